import { useApolloClient } from '@apollo/client/react';
import { replaceFirstPassword, startSession } from '@pardos/web-ui/session.ts';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ScreenResume } from '../features/session/screen-resume.tsx';
import { isPaired, resumeScreen } from '../features/session/screen-session.ts';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { paths } from '../paths.ts';
import { Gate } from '../shell/gate.tsx';
import styles from './sign-in-route.module.css';

/** /ingresar */
export function SignInRoute() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [asScreen, setAsScreen] = useState(isPaired);

  const enter = async () => {
    await client.clearStore();
    await navigate(ownPath(search.get('siguiente')), { replace: true });
  };

  if (asScreen) {
    return (
      <Gate title="Pantalla compartida" text="Esta pantalla ingresa sola.">
        <ScreenResume onResume={resumeScreen} onDone={enter} onRefused={() => setAsScreen(false)} />
      </Gate>
    );
  }
  const text = search.has('fin')
    ? 'Tu sesión terminó. Ingresa de nuevo; si no puedes, habla con tu supervisor.'
    : 'Con el correo que te dio tu local.';
  return (
    <Gate title="Ingresa a tu turno" text={text}>
      <SignInForm onSignIn={startSession} onNewPassword={replaceFirstPassword} onDone={enter} />
      <Link to={paths.screen} className={styles.other}>
        ¿Es una pantalla de cocina? Vincúlala con su código
      </Link>
    </Gate>
  );
}

/** Only a page of this app: an address from outside must not carry somebody away after they sign in. */
function ownPath(path: string | null): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : paths.home;
}
