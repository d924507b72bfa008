import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button, buttonClass } from '@pardos/web-ui/components/button.tsx';
import { EmptyView, FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { useStored } from '@pardos/web-ui/stored.ts';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { usePerson } from '../features/account/session.ts';
import { linesAgain } from '../features/cart/lines-again.ts';
import { DeviceOrder } from '../features/history/device-order.tsx';
import { MyOrdersQuery } from '../features/history/history-query.ts';
import { PastOrderCard } from '../features/history/past-order-card.tsx';
import { useClaim } from '../features/history/use-claim.ts';
import type { PastOrderFragment } from '../gql/graphql.ts';
import { ordersOnDevice } from '../orders-on-device.ts';
import { usePaths } from '../paths.ts';
import styles from './my-orders.module.css';
import page from './page.module.css';
import { PageLoading } from './page-loading.tsx';
import { useShop } from './shop-context.ts';

/** What was ordered before: by the account, or from this device by a guest. */
export function MyOrders() {
  const { shop } = useShop();
  const person = usePerson();
  const onAgain = useAgain();

  return (
    <div className={page.grey}>
      <title>{`Mis pedidos | ${shop.name}`}</title>
      <meta name="robots" content="noindex" />
      <div className={page.wrap}>
        <h1 className={styles.title}>Mis pedidos</h1>
        {person ? <AccountOrders onAgain={onAgain} /> : <DeviceOrders onAgain={onAgain} />}
      </div>
    </div>
  );
}

type ListProps = { readonly onAgain: (order: PastOrderFragment) => void };

const PAGE = 6;

function AccountOrders({ onAgain }: ListProps) {
  const { shop } = useShop();
  const { data, error, refetch, fetchMore, loading } = useQuery(MyOrdersQuery, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const claim = useClaim(shop.slug, () => void refetch());
  const found = data?.myOrders;

  if (!found && error) {
    return (
      <FailedView title="No pudimos traer tus pedidos" onRetry={() => void refetch()}>
        {errorMessage(error)}
      </FailedView>
    );
  }
  if (!found) return <PageLoading />;

  const more = () =>
    fetchMore({
      variables: { after: found.pageInfo.endCursor },
      updateQuery: ({ myOrders: before }, { fetchMoreResult: { myOrders: next } }) => ({
        myOrders: { ...next, edges: [...before.edges, ...next.edges] },
      }),
    });
  return (
    <>
      {claim.count > 0 && <ClaimOffer claim={claim} />}
      <p role="alert">{claim.trouble}</p>
      {found.edges.length === 0 && <NoOrders />}
      <ul className={styles.list}>
        {found.edges.map(({ node }) => (
          <li key={node.id}>
            <PastOrderCard order={node} token={node.orderToken ?? ''} onAgain={onAgain} />
          </li>
        ))}
      </ul>
      {found.pageInfo.hasNextPage && (
        <Button className={styles.more} variant="line" disabled={loading} onClick={() => void more()}>
          {loading ? 'Cargando…' : 'Ver más pedidos'}
        </Button>
      )}
    </>
  );
}

function ClaimOffer({ claim: { count, claim, loading } }: { readonly claim: ReturnType<typeof useClaim> }) {
  return (
    <section className={styles.offer} aria-label="Pedidos sin cuenta">
      <p>
        Desde este equipo hiciste {plural(count, 'pedido', 'pedidos')} sin cuenta.
        <small>Agrégalos a tu cuenta y los verás en todos tus equipos.</small>
      </p>
      <Button disabled={loading} onClick={() => void claim()}>
        {loading ? 'Agregando…' : 'Agregar a mi cuenta'}
      </Button>
    </section>
  );
}

function DeviceOrders({ onAgain }: ListProps) {
  const { shop } = useShop();
  const paths = usePaths();
  const stored = useMemo(() => ordersOnDevice(shop.slug), [shop.slug]);
  const [orders] = useStored(stored);
  const [shown, setShown] = useState(PAGE);

  if (orders.length === 0) return <NoOrders />;
  return (
    <>
      <p className={styles.lead}>
        Los que hiciste desde este equipo. <Link to={paths.signIn}>Ingresa</Link> para ver los de tu cuenta.
      </p>
      <ul className={styles.list}>
        {orders.slice(0, shown).map((known) => (
          <li key={known.id}>
            <DeviceOrder known={known} onAgain={onAgain} />
          </li>
        ))}
      </ul>
      {orders.length > shown && (
        <Button className={styles.more} variant="line" onClick={() => setShown(shown + PAGE)}>
          Ver más pedidos
        </Button>
      )}
    </>
  );
}

function NoOrders() {
  const paths = usePaths();
  return (
    <EmptyView
      title="Todavía no tienes pedidos"
      action={
        <Link className={buttonClass()} to={paths.home}>
          Ver la carta
        </Link>
      }
    >
      Cuando pidas, aparecerán aquí y podrás repetirlos con un toque.
    </EmptyView>
  );
}

/** Puts the lines of an order into the cart and shows it: there it says what is gone or dearer. */
function useAgain() {
  const { cart } = useShop();
  const paths = usePaths();
  const navigate = useNavigate();
  return (order: PastOrderFragment) => {
    for (const line of linesAgain(order.lines)) cart.add(line);
    void navigate(paths.myOrder);
  };
}
