import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for who hears the page. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
