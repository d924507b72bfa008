import { type ReactNode, useEffect, useRef } from 'react';
import styles from './account.module.css';

type AccountPageProps = {
  readonly title: string;
  readonly shop: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Other pages of the account, under the form. */
  readonly ways?: ReactNode;
};

/** The frame of the pages around an account; its heading takes the focus when the step changes. */
export function AccountPage({ title, shop, lead, children, ways }: AccountPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(title);
  useEffect(() => {
    if (first.current !== title) heading.current?.focus();
    first.current = title;
  }, [title]);

  return (
    <div className={styles.page}>
      <title>{`${title} | ${shop}`}</title>
      <meta name="robots" content="noindex" />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && (
        <p className={styles.lead} role="status">
          {lead}
        </p>
      )}
      <div className={styles.card}>
        {children}
        {ways && <div className={styles.ways}>{ways}</div>}
      </div>
    </div>
  );
}
