import { Button } from '@pardos/web-ui/components/button.tsx';
import { firstNameOf, formatHour } from '@pardos/web-ui/format-work.ts';
import { Glyph, type GlyphName } from '../../shell/glyph.tsx';
import { Avatar } from '../../shell/person.tsx';
import type { News } from './news.ts';
import styles from './news-bar.module.css';
import type { Ticket } from './ticket.ts';

type Props = {
  readonly news: News | null;
  readonly tickets: readonly Ticket[];
  /** Number of the ticket that is next now. */
  readonly next: string | undefined;
  readonly onDismiss: () => void;
};

type Said = { readonly title: string; readonly detail: string; readonly who?: string; readonly glyph: GlyphName };

/** Calm blue: somebody was faster, or nothing is left. Spoken at once, since it changes what to do next. */
export function NewsBar({ news, tickets, next, onDismiss }: Props) {
  const said = news && sayingOf(news, tickets, next);
  return (
    <div role="alert" className={styles.place}>
      {said && (
        <div className={styles.bar}>
          {said.who ? <Avatar name={said.who} /> : <Glyph name={said.glyph} />}
          <p className={styles.text}>
            <b>{said.title}</b>
            {said.detail && <span>{said.detail}</span>}
          </p>
          <Button square className={styles.close} onClick={onDismiss}>
            Entendido
          </Button>
        </div>
      )}
    </div>
  );
}

function sayingOf(news: News, tickets: readonly Ticket[], next: string | undefined): Said {
  const then = next ? `Tu siguiente es el ${unbroken(next)}.` : 'No queda nada en cola.';
  switch (news.kind) {
    case 'lost':
      return {
        title: `Ya lo tomó ${firstNameOf(news.by)} ${formatHour(news.at)}`,
        detail: then,
        who: news.by,
        glyph: 'hand',
      };
    case 'overtaken':
      return overtakenBy(news, tickets);
    case 'empty':
      return { title: 'Nada en cola', detail: 'Otra persona tomó el último pedido.', glyph: 'check' };
    case 'late':
      return lateFor(news, tickets);
    case 'refused':
      return { title: news.message, detail: '', glyph: 'alert' };
    case 'unreachable':
      return { title: 'No hay respuesta', detail: 'Púlsalo otra vez: no se hará dos veces.', glyph: 'offline' };
  }
}

/** The queue moved between the look and the tap: the next one was given instead. */
function overtakenBy(news: Extract<News, { kind: 'overtaken' }>, tickets: readonly Ticket[]): Said {
  const shown = tickets.flatMap(({ stages }) => stages).find(({ taskId }) => taskId === news.shownTaskId);
  const detail = `Tienes el ${unbroken(news.got)}.`;
  if (shown?.state === 'WAITING') return { title: detail, detail: `Iba antes que el ${news.shown}.`, glyph: 'hand' };
  if (!shown?.by || !shown.startedAt) return { title: `Ya tomaron el ${news.shown}`, detail, glyph: 'hand' };
  return {
    title: `El ${news.shown} ya lo tomó ${firstNameOf(shown.by.name)} ${formatHour(shown.startedAt)}`,
    detail,
    who: shown.by.name,
    glyph: 'hand',
  };
}

/** "El B-003 ya lo hizo Ana 12:31": what one did without a network was done by another meanwhile. */
function lateFor({ taskId, number, message }: Extract<News, { kind: 'late' }>, tickets: readonly Ticket[]): Said {
  const stage = tickets.flatMap(({ stages }) => stages).find((each) => each.taskId === taskId);
  const [at, did] = stage?.endedAt ? [stage.endedAt, 'hizo'] : [stage?.startedAt, 'tomó'];
  if (!stage?.by || !at) return { title: message, detail: '', glyph: 'alert' };
  return {
    title: `El ${unbroken(number)} ya lo ${did} ${firstNameOf(stage.by.name)} ${formatHour(at)}`,
    detail: 'Lo que marcaste sin conexión no hizo falta.',
    who: stage.by.name,
    glyph: 'hand',
  };
}

/** A number keeps to one line: a word joiner after its hyphen. */
function unbroken(number: string): string {
  return number.replace('-', '-\u2060');
}
