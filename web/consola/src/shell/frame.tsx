import { Logo } from '@pardos/web-ui/components/logo.tsx';
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
  const now = live.data;
  useSlashKey();

  const links = [
    { to: paths.orders, name: 'Pedidos', count: 0 },
    { to: paths.functions, name: 'Funciones', count: now?.functions.errors ?? 0 },
    { to: paths.logs, name: 'Registros', count: 0 },
    { to: paths.queues, name: 'Colas', count: now?.queues.dead ?? 0 },
    { to: paths.events, name: 'Eventos', count: now?.events.dead ?? 0 },
    { to: paths.executions, name: 'Flujos', count: 0 },
    { to: paths.tables, name: 'Tablas', count: 0 },
    { to: paths.mails, name: 'Correos', count: 0 },
  ];

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
      <nav className={styles.nav} aria-label="Secciones">
        {links.map(({ to, name, count }) => (
          <NavLink key={to} to={to} className={styles.link}>
            {name}
            {count > 0 && (
              <span className={styles.count}>
                {formatCount(count)}
                <span className={styles.hidden}> con problemas</span>
              </span>
            )}
          </NavLink>
        ))}
      </nav>
      <main className={styles.main}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
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
