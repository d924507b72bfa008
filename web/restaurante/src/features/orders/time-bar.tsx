import { cx } from '@pardos/web-ui/cx.ts';
import { formatClock } from '@pardos/web-ui/format.ts';
import { stageName } from '../../labels.ts';
import type { Spent } from './delay.ts';
import styles from './time-bar.module.css';

/** An order's time from left to right: hatched while it waited, solid in hand. The table below says the same. */
export function TimeBar({ stages }: { readonly stages: readonly Spent[] }) {
  const reached = stages.filter((stage) => totalOf(stage) > 0);
  const total = reached.reduce((sum, stage) => sum + totalOf(stage), 0);
  const words = reached.map(
    (stage) =>
      `${stageName[stage.kind]}: ${formatClock(stage.waitSeconds ?? 0)} en cola, ${formatClock(stage.durationSeconds ?? 0)} en manos`,
  );
  if (total === 0) return null;

  return (
    <div className={styles.bar} role="img" aria-label={words.join('. ')}>
      {reached.map((stage) => (
        <div key={stage.kind} className={styles.stage} style={{ flexGrow: totalOf(stage) }}>
          <span className={cx(styles.name, totalOf(stage) / total < 0.25 && styles.narrow)}>
            {totalOf(stage) / total > 0.09 ? stageName[stage.kind] : ''}
          </span>
          <div className={styles.parts}>
            <Part seconds={stage.waitSeconds ?? 0} total={total} className={styles.wait} />
            <Part seconds={stage.durationSeconds ?? 0} total={total} className={styles.work} />
          </div>
        </div>
      ))}
    </div>
  );
}

type PartProps = { readonly seconds: number; readonly total: number; readonly className: string | undefined };

/** Its length is written inside where there is room. */
function Part({ seconds, total, className }: PartProps) {
  if (seconds === 0) return null;
  return (
    <div className={className} style={{ flexGrow: seconds }}>
      {seconds / total > 0.1 && <span>{formatClock(seconds)}</span>}
    </div>
  );
}

function totalOf({ waitSeconds, durationSeconds }: Spent): number {
  return (waitSeconds ?? 0) + (durationSeconds ?? 0);
}
