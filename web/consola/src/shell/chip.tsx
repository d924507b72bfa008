import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type Tone = 'plain' | 'new' | 'ok' | 'warn' | 'bad';

/** A state or a number in words; the colour only repeats it. */
export function Chip({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  );
}
