import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import type { SignInOutcome } from '@pardos/web-ui/session.ts';
import { type FormEvent, useState } from 'react';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './sign-in-form.module.css';

type Props = {
  /** Asked for again after NEW_PASSWORD_NEEDED, with a password of one's own. */
  readonly onSignIn: (email: string, password: string) => Promise<SignInOutcome>;
  readonly onNewPassword: (password: string) => Promise<SignInOutcome>;
  readonly onDone: () => Promise<void>;
};

type Trouble = Exclude<SignInOutcome, 'SIGNED_IN' | 'NEW_PASSWORD_NEEDED'>;

const said: Readonly<Record<Trouble, string>> = {
  REJECTED: 'El correo o la contraseña no coinciden. Revísalos e inténtalo otra vez.',
  WEAK_PASSWORD: 'Esa contraseña es muy débil: usa 10 o más caracteres, con mayúscula, minúscula y número.',
  UNCONFIRMED: 'Esta cuenta todavía no está confirmada. Avisa a tu supervisor.',
  TOO_MANY: 'Demasiados intentos. Espera unos minutos y vuelve a probar.',
  UNREACHABLE: 'No hay conexión con el servidor. Inténtalo en un momento.',
};

/** E-mail and password; the first time, a password of one's own. */
export function SignInForm({ onSignIn, onNewPassword, onDone }: Props) {
  const [step, setStep] = useState<'password' | 'newPassword'>('password');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name) ?? '');

    setBusy(true);
    setTrouble(null);
    const outcome =
      step === 'password'
        ? await onSignIn(text('email').trim(), text('password'))
        : await onNewPassword(text('newPassword'));
    if (outcome === 'SIGNED_IN') return onDone();
    setBusy(false);
    if (outcome === 'NEW_PASSWORD_NEEDED') return setStep('newPassword');
    setTrouble(outcome);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {step === 'password' ? (
        <>
          <TextField
            label="Correo"
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            required
            autoFocus
          />
          <TextField label="Contraseña" name="password" type="password" autoComplete="current-password" required />
        </>
      ) : (
        <>
          <p role="status">Es tu primera vez: elige una contraseña que solo tú conozcas.</p>
          <TextField
            key="new"
            label="Contraseña nueva"
            hint="10 o más caracteres, con mayúscula, minúscula y número."
            name="newPassword"
            type="password"
            autoComplete="new-password"
            minLength={10}
            required
            autoFocus
          />
        </>
      )}
      <div role="alert">
        {trouble && (
          <p className={styles.trouble}>
            <Glyph name="octagon" />
            {said[trouble]}
          </p>
        )}
      </div>
      <Button type="submit" wide large square disabled={busy}>
        {busy ? 'Ingresando…' : 'Ingresar'}
      </Button>
    </form>
  );
}
