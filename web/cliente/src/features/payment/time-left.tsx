import { formatClock, formatTime } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import styles from './payment.module.css';

/** How long the order is still kept. Only its end is read aloud: it changes every second. */
export function TimeLeft({ payBy, clockOffsetMs }: { readonly payBy: string; readonly clockOffsetMs: number }) {
  const now = useNow(1000) + clockOffsetMs;
  const left = (Date.parse(payBy) - now) / 1000;
  return (
    <p className={styles.left}>
      Guardamos tu pedido hasta las <b>{formatTime(payBy)}</b>
      {left > 0 && (
        <span className={styles.clock} aria-hidden="true">
          {formatClock(left)}
        </span>
      )}
    </p>
  );
}
