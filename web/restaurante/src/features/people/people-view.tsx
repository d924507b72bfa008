import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { useState } from 'react';
import type { Role } from '../../gql/graphql.ts';
import { Card } from '../../shell/card.tsx';
import { type Asked, PeopleDialogs } from './people-dialogs.tsx';
import type { PersonEntry } from './people-document.ts';
import styles from './people-view.module.css';
import { found } from './person-draft.ts';
import { PersonRow } from './person-row.tsx';
import { usePeople } from './use-people.ts';

type Props = {
  readonly viewer: { readonly id: string; readonly roles: readonly Role[] };
  readonly branches: readonly { readonly id: string; readonly name: string }[];
};

/** The people whom the viewer looks after: found, invited, moved, suspended. */
export function PeopleView({ viewer, branches }: Props) {
  const state = usePeople();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);

  if (!state.people) {
    if (state.error) return <FailedView onRetry={() => void state.refetch()}>{errorMessage(state.error)}</FailedView>;
    return (
      <LoadingView label="Cargando el personal…">
        <Bone className={styles.bone} />
      </LoadingView>
    );
  }

  const shown = found(state.people, words);
  const row = (person: PersonEntry) => (
    <PersonRow
      key={person.id}
      person={person}
      isMe={person.id === viewer.id}
      onAct={(act) => setAsked({ act, person })}
    />
  );

  return (
    <div className={styles.view}>
      <TextField
        label="Buscar por nombre, rol, sede o correo"
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Card
        title={`Personas: ${shown.length}`}
        tools={
          <Button square onClick={() => setAsked({ act: 'invite' })}>
            Invitar
          </Button>
        }
      >
        {shown.length === 0 ? (
          <EmptyView title="Nadie con esas palabras" icon="user">
            Prueba con menos letras, o invita a alguien.
          </EmptyView>
        ) : (
          <ul>{shown.map(row)}</ul>
        )}
      </Card>
      {asked && (
        <PeopleDialogs
          // A dialog of its own for each question: none begins with what another was refused.
          key={asked.act}
          asked={asked}
          viewerRoles={viewer.roles}
          branches={branches}
          state={state}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
