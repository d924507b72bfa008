import { Logo } from '@pardos/web-ui/components/logo.tsx';
import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { useEffect } from 'react';
import { NavLink, Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { Overview } from '../api/overview.ts';
import { useLive } from '../api/use-live.ts';
import { paths } from '../paths.ts';
import { formatCount } from './format.ts';
import styles from './frame.module.css';
import { SearchBox } from './search-box.tsx';
import { Vitals } from './vitals.tsx';

/** What is around every page: where one can go, one box to follow an order with, and how the cloud does. */
export function Frame() {
  const navigate = useNavigate();
  const live = useLive({ path: '/overview', schema: Overview, everyMs: 1500 });
  useSlashKey();

  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <NavLink to={paths.orders} className={styles.brand} aria-label="Consola Pardos: inicio">
          <Logo name="Pardos" drawn onDark />
          <span className={styles.word}>Consola</span>
        </NavLink>
        <SearchBox
          shortcut
          className={styles.search}
          label="Seguir un pedido: id o número"
          value=""
          onSearch={(wanted) => wanted && void navigate(paths.order(wanted))}
        />
        <Vitals live={live} />
      </header>
      <Sections now={live.data} />
      <main className={styles.main}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}

/** The pages, with what is wrong on each. */
function Sections({ now }: { readonly now: Overview | null }) {
  const links = [
    { to: paths.orders, name: 'Pedidos' },
    { to: paths.functions, name: 'Funciones', count: now?.functions.errors },
    { to: paths.logs, name: 'Registros' },
    { to: paths.queues, name: 'Colas', count: now?.queues.dead },
    { to: paths.events, name: 'Eventos', count: now?.events.dead },
    { to: paths.executions, name: 'Flujos' },
    { to: paths.tables, name: 'Tablas' },
    { to: paths.mails, name: 'Correos' },
  ];
  return (
    <nav className={styles.nav} aria-label="Secciones">
      {links.map(({ to, name, count = 0 }) => (
        <NavLink key={to} to={to} className={styles.link}>
          {name}
          {count > 0 && (
            <span className={styles.count}>
              {formatCount(count)}
              <VisuallyHidden> con problemas</VisuallyHidden>
            </span>
          )}
        </NavLink>
      ))}
    </nav>
  );
}

/** "/" goes to the box, as in other tools of engineers. */
function useSlashKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.querySelector<HTMLInputElement>('[data-search="main"]')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
