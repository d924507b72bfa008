import { useApolloClient } from '@apollo/client/react';
import { Button, buttonClass } from '@pardos/web-ui/components/button.tsx';
import { useStored } from '@pardos/web-ui/stored.ts';
import { useMemo, useState } from 'react';
import { Link, Navigate } from 'react-router';
import { useConfig } from '../config-context.ts';
import styles from '../features/account/account.module.css';
import { AccountPage } from '../features/account/account-page.tsx';
import { announceSession, openAuth, usePerson } from '../features/account/session.ts';
import { EMPTY_DRAFT, storedDraft } from '../features/checkout/draft.ts';
import { MyDataButton } from '../features/my-data/my-data-button.tsx';
import { usePaths } from '../paths.ts';
import { useShop } from './shop-context.ts';

/** Who is signed in, and the ways out. */
export function Account() {
  const { shop } = useShop();
  const paths = usePaths();
  const person = usePerson();
  const { leave, failed } = useLeave(shop.slug);

  if (!person) return <Navigate to={paths.signIn} replace />;
  return (
    <AccountPage title="Mi cuenta" shop={shop.name}>
      <p className={styles.who}>
        <b>{person.name}</b>
        <br />
        {person.email}
      </p>
      <div className={styles.actions}>
        <Link className={buttonClass()} to={paths.myOrders}>
          Mis pedidos
        </Link>
        <Button variant="line" onClick={() => void leave(false)}>
          Cerrar sesión
        </Button>
        <Button variant="link" onClick={() => void leave(true)}>
          Cerrar sesión en todos mis equipos
        </Button>
        <MyDataButton shop={shop.name} slug={shop.slug} />
      </div>
      <p role="alert">{failed && 'No pudimos cerrar todas tus sesiones. Inténtalo de nuevo en un momento.'}</p>
    </AccountPage>
  );
}

/** Forgets the tokens, what was filled in, and everything that was read with them. */
function useLeave(shop: string) {
  const pool = useConfig().customers;
  const client = useApolloClient();
  const stored = useMemo(() => storedDraft(shop), [shop]);
  const [, writeDraft] = useStored(stored);
  const [failed, setFailed] = useState(false);

  const leave = async (everywhere: boolean) => {
    setFailed(false);
    try {
      const { endSession } = await openAuth(pool);
      await endSession({ everywhere });
    } catch {
      return setFailed(true);
    }
    writeDraft(EMPTY_DRAFT);
    announceSession();
    await client.resetStore();
  };
  return { leave, failed };
}
