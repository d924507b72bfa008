import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { SelectField, TextField } from '@pardos/web-ui/components/field.tsx';
import { FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import form from '../../shell/dialog-form.module.css';

const BranchStaffDocument = graphql(`
  query BranchStaff($branchId: ID!) {
    staff(branchId: $branchId) {
      id
      name
      roles
      state
    }
  }
`);

type Props = {
  readonly title: string;
  readonly branchId: string;
  readonly role: Role;
  /** Who has it now; cannot be given it again. */
  readonly holder: string | null;
  readonly busy: boolean;
  readonly onReassign: (staffId: string, reason: string) => void;
  readonly onClose: () => void;
};

const LONGEST_REASON = 140;

/** Puts the task in the hands of somebody who serves that stage. */
export function ReassignDialog({ title, branchId, role, holder, busy, onReassign, onClose }: Props) {
  const { data, error, refetch } = useQuery(BranchStaffDocument, { variables: { branchId } });
  const [staffId, setStaffId] = useState('');
  const [reason, setReason] = useState('');
  const suitable = data?.staff.filter(
    ({ name, roles, state }) =>
      state === 'ACTIVE' && name !== holder && (roles.includes(role) || roles.includes('MANAGER')),
  );

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (staffId && reason.trim()) onReassign(staffId, reason.trim());
  };

  return (
    <Dialog open title={title} onClose={onClose}>
      {error ? (
        <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>
      ) : (
        <form className={form.form} onSubmit={send}>
          <SelectField label="A quién" required value={staffId} onChange={(event) => setStaffId(event.target.value)}>
            <option value="" disabled>
              {suitable ? 'Elige a una persona' : 'Cargando…'}
            </option>
            {suitable?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            label="Motivo"
            required
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <div className={form.actions}>
            <Button square variant="ghost" onClick={onClose}>
              Volver
            </Button>
            <Button square type="submit" className={form.send} disabled={busy || !staffId || !reason.trim()}>
              Reasignar
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
