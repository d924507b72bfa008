import { useApolloClient } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useState } from 'react';
import { setActor } from '../../acting.ts';
import { type ScreenPerson, VerifyPinDocument } from './screen-document.ts';

/** The server's time is up a little later than the screen's. */
const MARGIN_SECONDS = 10;

/** Tries a PIN; what is wrong with it stays until another is tried. */
export function usePin() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly message: string; readonly locked: boolean } | null>(null);

  const enter = async ({ id }: ScreenPerson, pin: string): Promise<boolean> => {
    setBusy(true);
    try {
      const variables = { input: { staffId: id, pin } };
      const { data } = await client.mutate({ mutation: VerifyPinDocument, variables, fetchPolicy: 'no-cache' });
      const actor = data?.staffPinVerify.actor;
      const error = data?.staffPinVerify.userErrors[0];
      if (!actor) {
        setTrouble({
          message: error?.message ?? 'No se pudo. Inténtalo otra vez.',
          locked: error?.code === 'PIN_LOCKED',
        });
        return false;
      }
      const until = Date.now() + (actor.validSeconds - MARGIN_SECONDS) * 1000;
      setActor({ ...actor.person, token: actor.token, until });
      return true;
    } catch (error) {
      setTrouble({ message: errorMessage(error), locked: false });
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { busy, trouble, enter, forget: () => setTrouble(null) };
}
