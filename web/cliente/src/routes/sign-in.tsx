import { TextField } from '@pardos/web-ui/components/field.tsx';
import { useState } from 'react';
import { Link } from 'react-router';
import { AccountPage } from '../features/account/account-page.tsx';
import { CodeStep } from '../features/account/code-step.tsx';
import { EmailField } from '../features/account/password-field.tsx';
import { StepForm, type Typed } from '../features/account/step-form.tsx';
import { usePaths } from '../paths.ts';
import { useShop } from './shop-context.ts';
import { useSignIn } from './use-sign-in.ts';

/** Signs a customer in; who never confirmed their account does it here. */
export function SignIn() {
  const { shop } = useShop();
  const paths = usePaths();
  const signIn = useSignIn();
  const [unconfirmed, setUnconfirmed] = useState<{ email: string; password: string } | null>(null);

  const onSubmit = async (typed: Typed) => {
    const [email, password] = [typed('email').trim(), typed('password')];
    const trouble = await signIn(email, password);
    if (trouble !== 'UNCONFIRMED') return trouble;
    setUnconfirmed({ email, password });
    return null;
  };

  if (unconfirmed) {
    const { email, password } = unconfirmed;
    return (
      <AccountPage title="Confirma tu correo" shop={shop.name} lead={`Escribe el código que enviamos a ${email}.`}>
        <CodeStep email={email} onConfirmed={() => signIn(email, password)} />
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title="Ingresar"
      shop={shop.name}
      lead="Con tu cuenta, tus datos ya están puestos cuando pides. También puedes pedir sin cuenta."
      ways={
        <>
          <Link to={paths.signUp}>Crear una cuenta</Link>
          <Link to={paths.recover}>Olvidé mi contraseña</Link>
        </>
      }
    >
      <StepForm action="Ingresar" busyAction="Ingresando…" onSubmit={onSubmit}>
        <EmailField />
        <TextField label="Contraseña" name="password" type="password" autoComplete="current-password" required />
      </StepForm>
    </AccountPage>
  );
}
