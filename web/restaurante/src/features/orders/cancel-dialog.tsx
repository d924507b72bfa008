import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import type { CancelReason } from '../../gql/graphql.ts';
import { cancelReasonName } from '../../labels.ts';
import form from '../../shell/dialog-form.module.css';

type Props = {
  readonly number: string;
  readonly busy: boolean;
  readonly onCancel: (reason: CancelReason, note: string) => void;
  readonly onClose: () => void;
};

/** What a person may give as a reason; TIMED_OUT is the system's. */
const offered: readonly CancelReason[] = [
  'CUSTOMER_REQUEST',
  'CUSTOMER_UNREACHABLE',
  'OUT_OF_STOCK',
  'TOO_BUSY',
  'ADDRESS_PROBLEM',
  'SUSPECTED_FRAUD',
];
const LONGEST_NOTE = 140;

/** Cancels for good, so it says so. */
export function CancelDialog({ number, busy, onCancel, onClose }: Props) {
  const [reason, setReason] = useState<CancelReason | undefined>();
  const [note, setNote] = useState('');

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason) onCancel(reason, note.trim());
  };

  return (
    <Dialog open title={`Cancelar ${number}`} onClose={onClose}>
      <form className={form.form} onSubmit={send}>
        <p>No se puede deshacer. El cliente recibirá un aviso.</p>
        <SelectField
          label="Motivo"
          required
          value={reason ?? ''}
          onChange={(event) => setReason(offered.find((each) => each === event.target.value))}
        >
          <option value="" disabled>
            Elige un motivo
          </option>
          {offered.map((each) => (
            <option key={each} value={each}>
              {cancelReasonName[each]}
            </option>
          ))}
        </SelectField>
        <TextField
          label="Detalle"
          optional
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Volver
          </Button>
          <Button square type="submit" className={form.send} disabled={busy || !reason}>
            Cancelar el pedido
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
