import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { type ReactNode, useId } from 'react';
import styles from './strip.module.css';

type Props = {
  readonly title: string;
  /** What the list holds, for who does not see it. */
  readonly label: string;
  /** Said when the list is empty. */
  readonly none?: string | null;
  readonly children: ReactNode;
};

/** A list in one row above the lanes. */
export function Strip({ title, label, none = null, children }: Props) {
  const titleId = useId();
  return (
    <section className={styles.strip} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {none && <p className={styles.nobody}>{none}</p>}
      <ScrollArea label={label} className={styles.scroll}>
        <ul className={styles.people}>{children}</ul>
      </ScrollArea>
    </section>
  );
}

type ItemProps = { readonly before?: ReactNode; readonly name: string; readonly detail: ReactNode };

/** One of the list: its name, and what is with it. */
export function StripItem({ before, name, detail }: ItemProps) {
  return (
    <li className={styles.person}>
      {before}
      <span>
        {name}
        <small>{detail}</small>
      </span>
    </li>
  );
}
