import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { firstNameOf } from '@pardos/web-ui/format-work.ts';
import { stageName } from '../../labels.ts';
import { Avatar } from '../../shell/person.tsx';
import type { Work } from './lanes.ts';
import styles from './team-strip.module.css';

/** Who has work in hand now, and which. */
export function TeamStrip({ hands }: { readonly hands: readonly Work[] }) {
  const people = Map.groupBy(hands, ({ stage }) => stage.by?.name ?? '?');
  return (
    <section className={styles.strip} aria-labelledby="team-now">
      <h2 id="team-now" className={styles.title}>
        Equipo ahora
      </h2>
      {people.size === 0 && <p className={styles.nobody}>Nadie tiene un pedido en manos.</p>}
      <ScrollArea label="Personas" className={styles.scroll}>
        <ul className={styles.people}>
          {[...people].map(([name, works]) => (
            <li key={name} className={styles.person}>
              <Avatar name={name} />
              <span>
                {firstNameOf(name)}
                <small>
                  {works[0] && stageName[works[0].stage.kind]} · {works.map(({ ticket }) => ticket.number).join(', ')}
                </small>
              </span>
            </li>
          ))}
        </ul>
      </ScrollArea>
    </section>
  );
}
