import { formatDuration } from '@pardos/web-ui/format.ts';
import { formatHour, formatLongDay } from '@pardos/web-ui/format-work.ts';
import { Link } from 'react-router';
import { channelName, reasonText } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../shell/chip.tsx';
import { DelayChip } from '../../shell/delay-chip.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import { StatusChip } from '../../shell/status-chip.tsx';
import styles from './order-head.module.css';
import type { PageOrder } from './order-page.ts';

/** Number, state, and what was promised against what came. */
export function OrderHead({ order }: { readonly order: PageOrder }) {
  const endedAt = order.status === 'DELIVERED' ? order.stages.at(-1)?.endedAt : null;
  const lateSeconds = endedAt ? (Date.parse(endedAt) - Date.parse(order.promisedAt)) / 1000 : 0;

  return (
    <div className={styles.head}>
      <Link to={paths.orders} className={styles.back} aria-label="Volver a pedidos">
        <Glyph name="chevronLeft" />
      </Link>
      <div className={styles.words}>
        <div className={styles.row}>
          <h1 className={styles.title}>Pedido {order.number}</h1>
          <StatusChip status={order.status} />
          {lateSeconds >= 60 && (
            <Chip tone="late" glyph="octagon">
              tarde {formatDuration(lateSeconds)}
            </Chip>
          )}
          <DelayChip delay={order.delay} />
          {order.cancelReason && <Chip>{reasonText(order.cancelReason)}</Chip>}
        </div>
        <p className={styles.facts}>
          {channelName[order.channel]} · {formatLongDay(order.placedAt)} · pedido a las {formatHour(order.placedAt)},
          prometido {formatHour(order.promisedAt)}
          {order.delay && `, avisado para las ${formatHour(order.delay.expectedAt)}`}
          {endedAt && `, entregado ${formatHour(endedAt)}`}
        </p>
      </div>
      <Link to={paths.ticket(order.id)} className={styles.print}>
        <Glyph name="printer" /> Ticket
      </Link>
    </div>
  );
}
