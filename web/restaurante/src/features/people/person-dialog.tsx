import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { type FormEvent, useState } from 'react';
import type { Role } from '../../gql/graphql.ts';
import { roleName } from '../../labels.ts';
import form from '../../shell/dialog-form.module.css';
import { CheckGroup } from './check-group.tsx';
import type { PersonEntry } from './people-document.ts';
import { draftOf, type PersonDraft, rolesToGive } from './person-draft.ts';

type Props = {
  /** Null: somebody new. */
  readonly person: PersonEntry | null;
  readonly viewerRoles: readonly Role[];
  readonly branches: readonly { readonly id: string; readonly name: string }[];
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onSend: (draft: PersonDraft) => void;
  readonly onClose: () => void;
};

/** Who somebody is, what they do and where. */
export function PersonDialog({ person, viewerRoles, branches, busy, refusal, onSend, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftOf(person, branches));
  const set = (part: Partial<PersonDraft>) => setDraft((known) => ({ ...known, ...part }));
  const asksEmail = person === null || person.email === null;

  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ ...draft, name: draft.name.trim() });
  };

  return (
    <Dialog open title={person ? `Editar a ${person.name}` : 'Invitar a una persona'} onClose={onClose}>
      <form className={form.form} onSubmit={send}>
        <TextField
          label="Nombre"
          value={draft.name}
          maxLength={80}
          required
          onChange={(event) => set({ name: event.target.value })}
        />
        {asksEmail && (
          <TextField
            label="Correo"
            type="email"
            hint={person ? 'El correo con el que ya ingresa.' : 'Aquí recibe su primera contraseña.'}
            value={draft.email}
            maxLength={120}
            required
            onChange={(event) => set({ email: event.target.value })}
          />
        )}
        <CheckGroup
          legend="Roles"
          options={rolesToGive(viewerRoles).map((value) => ({ value, label: roleName[value] }))}
          chosen={draft.roles}
          onChange={(roles) => set({ roles })}
        />
        <CheckGroup
          legend="Sedes"
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={draft.branchIds}
          onChange={(branchIds) => set({ branchIds })}
        />
        {person && <p>Si cambias sus roles o sedes, tendrá que ingresar de nuevo.</p>}
        <div role="alert">{refusal && <p className={form.refusal}>{refusal}</p>}</div>
        <div className={form.actions}>
          <Button square variant="ghost" onClick={onClose}>
            Cancelar
          </Button>
          <Button square type="submit" className={form.send} disabled={busy || draft.name.trim() === ''}>
            {person ? 'Guardar' : 'Enviar invitación'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
