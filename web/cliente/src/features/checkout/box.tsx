import { type ReactNode, useId } from 'react';
import styles from './box.module.css';

/** A card of the page with its heading. */
export function Box({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
