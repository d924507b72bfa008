import { openAccount } from '@pardos/web-ui/account.ts';
import { CheckRow } from '@pardos/web-ui/components/choice-row.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { useState } from 'react';
import { Link } from 'react-router';
import { useConfig } from '../config-context.ts';
import { AccountPage } from '../features/account/account-page.tsx';
import { CodeStep } from '../features/account/code-step.tsx';
import { CONSENTS, consentAttributes } from '../features/account/consents.ts';
import { EmailField, NewPasswordField } from '../features/account/password-field.tsx';
import { openAuth } from '../features/account/session.ts';
import { StepForm, type Typed } from '../features/account/step-form.tsx';
import { troubleIn } from '../features/account/words.ts';
import { usePaths } from '../paths.ts';
import { INFO_PAGES } from '../site-map.ts';
import { useShop } from './shop-context.ts';
import { useSignIn } from './use-sign-in.ts';

/** Opens an account: who, the two consents, and the code that proves the e-mail. */
export function SignUp() {
  const { shop } = useShop();
  const pool = useConfig().customers;
  const signIn = useSignIn();
  const [opened, setOpened] = useState<{ email: string; password: string } | null>(null);

  const onSubmit = async (typed: Typed) => {
    const [name, email, password] = [typed('name').trim(), typed('email').trim(), typed('password')];
    const consents = consentAttributes(typed('offers') === 'on', new Date());
    await openAuth(pool);
    const outcome = await openAccount({ name, email, password, consents });
    if (outcome === 'DONE') setOpened({ email, password });
    return troubleIn(outcome);
  };

  if (opened) {
    const { email, password } = opened;
    return (
      <AccountPage title="Confirma tu correo" shop={shop.name} lead={`Enviamos un código a ${email}.`}>
        <CodeStep email={email} onConfirmed={() => signIn(email, password)} />
      </AccountPage>
    );
  }
  return (
    <AccountPage title="Crear cuenta" shop={shop.name} ways={<SignUpWays />}>
      <StepForm action="Crear mi cuenta" busyAction="Creando…" onSubmit={onSubmit}>
        <TextField label="Nombre y apellido" name="name" autoComplete="name" maxLength={80} required />
        <EmailField />
        <NewPasswordField label="Contraseña" />
        <CheckRow name="terms" required label={CONSENTS.terms} />
        <CheckRow name="offers" label={CONSENTS.offers} hint="Opcional" />
      </StepForm>
    </AccountPage>
  );
}

function SignUpWays() {
  const paths = usePaths();
  return (
    <>
      <Link to={paths.signIn}>Ya tengo cuenta</Link>
      <Link to={paths.info(INFO_PAGES.terms)}>Términos y condiciones</Link>
      <Link to={paths.info(INFO_PAGES.privacy)}>Políticas de privacidad</Link>
    </>
  );
}
