import type { ReactNode } from 'react';
import styles from './split.module.css';

/** A list and what was chosen from it: side by side, or one below the other where there is no room. */
export function Split({ children }: { readonly children: ReactNode }) {
  return <div className={styles.split}>{children}</div>;
}
