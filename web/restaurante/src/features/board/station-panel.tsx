import type { Station } from '../../gql/graphql.ts';
import { allDayOf, totalOf } from './all-day.ts';
import { ChickenPanel } from './chicken-panel.tsx';
import type { Work } from './lanes.ts';
import styles from './station-panel.module.css';

type Props = { readonly station: Station | null; readonly queue: readonly Work[] };

const MOST = 8;

/** What a station has to give for the tickets that nobody has taken: chickens at the oven, portions elsewhere. */
export function StationPanel({ station, queue }: Props) {
  if (station === null || station === 'BRASA') return <ChickenPanel queue={queue} />;

  const products = allDayOf(queue).find((each) => each.station === station)?.products ?? [];
  return (
    <section className={styles.panel} aria-label="Por sacar">
      <p className={styles.words}>{products.length > 0 ? 'Por sacar' : 'Nada por sacar en esta estación.'}</p>
      <ul className={styles.counts}>
        {products.slice(0, MOST).map((count) => (
          <li key={count.name}>
            <b>{totalOf(count)}</b> {count.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
