import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './scroll-area.module.css';

type Props = { readonly label: string; readonly className?: string | undefined; readonly children: ReactNode };

/** Something that scrolls without anything to focus inside: the keyboard has to be able to scroll it too. */
export function ScrollArea({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, the reason why this component exists
    <section className={cx(styles.area, className)} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
