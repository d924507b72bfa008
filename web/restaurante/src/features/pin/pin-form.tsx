import { useApolloClient } from '@apollo/client/react';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../gql/index.ts';
import form from '../../shell/dialog-form.module.css';

const SetPinDocument = graphql(`
  mutation SetPin($input: StaffPinSetInput!) {
    staffPinSet(input: $input) {
      done
      userErrors {
        message
      }
    }
  }
`);

const different = 'Los dos no son iguales. Escríbelos otra vez.';

/** A PIN of one's own, typed twice. It replaces the one of before. */
export function PinForm() {
  const client = useApolloClient();
  const { busy, refusal, attempt } = useAttempt();
  const [done, setDone] = useState(false);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = event.currentTarget;
    const [pin, again] = ['pin', 'again'].map((name) => String(new FormData(fields).get(name) ?? ''));
    setDone(false);
    const isSet = await attempt(async () => {
      if (pin !== again) return different;
      const variables = { input: { pin: pin ?? '' } };
      const { data } = await client.mutate({ mutation: SetPinDocument, variables, fetchPolicy: 'no-cache' });
      return data?.staffPinSet.userErrors[0]?.message ?? null;
    });
    setDone(isSet);
    if (isSet) fields.reset();
  };

  const digits = {
    type: 'password',
    inputMode: 'numeric',
    autoComplete: 'off',
    pattern: '[0-9]{4,6}',
    minLength: 4,
    maxLength: 6,
    required: true,
  } as const;
  return (
    <form className={form.form} onSubmit={(event) => void send(event)}>
      <TextField label="PIN nuevo" hint="De 4 a 6 cifras; no uses años ni cifras seguidas." name="pin" {...digits} />
      <TextField label="Otra vez" name="again" {...digits} />
      <div role="alert">{refusal && <p className={form.refusal}>{refusal}</p>}</div>
      <p role="status">{done && 'Listo: ya puedes usar tu PIN en las pantallas de tu local.'}</p>
      <div className={form.actions}>
        <Button square type="submit" className={form.send} disabled={busy}>
          Guardar PIN
        </Button>
      </div>
    </form>
  );
}
