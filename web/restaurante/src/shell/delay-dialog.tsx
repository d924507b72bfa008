import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import type { DelayReason } from '../gql/graphql.ts';
import { delayReasonName } from '../labels.ts';
import styles from './delay-dialog.module.css';
import form from './dialog-form.module.css';
import reasonStyles from './reason-dialog.module.css';

/** What the customer is to be told. */
export type Delay = { readonly minutes: number; readonly reason: DelayReason; readonly note: string | null };

type Props = {
  readonly number: string;
  readonly busy: boolean;
  readonly onDelay: (delay: Delay) => void;
  readonly onClose: () => void;
};

const MINUTES = [5, 10, 15, 20, 30] as const;
const REASONS = ['HIGH_DEMAND', 'MISSING_INGREDIENT', 'REMAKE', 'TRAFFIC', 'OTHER'] as const;
const LONGEST_NOTE = 140;

/** By how much an order is late and why, as its customer will read it. Mounted only while it is open. */
export function DelayDialog({ number, busy, onDelay, onClose }: Props) {
  const [minutes, setMinutes] = useState<number>(10);
  const [reason, setReason] = useState<DelayReason | null>(null);
  const [written, setWritten] = useState('');
  const note = reason === 'OTHER' ? written.trim() : null;

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason && note !== '') onDelay({ minutes, reason, note });
  };

  return (
    <Dialog open title={`Avisar demora de ${number}`} onClose={onClose}>
      <form className={form.form} onSubmit={send}>
        <fieldset className={styles.minutes}>
          <legend className={reasonStyles.legend}>¿Cuántos minutos más?</legend>
          {MINUTES.map((each) => (
            <label key={each} className={styles.minute}>
              <input type="radio" name="minutes" checked={minutes === each} onChange={() => setMinutes(each)} />
              {each} min
            </label>
          ))}
        </fieldset>
        <fieldset className={reasonStyles.reasons}>
          <legend className={reasonStyles.legend}>¿Por qué? El cliente lo leerá.</legend>
          {REASONS.map((each) => (
            <label key={each} className={reasonStyles.reason}>
              <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
              {delayReasonName[each]}
            </label>
          ))}
        </fieldset>
        {reason === 'OTHER' && (
          <TextField
            label="Motivo que leerá el cliente"
            value={written}
            maxLength={LONGEST_NOTE}
            autoFocus
            onChange={(event) => setWritten(event.target.value)}
          />
        )}
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square type="submit" className={form.send} disabled={busy || !reason || note === ''}>
            Avisar {minutes} min más
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
