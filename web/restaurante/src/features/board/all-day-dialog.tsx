import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import type { Station } from '../../gql/graphql.ts';
import { allDayOf, type Count, type StationCounts, totalOf } from './all-day.ts';
import styles from './all-day-dialog.module.css';
import { chickensOf, inWholeChickens } from './chickens.ts';
import type { Work } from './lanes.ts';

type Props = {
  readonly works: readonly Work[];
  /** Only what this station makes; all without one. */
  readonly station: Station | null;
  readonly onClose: () => void;
};

/** Totals over the open tickets: what to put on the fire at once, instead of ticket by ticket. */
export function AllDayDialog({ works, station, onClose }: Props) {
  const shown = allDayOf(works).filter((each) => station === null || each.station === station);
  const owed = chickensOf(works.map(({ ticket }) => ticket)).eighths;

  return (
    <Dialog open title="Todo el día" onClose={onClose}>
      <p className={styles.note}>Suma de los pedidos abiertos de esta cola, tomados y por tomar.</p>
      {owed > 0 && (station === null || station === 'BRASA') && (
        <p className={styles.chickens}>
          <b>{inWholeChickens(owed)}</b> pollos enteros equivalentes
        </p>
      )}
      {shown.length === 0 && <p className={styles.note}>No hay nada por preparar.</p>}
      {shown.map((each) => (
        <Counts key={each.station} counts={each} />
      ))}
    </Dialog>
  );
}

function Counts({ counts: { name, products, options } }: { readonly counts: StationCounts }) {
  return (
    <table className={styles.table}>
      <caption>{name}</caption>
      <thead className={styles.heads}>
        <tr>
          <th scope="col">Producto</th>
          <th scope="col">En cola</th>
          <th scope="col">En manos</th>
          <th scope="col">Total</th>
        </tr>
      </thead>
      <tbody>
        {products.map((count) => (
          <Row key={count.name} count={count} />
        ))}
      </tbody>
      {options.length > 0 && (
        <tbody className={styles.options}>
          {options.map((count) => (
            <Row key={count.name} count={count} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Row({ count }: { readonly count: Count }) {
  return (
    <tr>
      <th scope="row">{count.name}</th>
      <td>{count.waiting}</td>
      <td>{count.inHand}</td>
      <td>
        <b>{totalOf(count)}</b>
      </td>
    </tr>
  );
}
