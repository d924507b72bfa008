import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import { formatClock } from '@pardos/web-ui/format.ts';
import { firstNameOf } from '@pardos/web-ui/format-work.ts';
import { Avatar } from '../../shell/person.tsx';
import styles from './hands-strip.module.css';
import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import { Timer } from './timer.tsx';

type Props = {
  readonly hands: readonly Work[];
  readonly shownTaskId: string | null | undefined;
  readonly now: number;
  readonly onShow: (taskId: string) => void;
};

/** Who has what at this stage; a tap brings it to the front. */
export function HandsStrip({ hands, shownTaskId, now, onShow }: Props) {
  return (
    <section className={styles.strip} aria-label="En manos">
      <h2 className={styles.title}>En manos</h2>
      {hands.length === 0 && <p className={styles.nobody}>Nadie tiene un pedido ahora.</p>}
      <ScrollArea className={styles.scroll} label="Pedidos en manos">
        <ul className={styles.list}>
          {hands.map((work) => (
            <li key={work.stage.taskId}>
              <button
                type="button"
                className={styles.hand}
                data-level={latenessOf(work.stage, now).level}
                aria-pressed={work.stage.taskId === shownTaskId}
                onClick={() => work.stage.taskId && onShow(work.stage.taskId)}
              >
                <Hand work={work} now={now} />
              </button>
            </li>
          ))}
        </ul>
      </ScrollArea>
    </section>
  );
}

function Hand({ work: { ticket, stage }, now }: { readonly work: Work; readonly now: number }) {
  const lateness = latenessOf(stage, now);
  const name = stage.by?.name ?? '?';
  const left =
    lateness.leftSeconds <= 0
      ? `tarde ${formatClock(-lateness.leftSeconds)}`
      : `quedan ${formatClock(lateness.leftSeconds)}`;
  return (
    <>
      <Avatar name={name} />
      <span>
        <span className={styles.first}>
          <b>{ticket.number}</b>
          <Timer lateness={lateness} />
        </span>
        <small>
          {stage.mine ? 'Tú' : firstNameOf(name)} · {left}
        </small>
      </span>
    </>
  );
}
