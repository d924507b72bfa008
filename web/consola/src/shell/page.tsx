import type { ReactNode } from 'react';
import styles from './page.module.css';

type Props = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** A page of the console: its heading, what narrows it down, and what it shows. */
export function Page({ title, note, tools, children }: Props) {
  return (
    <>
      <title>{`${title} · Consola Pardos`}</title>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {note && <p className={styles.note}>{note}</p>}
        {tools && <div className={styles.tools}>{tools}</div>}
      </div>
      {children}
    </>
  );
}
