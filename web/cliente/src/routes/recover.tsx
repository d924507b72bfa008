import { requestNewPassword, setNewPassword } from '@pardos/web-ui/account.ts';
import { useState } from 'react';
import { Link } from 'react-router';
import { useConfig } from '../config-context.ts';
import { AccountPage } from '../features/account/account-page.tsx';
import { CodeField } from '../features/account/code-step.tsx';
import { EmailField, NewPasswordField } from '../features/account/password-field.tsx';
import { openAuth } from '../features/account/session.ts';
import { StepForm, type Typed } from '../features/account/step-form.tsx';
import { troubleIn } from '../features/account/words.ts';
import { usePaths } from '../paths.ts';
import { useShop } from './shop-context.ts';
import { useSignIn } from './use-sign-in.ts';

/** A new password for who forgot theirs, by a code to their e-mail. */
export function Recover() {
  const { shop } = useShop();
  const pool = useConfig().customers;
  const paths = usePaths();
  const signIn = useSignIn();
  const [email, setEmail] = useState<string | null>(null);

  const ask = async (typed: Typed) => {
    const asked = typed('email').trim();
    await openAuth(pool);
    const outcome = await requestNewPassword(asked);
    if (outcome === 'DONE') setEmail(asked);
    // An account that cannot be recovered looks like one that is not there.
    if (outcome === 'REJECTED') setEmail(asked);
    return outcome === 'REJECTED' ? null : troubleIn(outcome);
  };

  if (email === null) {
    return (
      <AccountPage
        title="Recuperar contraseña"
        shop={shop.name}
        ways={<Link to={paths.signIn}>Volver a ingresar</Link>}
      >
        <StepForm key="ask" action="Enviar código" busyAction="Enviando…" onSubmit={ask}>
          <EmailField />
        </StepForm>
      </AccountPage>
    );
  }
  const set = async (typed: Typed) => {
    const outcome = await setNewPassword(email, typed('code').trim(), typed('password'));
    return troubleIn(outcome) ?? signIn(email, typed('password'));
  };
  return (
    <AccountPage
      title="Elige otra contraseña"
      shop={shop.name}
      lead={`Si ${email} tiene una cuenta, ahí llegó un código.`}
    >
      <StepForm key="set" action="Guardar e ingresar" busyAction="Guardando…" onSubmit={set}>
        <CodeField />
        <NewPasswordField label="Contraseña nueva" />
      </StepForm>
    </AccountPage>
  );
}
