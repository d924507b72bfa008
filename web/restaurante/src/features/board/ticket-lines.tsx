import { cx } from '@pardos/web-ui/cx.ts';
import { readFragment } from '../../gql/index.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { useCheckedLines } from './checked-lines.ts';
import { type Scope, splitLines } from './stations.ts';
import { type LineMask, TicketLineDocument, type TicketLineFields } from './ticket-line.ts';
import styles from './ticket-lines.module.css';

type LinesProps = { readonly lines: LineMask; readonly scope: Scope };
type TicketLinesProps = LinesProps & { readonly taskId: string; readonly checkable: boolean };

/** What to make, big; each line can be ticked off while it is in hand. */
export function TicketLines({ lines, scope, taskId, checkable }: TicketLinesProps) {
  const { isChecked, toggle } = useCheckedLines(taskId);
  const { own } = splitLines(lines, scope);
  if (own.length === 0) return <p className={styles.nothing}>Nada para esta estación en este pedido.</p>;

  return (
    <ul className={styles.lines}>
      {own.map((line) => (
        <li key={line.id} className={cx(styles.line, isChecked(line.id) && styles.done)}>
          <LineText line={line} />
          {checkable && (
            <button
              type="button"
              className={styles.tick}
              aria-pressed={isChecked(line.id)}
              aria-label={`Listo: ${line.quantity} ${line.name}`}
              onClick={() => toggle(line.id)}
            >
              <Glyph name="check" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function LineText({ line }: { readonly line: TicketLineFields }) {
  return (
    <>
      <span className={styles.quantity}>{line.quantity}</span>
      <div>
        <p className={styles.name}>{line.name}</p>
        {line.options.length > 0 && <p className={styles.options}>{line.options.join(' · ')}</p>}
        {line.note && (
          <p className={styles.note}>
            <Glyph name="note" />
            {line.note}
          </p>
        )}
      </div>
    </>
  );
}

/** The same in short, for tickets that are scanned and not read. */
export function BriefLines({ lines, scope }: LinesProps) {
  const { own } = splitLines(lines, scope);
  if (own.length === 0) return <p className={styles.brief}>Nada para esta estación.</p>;
  return (
    <ul className={styles.brief}>
      {own.map((line) => (
        <li key={line.id}>
          <span>{line.quantity}×</span>
          <span>
            {line.name}
            {line.options.length > 0 && <small>{line.options.join(' · ')}</small>}
            {line.note && <small className={styles.briefNote}>“{line.note}”</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "Viaja con: 2 Chicha morada 500 ml": what others add to the bag. */
export function TravelsWith({ lines, scope }: LinesProps) {
  const { along } = splitLines(lines, scope);
  if (along.length === 0) return null;
  return (
    <p className={styles.travels}>
      Viaja con:{' '}
      {along.map((line, index) => (
        <span key={line.id}>
          {index > 0 && ', '}
          <b>{line.quantity}</b> {line.name}
        </span>
      ))}
    </p>
  );
}

/** "2× ¼ Brasa, 1× Chicha": one line for a board seen from afar. */
export function summaryOf(lines: LineMask): string {
  return readFragment(TicketLineDocument, lines)
    .map((line) => `${line.quantity}× ${line.name}`)
    .join(', ');
}
