import type { FunctionDetail } from '../../api/functions.ts';
import { formatMs } from '../../shell/format.ts';
import styles from './duration-bars.module.css';

const HEIGHT = 60;
const WIDTH = 200;

/** A bar for each recent invocation, oldest first; what failed is red and reaches the top. */
export function DurationBars({ recent }: Pick<FunctionDetail, 'recent'>) {
  if (recent.length === 0) return <p>Todavía nadie la llamó.</p>;
  const longest = Math.max(...recent.map(({ ms }) => ms), 1);
  const failed = recent.filter((one) => one.failed).length;
  const words = `${recent.length} invocaciones, la más larga de ${formatMs(longest)}, ${failed} con error`;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words}
      >
        {recent.map((one, index) => {
          const height = one.failed ? HEIGHT : Math.max(1, (one.ms / longest) * HEIGHT);
          const x = WIDTH - recent.length + index;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: bars have no name but their place
              key={index}
              className={one.failed ? styles.failed : styles.bar}
              x={x}
              y={HEIGHT - height}
              width={0.8}
              height={height}
            />
          );
        })}
      </svg>
      <figcaption className={styles.words}>{words}</figcaption>
    </figure>
  );
}
