import { cx } from '@pardos/web-ui/cx.ts';
import { type ReactNode, useState } from 'react';
import styles from './unfold.module.css';

type Props = {
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  /** Made only while it is open. */
  readonly children: () => ReactNode;
};

/** A line that opens to what is behind it. */
export function Unfold({ summary, className, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={cx(styles.fold, className)}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{summary}</summary>
      {isOpen && <div className={styles.inner}>{children()}</div>}
    </details>
  );
}
