import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { useStored } from '@pardos/web-ui/stored.ts';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { usePerson } from '../features/account/session.ts';
import { CartLines } from '../features/cart/cart-lines.tsx';
import { Checkout } from '../features/checkout/checkout.tsx';
import { fieldId } from '../features/checkout/problems.ts';
import type { PlacedOrder } from '../features/checkout/use-place-order.ts';
import type { Menu } from '../features/menu/menu.ts';
import { resolveLine } from '../features/menu/resolve-line.ts';
import { ordersOnDevice, rememberOrder } from '../orders-on-device.ts';
import { usePaths } from '../paths.ts';
import page from './page.module.css';
import { useShop } from './shop-context.ts';
import { WithMenu } from './with-menu.tsx';

export function MyOrder() {
  const { cart, shop } = useShop();
  return (
    <>
      <title>{`Mi pedido | ${shop.name}`}</title>
      {cart.lines.length === 0 ? <EmptyOrder /> : <WithMenu>{(menu) => <OpenOrder menu={menu} />}</WithMenu>}
    </>
  );
}

function OpenOrder({ menu }: { readonly menu: Menu }) {
  const { shop, place, cart, choosePlace, openChooser } = useShop();
  const person = usePerson();
  const paths = usePaths();
  const navigate = useNavigate();

  const onPlaced = (order: PlacedOrder) => {
    rememberOrder(shop.slug, { ...order, kept: person !== null });
    void navigate(paths.tracking(order.id, order.token), { replace: true });
    cart.clear();
  };

  return (
    <div className={page.grey}>
      <div className={page.wrap}>
        <Checkout
          shop={shop.slug}
          place={place}
          isSignedIn={person !== null}
          lines={cart.lines.map(({ productId, quantity, options, note }) => ({ productId, quantity, options, note }))}
          onChoosePlace={choosePlace}
          onOpenChooser={openChooser}
          onPlaced={onPlaced}
          title={
            <div>
              <Link className={page.back} to={paths.home}>
                <Icon name="arrowLeft" size="sm" />
                Seguir pidiendo
              </Link>
              <h1>Mi pedido</h1>
            </div>
          }
          renderLines={(problemOf) => (
            <CartLines
              cart={cart}
              entries={cart.lines.map((line, index) => ({
                line,
                id: fieldId(`lines.${index}`),
                product: resolveLine(menu, line),
                problem: problemOf(index),
              }))}
            />
          )}
        />
      </div>
    </div>
  );
}

function EmptyOrder() {
  const { shop } = useShop();
  const paths = usePaths();
  const stored = useMemo(() => ordersOnDevice(shop.slug), [shop.slug]);
  const [orders] = useStored(stored);
  const last = orders[0];

  return (
    <EmptyView
      level={1}
      title="Tu pedido está vacío"
      action={
        <Link className={buttonClass()} to={paths.home}>
          Ver la carta
        </Link>
      }
    >
      {last ? (
        <>
          <Link className={page.more} to={paths.tracking(last.id, last.token)}>
            Sigue tu pedido {last.number}
            <Icon name="arrowRight" size="sm" />
          </Link>
          {' · '}
          <Link className={page.more} to={paths.myOrders}>
            Mis pedidos
          </Link>
        </>
      ) : (
        'Elige algo rico de la carta y aparecerá aquí.'
      )}
    </EmptyView>
  );
}
