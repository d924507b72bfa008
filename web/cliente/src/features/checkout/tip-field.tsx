import { TextField } from '@pardos/web-ui/components/field.tsx';
import { formatMoney } from '@pardos/web-ui/format.ts';
import { useState } from 'react';
import { typedMoney } from './draft.ts';
import { fieldId } from './problems.ts';
import styles from './tip-field.module.css';

const TIPS_MINOR = [0, 300, 500];

type TipFieldProps = {
  readonly tipMinor: number;
  readonly onTip: (tipMinor: number) => void;
  readonly error: string | null;
};

/** Something for the courier, if the customer wishes. */
export function TipField({ tipMinor, onTip, error }: TipFieldProps) {
  const [other, setOther] = useState(() => !TIPS_MINOR.includes(tipMinor));
  const [text, setText] = useState(() => (TIPS_MINOR.includes(tipMinor) ? '' : String(tipMinor / 100)));

  return (
    <div className={styles.box}>
      <p className={styles.label} id="propina">
        Propina para quien reparte <small>(opcional)</small>
      </p>
      <fieldset className={styles.tips} aria-labelledby="propina">
        {TIPS_MINOR.map((tip) => (
          <button
            key={tip}
            type="button"
            aria-pressed={!other && tipMinor === tip}
            onClick={() => {
              setOther(false);
              onTip(tip);
            }}
          >
            {tip === 0 ? 'Sin' : formatMoney(tip).replace(/\.00$/, '')}
          </button>
        ))}
        <button type="button" aria-pressed={other} onClick={() => setOther(true)}>
          Otro
        </button>
      </fieldset>
      {other && (
        <TextField
          id={fieldId('tipMinor')}
          label="¿Cuánto?"
          inputMode="decimal"
          placeholder="S/ 10"
          maxLength={8}
          error={error}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            onTip(typedMoney(event.target.value) ?? 0);
          }}
        />
      )}
    </div>
  );
}
