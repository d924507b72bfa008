import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import { type FormEvent, useState } from 'react';
import form from '../../shell/dialog-form.module.css';
import { endOfBusinessDay, nextClock } from './until.ts';

type Props = {
  readonly name: string;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onOff: (off: { readonly until: string | null; readonly reason: string }) => void;
  readonly onClose: () => void;
};

type HowLong = 'today' | 'clock' | 'open';

const howLongs: readonly { readonly value: HowLong; readonly label: string }[] = [
  { value: 'today', label: 'Por hoy' },
  { value: 'clock', label: 'Hasta una hora' },
  { value: 'open', label: 'Hasta que avise' },
];
const reasons = ['Se agotó por hoy', 'Falta un insumo', 'Equipo malogrado'] as const;

/** For how long something cannot be had, and what the customer reads. */
export function OffDialog({ name, busy, refusal, onOff, onClose }: Props) {
  const [howLong, setHowLong] = useState<HowLong>('today');
  const [clock, setClock] = useState('');
  const [reason, setReason] = useState<string>(reasons[0]);
  const at = nextClock(clock, Date.now());

  const send = (event: FormEvent) => {
    event.preventDefault();
    const until = { today: endOfBusinessDay(Date.now()), clock: at, open: null }[howLong];
    onOff({ until, reason });
  };

  return (
    <Dialog open title={`Agotar ${name}`} onClose={onClose}>
      <form className={form.form} onSubmit={send}>
        <Segmented label="¿Por cuánto tiempo?" value={howLong} options={howLongs} onChange={setHowLong} />
        {howLong === 'clock' && (
          <TextField
            label="Vuelve a las"
            type="time"
            value={clock}
            required
            onChange={(event) => setClock(event.target.value)}
          />
        )}
        <SelectField label="El cliente verá" value={reason} onChange={(event) => setReason(event.target.value)}>
          {reasons.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
        <div role="alert">{refusal && <p className={form.refusal}>{refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square type="submit" className={form.send} disabled={busy || (howLong === 'clock' && at === null)}>
            Agotar
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
