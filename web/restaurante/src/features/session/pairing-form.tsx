import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import type { SignInOutcome } from '@pardos/web-ui/session.ts';
import { type FormEvent, useState } from 'react';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './sign-in-form.module.css';

type Props = {
  readonly onPair: (code: string) => Promise<SignInOutcome>;
  readonly onDone: () => Promise<void>;
};

const unreachable = 'No hay conexión con el servidor. Inténtalo en un momento.';
const tooMany = 'Demasiados intentos. Espera unos minutos y vuelve a probar.';
const wrong = 'Ese código no vale: revísalo, o pide uno nuevo a tu supervisor. Cada código sirve una sola vez.';

/** The code that makes this tablet a shared screen. */
export function PairingForm({ onPair, onDone }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    setBusy(true);
    setTrouble(null);
    const outcome = await onPair(code);
    if (outcome === 'SIGNED_IN') return onDone();
    setBusy(false);
    setTrouble(outcome === 'UNREACHABLE' ? unreachable : outcome === 'TOO_MANY' ? tooMany : wrong);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label="Código de la pantalla"
        hint="16 letras y números, como K7QM-2XPD-9RTH-4WNE."
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={24}
        required
        autoFocus
      />
      <div role="alert">
        {trouble && (
          <p className={styles.trouble}>
            <Glyph name="octagon" />
            {trouble}
          </p>
        )}
      </div>
      <Button type="submit" wide large square disabled={busy}>
        {busy ? 'Vinculando…' : 'Vincular pantalla'}
      </Button>
    </form>
  );
}
