import { Logo } from '@pardos/web-ui/components/logo.tsx';
import type { ReactNode } from 'react';
import { useBrand } from './brand.ts';
import styles from './gate.module.css';
import { useTheme } from './use-theme.ts';

type Props = { readonly title: string; readonly text: string; readonly children: ReactNode };

/** The page before work: one card on the charred ground. */
export function Gate({ title, text, children }: Props) {
  useTheme('office');
  const brand = useBrand();
  return (
    <div className={styles.page}>
      <title>{`${title} · ${brand.name}`}</title>
      <main className={styles.card}>
        <div className={styles.logo}>
          <Logo name={brand.name} drawn={brand.drawn} />
        </div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        {children}
      </main>
      {brand.drawn && <footer className={styles.motto}>Juntos somos felicidad</footer>}
    </div>
  );
}
