import type { EventPath } from '../api/events.ts';
import { Chip, type Tone } from './chip.tsx';
import styles from './event-paths.module.css';
import { formatMs, shortName } from './format.ts';

const states: Readonly<
  Record<EventPath['status'], { readonly name: string; readonly many: string; readonly tone: Tone }>
> = {
  pending: { name: 'en camino', many: 'en camino', tone: 'new' },
  retrying: { name: 'reintentando', many: 'reintentando', tone: 'warn' },
  delivered: { name: 'entregado', many: 'entregados', tone: 'ok' },
  dead: { name: 'abandonado', many: 'abandonados', tone: 'bad' },
};

/** The ways that an event took: each rule that matched, its target, and how it went. */
export function EventPaths({ paths }: { readonly paths: readonly EventPath[] }) {
  if (paths.length === 0) return <p className={styles.none}>Ninguna regla lo quiso.</p>;
  return (
    <ul className={styles.paths}>
      {paths.map((path, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ways are only added, and one rule may come twice by a replay
        <li key={index} className={styles.path}>
          <Chip tone={states[path.status].tone}>{states[path.status].name}</Chip>
          <span>
            {shortName(path.rule)} <Arrow /> <strong>{shortName(path.target)}</strong>
            {path.consumers.map((name) => (
              <span key={name}>
                {' '}
                <Arrow /> {shortName(name)}
              </span>
            ))}
          </span>
          <span className={styles.facts}>
            {formatMs(path.ms)}
            {path.attempts > 1 && ` · ${path.attempts} intentos`}
            {path.status === 'dead' && (path.deadLetters ? ` · a ${shortName(path.deadLetters)}` : ' · se perdió')}
          </span>
          {path.error && <span className={styles.error}>{path.error}</span>}
        </li>
      ))}
    </ul>
  );
}

function Arrow() {
  return (
    <span className={styles.arrow} aria-hidden="true">
      →
    </span>
  );
}

/** What the ways of an event come to, in one chip. */
export function PathsChip({ paths }: { readonly paths: readonly EventPath[] }) {
  const worst = (['dead', 'retrying', 'pending', 'delivered'] as const).find((status) =>
    paths.some((path) => path.status === status),
  );
  if (!worst) return <Chip>nadie lo oye</Chip>;
  const count = paths.filter(({ status }) => status === worst).length;
  return (
    <Chip tone={states[worst].tone}>
      {count} {count === 1 ? states[worst].name : states[worst].many}
    </Chip>
  );
}
