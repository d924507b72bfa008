import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { firstNameOf } from '@pardos/web-ui/format-work.ts';
import { useState } from 'react';
import type { Role } from '../../gql/graphql.ts';
import { PersonChips } from './person-chips.tsx';
import { PinPad } from './pin-pad.tsx';
import { ScreenPeopleDocument, type ScreenPerson } from './screen-document.ts';
import { usePin } from './use-pin.ts';

type Props = {
  /** Who serves what this screen shows. */
  readonly roles: readonly Role[];
  readonly onClose: () => void;
};

/** Who is in front of the screen: a name, and the PIN that proves it. */
export function PersonSheet({ roles, onClose }: Props) {
  const { data, error, refetch } = useQuery(ScreenPeopleDocument, { fetchPolicy: 'network-only' });
  const [person, setPerson] = useState<ScreenPerson | null>(null);
  const pin = usePin();

  if (person) {
    const enter = async (digits: string) => {
      const entered = await pin.enter(person, digits);
      if (entered) onClose();
    };
    const back = () => {
      pin.forget();
      setPerson(null);
    };
    return (
      <Dialog open title={`PIN de ${firstNameOf(person.name)}`} onClose={onClose}>
        <PinPad busy={pin.busy} trouble={pin.trouble} onEnter={enter} onTyping={pin.forget} onBack={back} />
      </Dialog>
    );
  }

  const people = data?.screenPeople
    .filter((one) => one.roles.some((role) => roles.includes(role)))
    .sort((a, b) => Number(b.hasPin) - Number(a.hasPin));
  return (
    <Dialog open title="¿Quién eres?" onClose={onClose}>
      {error && <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>}
      {!error && !people && <LoadingView label="Buscando a tu equipo…" />}
      {people?.length === 0 && (
        <EmptyView title="Nadie trabaja aquí todavía" icon="user">
          Tu supervisor asigna personas a esta sede en Personal.
        </EmptyView>
      )}
      {people && people.length > 0 && <PersonChips people={people} onChoose={setPerson} />}
    </Dialog>
  );
}
