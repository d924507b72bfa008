import { formatHour } from '@pardos/web-ui/format-work.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import styles from './wall-clock.module.css';

/** The time in the branch, corrected by the server's clock. */
export function WallClock({ offsetMs = 0 }: { readonly offsetMs?: number }) {
  const now = useNow(1000) + offsetMs;
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()}>
      {formatHour(now)}
    </time>
  );
}
