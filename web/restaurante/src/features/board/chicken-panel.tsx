import { Glyph } from '../../shell/glyph.tsx';
import styles from './chicken-panel.module.css';
import { chickensOf, inWholeChickens } from './chickens.ts';
import type { Work } from './lanes.ts';

/** What the oven has to give for the tickets that nobody has taken, in whole chickens. */
export function ChickenPanel({ queue }: { readonly queue: readonly Work[] }) {
  const chickens = chickensOf(queue.map(({ ticket }) => ticket));
  const cuts = [
    { count: chickens.wholes, one: 'entero', many: 'enteros' },
    { count: chickens.halves, one: 'medio', many: 'medios' },
    { count: chickens.quarters, one: 'cuarto', many: 'cuartos' },
  ];

  return (
    <section className={styles.panel} aria-label="Pollos por sacar">
      <div className={styles.whole}>
        <p className={styles.number}>
          <Glyph name="chicken" />
          {inWholeChickens(chickens.eighths)}
        </p>
        <p className={styles.words}>pollos enteros equivalentes por sacar</p>
      </div>
      <ul className={styles.cuts}>
        {cuts.map(({ count, one, many }) => (
          <li key={one}>
            <b>{count}</b> {count === 1 ? one : many}
          </li>
        ))}
      </ul>
    </section>
  );
}
