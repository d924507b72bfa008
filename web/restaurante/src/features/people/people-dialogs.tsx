import { useState } from 'react';
import type { Role } from '../../gql/graphql.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { PersonEntry } from './people-document.ts';
import { PersonDialog } from './person-dialog.tsx';
import type { PersonDraft } from './person-draft.ts';
import type { PersonAct } from './person-row.tsx';
import type { usePeople } from './use-people.ts';

/** What is open over the list. */
export type Asked = { readonly act: 'invite' } | { readonly act: PersonAct; readonly person: PersonEntry };

type Props = {
  readonly asked: Asked;
  readonly viewerRoles: readonly Role[];
  readonly branches: readonly { readonly id: string; readonly name: string }[];
  readonly state: ReturnType<typeof usePeople>;
  readonly onClose: () => void;
};

/** The question that is open, with what was refused of it. */
export function PeopleDialogs({ asked, viewerRoles, branches, state, onClose }: Props) {
  const [tried, setTried] = useState(false);
  const refusal = tried ? state.refusal : null;
  const run = async (what: Promise<boolean>) => {
    setTried(true);
    if (await what) onClose();
  };
  const { busy } = state;

  if (asked.act === 'invite' || asked.act === 'edit') {
    const person = asked.act === 'edit' ? current(asked.person, state.people) : null;
    const send = (draft: PersonDraft) => void run(person ? state.update(person, draft) : state.invite(draft));
    return <PersonDialog {...{ person, viewerRoles, branches, busy, refusal, onClose }} onSend={send} />;
  }

  const { act } = asked;
  const person = current(asked.person, state.people);
  return (
    <ConfirmDialog
      {...{ act, busy, refusal, onClose }}
      name={person.name}
      email={person.email}
      onConfirm={() => void run(state[act](person))}
    />
  );
}

/** The person as the list has them now: after a conflict the next try is about what is there. */
function current(person: PersonEntry, people: readonly PersonEntry[] | undefined): PersonEntry {
  return people?.find(({ id }) => id === person.id) ?? person;
}
