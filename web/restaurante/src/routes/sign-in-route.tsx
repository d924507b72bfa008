import { useApolloClient } from '@apollo/client/react';
import { replaceFirstPassword, startSession } from '@pardos/web-ui/session.ts';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { paths } from '../paths.ts';
import { Gate } from '../shell/gate.tsx';

/** /ingresar */
export function SignInRoute() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();

  const enter = async () => {
    await client.clearStore();
    await navigate(ownPath(search.get('siguiente')), { replace: true });
  };

  const text = search.has('fin')
    ? 'Tu sesión terminó. Ingresa de nuevo; si no puedes, habla con tu supervisor.'
    : 'Con el correo que te dio tu local.';
  return (
    <Gate title="Ingresa a tu turno" text={text}>
      <SignInForm onSignIn={startSession} onNewPassword={replaceFirstPassword} onDone={enter} />
    </Gate>
  );
}

/** Only a page of this app: an address from outside must not carry somebody away after they sign in. */
function ownPath(path: string | null): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : paths.home;
}
