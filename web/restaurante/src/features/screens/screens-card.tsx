import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { useState } from 'react';
import { Card } from '../../shell/card.tsx';
import { AddScreenDialog } from './add-screen-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';
import { ScreenRow } from './screen-row.tsx';
import type { ScreenEntry } from './screens-document.ts';
import { useScreens } from './use-screens.ts';

type Props = { readonly branches: readonly { readonly id: string; readonly name: string }[] };

/** The shared screens of the branches: added with a code that is shown once, taken out when they are lost. */
export function ScreensCard({ branches }: Props) {
  const state = useScreens();
  const [asked, setAsked] = useState<'add' | ScreenEntry | null>(null);
  const { screens, error, refetch, busy, refusal } = state;
  const close = () => {
    state.forgetCode();
    setAsked(null);
  };
  const revoke = async (screen: ScreenEntry) => {
    if (await state.revoke(screen)) setAsked(null);
  };

  return (
    <Card
      title="Pantallas de cocina"
      note="Tabletas compartidas: cada persona actúa en ellas con su PIN."
      tools={
        <Button square onClick={() => setAsked('add')}>
          Agregar pantalla
        </Button>
      }
    >
      {!screens && error && <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>}
      {!screens && !error && <LoadingView label="Cargando las pantallas…" />}
      {screens?.length === 0 && (
        <EmptyView title="Ninguna pantalla" icon="user">
          Agrega una y escribe su código en la tableta, en «Vincúlala con su código».
        </EmptyView>
      )}
      <ul>
        {screens?.map((screen) => (
          <ScreenRow key={screen.id} screen={screen} onRevoke={() => setAsked(screen)} />
        ))}
      </ul>
      {asked === 'add' && (
        <AddScreenDialog {...{ branches, busy, refusal }} code={state.code} onAdd={state.add} onClose={close} />
      )}
      {asked !== null && asked !== 'add' && (
        <RevokeDialog name={asked.name} {...{ busy, refusal }} onConfirm={() => void revoke(asked)} onClose={close} />
      )}
    </Card>
  );
}
