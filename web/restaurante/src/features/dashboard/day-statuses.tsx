import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { statusName } from '../../labels.ts';
import { ChartCard } from './chart-card.tsx';
import styles from './day-statuses.module.css';

export const DayStatusesDocument = graphql(`
  fragment DayStatuses on DashboardDay {
    orders
    byStatus {
      status
      count
    }
  }
`);

/** How many orders stand at each state, in the order in which they pass through them. */
export function DayStatuses({ day }: { readonly day: FragmentType<typeof DayStatusesDocument> }) {
  const { orders, byStatus } = readFragment(DayStatusesDocument, day);
  const counts = new Map(byStatus.map(({ status, count }) => [status, count]));
  const rows = Object.entries(statusName).map(([status, name]) => ({ status, name, count: counts.get(status) ?? 0 }));
  const most = Math.max(1, ...rows.map(({ count }) => count));

  return (
    <ChartCard
      title="Pedidos por estado"
      note={`${orders} pedidos en el día`}
      columns={['Estado', 'Pedidos']}
      rows={rows.map(({ name, count }) => [name, String(count)])}
    >
      <ul aria-hidden="true">
        {rows.map(({ status, name, count }) => (
          <li key={status} className={styles.row}>
            <span>{name}</span>
            <span>
              <i className={styles.bar} data-status={status} style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}
