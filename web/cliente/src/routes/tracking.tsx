import { errorCode, errorMessage } from '@pardos/web-ui/apollo.ts';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { useStored } from '@pardos/web-ui/stored.ts';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Menu } from '../features/menu/menu.ts';
import { LineProduct } from '../features/menu/resolve-line.ts';
import { NotifyButton } from '../features/tracking/notify-button.tsx';
import { RatingCard } from '../features/tracking/rating-card.tsx';
import { statusTitle } from '../features/tracking/stage-words.ts';
import { TrackingView } from '../features/tracking/tracking-view.tsx';
import { useTracking } from '../features/tracking/use-tracking.ts';
import { readFragment } from '../gql/fragment-masking.ts';
import type { PaymentMethod } from '../gql/graphql.ts';
import { ordersOnDevice } from '../orders-on-device.ts';
import { usePaths } from '../paths.ts';
import { NotFound } from './not-found.tsx';
import page from './page.module.css';
import { PageLoading } from './page-loading.tsx';
import { useShop } from './shop-context.ts';

const PaymentCard = lazy(async () => ({ default: (await import('../features/payment/payment-card.tsx')).PaymentCard }));

/** An order just placed may take an instant to be known to whoever answers about its state. */
const SETTLING_MS = 60_000;

export function Tracking() {
  const { shop } = useShop();
  const { order: orderId = '' } = useParams();
  const { hash } = useLocation();
  const stored = useMemo(() => ordersOnDevice(shop.slug), [shop.slug]);
  const [orders] = useStored(stored);
  const known = orders.find((order) => order.id === orderId);
  const token = new URLSearchParams(hash.slice(1)).get('t') ?? known?.token;

  if (!token) {
    return (
      <NotFound title="No podemos mostrar este pedido">
        Ábrelo con el enlace que te mandamos por correo, o desde el equipo donde lo hiciste.
      </NotFound>
    );
  }
  return <FollowedOrder orderId={orderId} token={token} placedAt={known?.placedAt ?? null} />;
}

type FollowedProps = { readonly orderId: string; readonly token: string; readonly placedAt: string | null };

function FollowedOrder({ orderId, token, placedAt }: FollowedProps) {
  const { shop, menu } = useShop();
  const paths = usePaths();
  const live = useTracking(orderId, token);
  const tracking = live.data;

  if (!tracking && live.failed) {
    const settling = placedAt !== null && Date.now() - Date.parse(placedAt) < SETTLING_MS;
    const lost = errorCode(live.error) === 'NOT_FOUND';
    if (lost && !settling)
      return <NotFound title="No encontramos este pedido">Revisa que el enlace esté completo.</NotFound>;
    if (!lost) {
      return (
        <FailedView level={1} title="No pudimos traer tu pedido" onRetry={() => void live.refresh()}>
          {errorMessage(live.error)}
        </FailedView>
      );
    }
  }

  return (
    <div className={page.grey}>
      <title>{tracking ? `${statusTitle(tracking.status, false)} | ${shop.name}` : `Tu pedido | ${shop.name}`}</title>
      <div className={page.wrap}>
        {tracking ? (
          <TrackingView
            tracking={tracking}
            live={live}
            imageOf={(productId) => imageOf(menu, productId)}
            payment={isPaidOnline(tracking.order.payment.method) ? payment(tracking, live) : null}
            rating={<RatingCard orderId={orderId} headers={live.headers} />}
            notify={
              <NotifyButton
                shop={shop.slug}
                order={{ id: orderId, number: tracking.number, placedAt: tracking.placedAt, token }}
              />
            }
          />
        ) : (
          <PageLoading />
        )}
        <Link className={page.back} to={paths.myOrders}>
          Ver todos mis pedidos
          <Icon name="arrowRight" size="sm" />
        </Link>
      </div>
    </div>
  );
}

type Live = ReturnType<typeof useTracking>;

/** Its form is only loaded for orders that are paid online. */
function payment({ order, status }: NonNullable<Live['data']>, { headers, clockOffsetMs }: Live) {
  return (
    <Suspense fallback={<p role="status">Preparando el pago…</p>}>
      <PaymentCard orderId={order.id} {...{ headers, status, clockOffsetMs }} />
    </Suspense>
  );
}

function isPaidOnline(method: PaymentMethod): boolean {
  return method === 'CARD_ONLINE' || method === 'YAPE_ONLINE';
}

/** The picture that a product has on today's menu. */
function imageOf(menu: Menu | null, productId: string): string | null {
  const product = menu?.products.find((one) => one.id === productId);
  return product ? readFragment(LineProduct, product).imageUrl : null;
}
