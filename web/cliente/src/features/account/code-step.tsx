import { confirmAccount, resendCode } from '@pardos/web-ui/account.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { useState } from 'react';
import { StepForm, type Typed } from './step-form.tsx';
import { troubleIn } from './words.ts';

type CodeStepProps = { readonly email: string; readonly onConfirmed: () => Promise<string | null> };

/** Types the mailed code; or asks for another. */
export function CodeStep({ email, onConfirmed }: CodeStepProps) {
  const [news, setNews] = useState('');
  const onSubmit = async (typed: Typed) =>
    troubleIn(await confirmAccount(email, typed('code').trim())) ?? (await onConfirmed());
  const again = async () => setNews(troubleIn(await resendCode(email)) ?? 'Te enviamos otro código.');

  return (
    <>
      <StepForm action="Confirmar" busyAction="Confirmando…" onSubmit={onSubmit}>
        <CodeField />
      </StepForm>
      <Button variant="link" onClick={() => void again()}>
        Enviar otro código
      </Button>
      <p role="status">{news}</p>
    </>
  );
}

/** The six digits of a mail. */
export function CodeField() {
  return (
    <TextField
      label="Código de 6 dígitos"
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="\s*[0-9]{6}\s*"
      title="6 dígitos"
      maxLength={8}
      required
    />
  );
}
