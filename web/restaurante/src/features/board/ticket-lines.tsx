import { cx } from '@pardos/web-ui/cx.ts';
import { useState } from 'react';
import type { Station, TicketLineFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './ticket-lines.module.css';

export const TicketLineDocument = graphql(`
  fragment TicketLine on BoardLine {
    id
    name
    quantity
    options
    note
    station
  }
`);

type Masked = readonly FragmentType<typeof TicketLineDocument>[];

/** Put in the bag without being cooked: the kitchen only has to know that they travel along. */
const NOT_COOKED: readonly Station[] = ['BARRA', 'DESPACHO'];

type LinesProps = { readonly lines: Masked; readonly cookedOnly: boolean; readonly checkable: boolean };

/** What to make, big; each line can be ticked off while it is in hand. */
export function TicketLines({ lines, cookedOnly, checkable }: LinesProps) {
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const shown = linesAt(lines, cookedOnly);
  const toggle = (id: string) =>
    setChecked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  return (
    <ul className={styles.lines}>
      {shown.map((line) => (
        <li key={line.id} className={cx(styles.line, checked.has(line.id) && styles.done)}>
          <LineText line={line} />
          {checkable && (
            <button
              type="button"
              className={styles.tick}
              aria-pressed={checked.has(line.id)}
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

function LineText({ line }: { readonly line: TicketLineFragment }) {
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
export function BriefLines({ lines, cookedOnly }: Omit<LinesProps, 'checkable'>) {
  return (
    <ul className={styles.brief}>
      {linesAt(lines, cookedOnly).map((line) => (
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
export function TravelsWith({ lines }: { readonly lines: Masked }) {
  const along = readLines(lines).filter(({ station }) => NOT_COOKED.includes(station));
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
export function summaryOf(lines: Masked): string {
  return readLines(lines)
    .map((line) => `${line.quantity}× ${line.name}`)
    .join(', ');
}

/** An order of drinks alone still has to show something in the kitchen. */
function linesAt(lines: Masked, cookedOnly: boolean): readonly TicketLineFragment[] {
  const all = readLines(lines);
  const cooked = all.filter(({ station }) => !NOT_COOKED.includes(station));
  return cookedOnly && cooked.length > 0 ? cooked : all;
}

function readLines(lines: Masked): readonly TicketLineFragment[] {
  return readFragment(TicketLineDocument, lines);
}
