import { cx } from '@pardos/web-ui/cx.ts';
import { formatSecond } from '@pardos/web-ui/format-work.ts';
import type { Overview } from '../api/overview.ts';
import type { Live } from '../api/use-live.ts';
import { formatCount } from './format.ts';
import styles from './vitals.module.css';

/** How the cloud does at this moment, in one line: is it there, what time it has, what it works on. */
export function Vitals({ live: { data, failed } }: { readonly live: Live<Overview> }) {
  if (!data) return <p className={styles.vitals}>{failed === null ? 'Conectando…' : 'La nube no responde'}</p>;
  const { functions, queues, events, clock } = data;
  const facts = [
    { name: 'invocaciones', value: formatCount(functions.invocations) },
    { name: 'en curso', value: formatCount(functions.running) },
    { name: 'en colas', value: formatCount(queues.waiting) },
    { name: 'entregas pendientes', value: formatCount(events.pending) },
  ];
  return (
    <div className={styles.vitals}>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <span className={cx(styles.live, failed !== null && styles.quiet)}>
        {failed === null ? 'En vivo' : 'Sin respuesta'}
      </span>
      <time className={styles.clock} dateTime={new Date(clock.now).toISOString()} title="Hora de la nube, en Lima">
        {formatSecond(clock.now)}
      </time>
      {clock.standsStill && <span className={styles.still}>reloj detenido</span>}
    </div>
  );
}
