import { cx } from '@pardos/web-ui/cx.ts';
import { formatAgo } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import styles from './live-badge.module.css';

/** Where the data of a page stands: moment of the last answer, and whether asking works. */
export type Liveness = { readonly lastUpdatedAt: number | null; readonly failed: boolean };

const QUIET_MS = 10_000;

/** "En vivo · hace 2 s"; a square amber light when the last answer is old. Not a live region: it changes every second. */
export function LiveBadge({ lastUpdatedAt, failed }: Liveness) {
  const now = useNow(1000);
  if (lastUpdatedAt === null) return <span className={cx(styles.live, styles.quiet)}>Conectando…</span>;

  const quiet = failed || now - lastUpdatedAt > QUIET_MS;
  return (
    <span className={cx(styles.live, quiet && styles.quiet)}>
      {quiet ? 'Sin novedades' : 'En vivo'} <span className={styles.ago}>· {formatAgo(lastUpdatedAt, now)}</span>
    </span>
  );
}
