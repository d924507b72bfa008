import { Logo } from '@pardos/web-ui/components/logo.tsx';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { paths } from '../paths.ts';
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

/** A light page of the back office. On a phone its links are in the menu of the account. */
export function OfficePage({ title, branchName, links, live, menu, children }: Props) {
  useTheme('office');
  return (
    <>
      <title>{`${title} · ${branchName}`}</title>
      <header className={styles.bar}>
        <NavLink to={paths.home} className={styles.logo} aria-label="Pardos: inicio">
          <Logo name="Pardos Chicken" drawn />
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
