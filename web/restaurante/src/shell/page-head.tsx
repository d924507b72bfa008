import type { ReactNode } from 'react';
import styles from './page-head.module.css';

type Props = { readonly title: string; readonly note: string; readonly tools: ReactNode };

/** The title of an office page, and what it is narrowed to. */
export function PageHead({ title, note, tools }: Props) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>
        {title} <span>{note}</span>
      </h1>
      {tools}
    </div>
  );
}
