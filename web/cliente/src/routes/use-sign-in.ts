import { useStored } from '@pardos/web-ui/stored.ts';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useConfig } from '../config-context.ts';
import { announceSession, openAuth, personIn } from '../features/account/session.ts';
import { said } from '../features/account/words.ts';
import { storedDraft } from '../features/checkout/draft.ts';
import { usePaths } from '../paths.ts';
import { useShop } from './shop-context.ts';

/** Signs in, fills the checkout with who that is, and goes on: to the order, when there is one. */
export function useSignIn() {
  const pool = useConfig().customers;
  const { shop, cart } = useShop();
  const paths = usePaths();
  const navigate = useNavigate();
  const stored = useMemo(() => storedDraft(shop.slug), [shop.slug]);
  const [draft, writeDraft] = useStored(stored);

  return async (email: string, password: string): Promise<string | 'UNCONFIRMED' | null> => {
    const { startSession, idToken } = await openAuth(pool);
    const outcome = await startSession(email, password);
    if (outcome === 'UNCONFIRMED') return outcome;
    if (outcome === 'NEW_PASSWORD_NEEDED') return said.REJECTED;
    if (outcome !== 'SIGNED_IN') return said[outcome];

    const person = personIn((await idToken()) ?? '');
    if (person) writeDraft({ ...draft, name: draft.name || person.name, email: draft.email || person.email });
    announceSession();
    await navigate(cart.count > 0 ? paths.myOrder : paths.account, { replace: true });
    return null;
  };
}
