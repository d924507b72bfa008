import { Link } from 'react-router';
import { type OrderName, OrderNames } from '../../api/orders.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../shell/chip.tsx';
import { formatInstant } from '../../shell/format.ts';
import { type Column, GridTable } from '../../shell/grid-table.tsx';
import { Page } from '../../shell/page.tsx';
import { Shown } from '../../shell/shown.tsx';

const columns: readonly Column<OrderName>[] = [
  { name: 'Pedido', cell: (order) => <Link to={paths.order(order.orderId)}>{order.number ?? order.orderId}</Link> },
  { name: 'Cliente', cell: (order) => order.customerName ?? '–' },
  { name: 'Marca', cell: (order) => order.shopName ?? order.tenantId },
  { name: 'Último evento', cell: (order) => <Chip>{order.lastType}</Chip> },
  { name: 'Hora', cell: (order) => formatInstant(order.at), number: true },
  { name: 'Id', cell: (order) => <code>{order.orderId}</code> },
];

/** The orders that the bus spoke of lately. */
export function OrdersPage() {
  const live = useLive({ path: '/orders', schema: OrderNames });
  return (
    <Page title="Pedidos" note="Los últimos de los que habló el bus. Abre uno para seguirlo por todo el sistema.">
      <Shown
        live={live}
        isEmpty={(orders) => orders.length === 0}
        empty={{ title: 'Todavía no hay pedidos', text: 'Haz uno en la app del cliente, o con npm run simulate.' }}
      >
        {(orders) => (
          <GridTable label="Pedidos recientes" columns={columns} rows={orders} keyOf={({ orderId }) => orderId} />
        )}
      </Shown>
    </Page>
  );
}
