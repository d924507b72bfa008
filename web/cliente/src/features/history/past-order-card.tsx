import { Badge, type BadgeTone } from '@pardos/web-ui/components/badge.tsx';
import { Button, buttonClass } from '@pardos/web-ui/components/button.tsx';
import { formatDate, formatTime } from '@pardos/web-ui/format.ts';
import { useId } from 'react';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import type { OrderStatus, PastOrderFragment } from '../../gql/graphql.ts';
import { usePaths } from '../../paths.ts';
import { PastOrderFields } from './history-query.ts';
import styles from './past-order-card.module.css';

type PastOrderCardProps = {
  readonly order: FragmentType<typeof PastOrderFields>;
  /** Follows the order. */
  readonly token: string;
  readonly onAgain: (order: PastOrderFragment) => void;
};

/** An order of before, or one on its way: what it was, where it stands, and once more. */
export function PastOrderCard({ order: masked, token, onAgain }: PastOrderCardProps) {
  const order = readFragment(PastOrderFields, masked);
  const paths = usePaths();
  const id = useId();

  return (
    <article className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>Pedido {order.number}</h2>
        {order.status && <Badge tone={TONES[order.status] ?? 'ember'}>{STATUSES[order.status]}</Badge>}
      </header>
      <p className={styles.meta}>
        {formatDate(order.placedAt)}, {formatTime(order.placedAt)} ·{' '}
        {order.channel === 'PICKUP' ? 'Recojo' : 'Delivery'} · {order.branch.name}
      </p>
      <ul className={styles.lines}>
        {order.lines.map((line) => (
          <li key={line.id}>
            {line.quantity} × {line.name}
            {line.options.length > 0 && <small>{line.options.map(({ name }) => name).join(', ')}</small>}
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <b>{order.totals.total.formatted}</b>
        <Link
          className={buttonClass({ variant: 'link' })}
          to={paths.tracking(order.id, token)}
          aria-label={`Ver el pedido ${order.number}`}
        >
          Ver pedido
        </Link>
        <Button
          variant="line"
          aria-label={`Pedir de nuevo lo del pedido ${order.number}`}
          onClick={() => onAgain(order)}
        >
          Pedir de nuevo
        </Button>
      </footer>
    </article>
  );
}

const STATUSES: Readonly<Record<OrderStatus, string>> = {
  AWAITING_PAYMENT: 'Por pagar',
  RECEIVED: 'Recibido',
  CONFIRMED: 'Aceptado',
  PREPARING: 'En cocina',
  PACKING: 'Empacando',
  READY: 'Listo',
  ON_THE_WAY: 'En camino',
  DELIVERED: 'Entregado',
  CANCELLED: 'Cancelado',
};

const TONES: Readonly<Partial<Record<OrderStatus, BadgeTone>>> = { DELIVERED: 'ok', CANCELLED: 'plain' };
