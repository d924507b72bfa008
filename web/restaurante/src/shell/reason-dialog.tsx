import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import form from './dialog-form.module.css';
import styles from './reason-dialog.module.css';

type Props = {
  readonly title: string;
  readonly legend?: string;
  readonly reasons: readonly string[];
  readonly action: string;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

const ORDER_LEGEND = '¿Por qué? Queda en la historia del pedido.';
const OTHER = 'Otro motivo';
const LONGEST_REASON = 140;

/** Why something is given back: a reason at hand, or one's own. Mounted only while it is open. */
export function ReasonDialog({ title, legend = ORDER_LEGEND, reasons, action, busy, onReason, onClose }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const reason = chosen === OTHER ? written.trim() : chosen;

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason) onReason(reason);
  };

  return (
    <Dialog open title={title} onClose={onClose}>
      <form className={form.form} onSubmit={send}>
        <fieldset className={styles.reasons}>
          <legend className={styles.legend}>{legend}</legend>
          {[...reasons, OTHER].map((option) => (
            <label key={option} className={styles.reason}>
              <input
                type="radio"
                name="reason"
                value={option}
                checked={chosen === option}
                onChange={() => setChosen(option)}
              />
              {option}
            </label>
          ))}
        </fieldset>
        {chosen === OTHER && (
          <TextField
            label="Motivo"
            value={written}
            maxLength={LONGEST_REASON}
            autoFocus
            onChange={(event) => setWritten(event.target.value)}
          />
        )}
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square type="submit" className={form.send} disabled={busy || !reason}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
