import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { PairingForm } from '../features/session/pairing-form.tsx';
import { pairScreen } from '../features/session/screen-session.ts';
import { paths } from '../paths.ts';
import { Gate } from '../shell/gate.tsx';

/** /pantalla */
export function ScreenRoute() {
  const client = useApolloClient();
  const navigate = useNavigate();

  const enter = async () => {
    await client.clearStore();
    await navigate(paths.home, { replace: true });
  };

  return (
    <Gate title="Vincula esta pantalla" text="Con el código que tu supervisor ve en Personal, al agregar la pantalla.">
      <PairingForm onPair={pairScreen} onDone={enter} />
    </Gate>
  );
}
