import type { OrderStatus } from '../../gql/graphql.ts';
import { statusName } from '../../labels.ts';
import styles from './status-field.module.css';

type Props = { readonly status: OrderStatus | null; readonly onStatus: (status: OrderStatus | null) => void };

const statuses: readonly OrderStatus[] = [
  'AWAITING_PAYMENT',
  'RECEIVED',
  'CONFIRMED',
  'PREPARING',
  'PACKING',
  'READY',
  'ON_THE_WAY',
  'DELIVERED',
  'CANCELLED',
];

/** A status by its name in an address; null for what is none. */
export function statusAt(text: string | null): OrderStatus | null {
  return statuses.find((status) => status.toLowerCase() === text) ?? null;
}

/** Only the orders that are there now. */
export function StatusField({ status, onStatus }: Props) {
  return (
    <label className={styles.label}>
      <span>Estado</span>
      <select
        className={styles.select}
        value={status ?? ''}
        onChange={(event) => onStatus(statusAt(event.target.value.toLowerCase()))}
      >
        <option value="">Todos</option>
        {statuses.map((each) => (
          <option key={each} value={each}>
            {statusName[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
