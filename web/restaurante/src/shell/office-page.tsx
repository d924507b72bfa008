import { Logo } from '@pardos/web-ui/components/logo.tsx';
import { applyTheme } from '@pardos/web-ui/theme.ts';
import { type ReactNode, useLayoutEffect } from 'react';
import { NavLink } from 'react-router';
import { paths } from '../paths.ts';
import { useBrand } from './brand.ts';
import styles from './office-page.module.css';
import { useTheme } from './use-theme.ts';

type Props = {
  readonly title: string;
  readonly branchName: string;
  readonly links: readonly { readonly path: string; readonly name: string }[];
  readonly live?: ReactNode;
  readonly menu: ReactNode;
  readonly children: ReactNode;
};

/** A light page of the back office. On a narrow screen its links are in the menu of the account. */
export function OfficePage({ title, branchName, links, live, menu, children }: Props) {
  useTheme('office');
  const brand = useBrand();

  // Only while an office page is shown: boards are dressed the same for every tenant.
  useLayoutEffect(() => {
    applyTheme(brand.theme);
    return () => applyTheme(null);
  }, [brand.theme]);

  return (
    <>
      <title>{`${title} · ${branchName}`}</title>
      <header className={styles.bar}>
        <NavLink to={paths.home} className={styles.logo} aria-label={`${brand.name}: inicio`}>
          <Logo name={brand.name} drawn={brand.drawn} />
        </NavLink>
        <nav className={styles.nav} aria-label="Principal">
          {links.map((link) => (
            <NavLink key={link.path} to={link.path} className={styles.link}>
              {link.name}
            </NavLink>
          ))}
        </nav>
        <span className={styles.grow} />
        {live}
        <span className={styles.branch}>{branchName}</span>
        {menu}
      </header>
      <main className={styles.sheet}>{children}</main>
    </>
  );
}
