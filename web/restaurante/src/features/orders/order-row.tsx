import { Money } from '@pardos/web-ui/components/money.tsx';
import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { formatHour } from '@pardos/web-ui/format-work.ts';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { channelName } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { StatusChip } from '../../shell/status-chip.tsx';
import styles from './order-row.module.css';

export const OrderRowDocument = graphql(`
  fragment OrderRow on Order {
    id
    number
    status
    channel
    placedAt
    promisedAt
    customer {
      name
    }
    totals {
      total {
        formatted
      }
    }
  }
`);

/** One order in a list; the whole line opens it. */
export function OrderRow({ order }: { readonly order: FragmentType<typeof OrderRowDocument> }) {
  const { id, number, status, channel, placedAt, promisedAt, customer, totals } = readFragment(OrderRowDocument, order);
  return (
    <li className={styles.item}>
      <Link to={paths.order(id)} className={styles.row}>
        <b className={styles.number}>
          <VisuallyHidden>Pedido </VisuallyHidden>
          {number}
        </b>
        <span className={styles.hour}>{formatHour(placedAt)}</span>
        <span className={styles.who}>{customer.name}</span>
        <span className={styles.channel}>
          <Glyph name={channel === 'DELIVERY' ? 'moto' : 'shop'} /> {channelName[channel]}
        </span>
        <span className={styles.status}>
          <StatusChip status={status} />
        </span>
        <span className={styles.promise}>
          <span className={styles.label}>para las </span>
          {formatHour(promisedAt)}
        </span>
        <Money className={styles.total} value={totals.total} />
      </Link>
    </li>
  );
}
