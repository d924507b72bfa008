import { Logo } from '@pardos/web-ui/components/logo.tsx';
import type { ReactNode } from 'react';
import styles from './gate.module.css';
import { useTheme } from './use-theme.ts';

type Props = { readonly title: string; readonly text: string; readonly children: ReactNode };

/** The page before work: one card on the charred ground. */
export function Gate({ title, text, children }: Props) {
  useTheme('office');
  return (
    <div className={styles.page}>
      <title>{`${title} · Pardos`}</title>
      <main className={styles.card}>
        <div className={styles.logo}>
          <Logo name="Pardos Chicken" drawn />
        </div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        {children}
      </main>
      <footer className={styles.motto}>Juntos somos felicidad</footer>
    </div>
  );
}
