import { cx } from '@pardos/web-ui/cx.ts';
import { Link } from 'react-router';
import type { Execution } from '../../api/executions.ts';
import type { FollowedOrder } from '../../api/orders.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../shell/chip.tsx';
import list from '../../shell/facts.module.css';
import { formatMs } from '../../shell/format.ts';
import { statusWords } from '../../shell/statuses.ts';
import styles from './order-facts.module.css';

/** What the order is known by, and how its workflow stands. */
export function OrderFacts({
  followed: { orderId, order, entries, executions },
}: {
  readonly followed: FollowedOrder;
}) {
  const times = entries.filter(({ at, kind }) => at > 0 && kind !== 'row').map(({ at }) => at);
  const span = times.length > 1 ? Math.max(...times) - Math.min(...times) : null;
  const facts = [
    { name: 'Id', value: <code>{orderId}</code> },
    { name: 'Cliente', value: order?.customerName ?? '–' },
    { name: 'Marca', value: order?.shopName ?? order?.tenantId ?? '–' },
    { name: 'De principio a fin', value: formatMs(span) },
    { name: 'Flujo', value: executions.length === 0 ? '–' : executions.map(executionLink) },
    { name: 'Por texto', value: <Link to={paths.logsAbout(orderId)}>registros</Link> },
  ];
  return (
    <dl className={cx(list.facts, styles.card)}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function executionLink({ arn, status }: Execution) {
  const { name: words, tone } = statusWords(status);
  return (
    <Link key={arn} to={paths.execution(arn)}>
      <Chip tone={tone}>{words}</Chip>
    </Link>
  );
}
