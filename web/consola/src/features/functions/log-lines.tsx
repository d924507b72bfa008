import { cx } from '@pardos/web-ui/cx.ts';
import { type LogLine, LogLines } from '../../api/functions.ts';
import { useLive } from '../../api/use-live.ts';
import { Chip, type Tone } from '../../shell/chip.tsx';
import { formatInstant, shortName } from '../../shell/format.ts';
import { JsonView } from '../../shell/json-view.tsx';
import rows from '../../shell/rows.module.css';
import { Shown } from '../../shell/shown.tsx';
import { Unfold } from '../../shell/unfold.tsx';
import styles from './log-lines.module.css';
import { readLine } from './read-line.ts';

type Props = { readonly query: { readonly function?: string; readonly text?: string } };

const tones: Readonly<Record<string, Tone>> = { ERROR: 'bad', CRITICAL: 'bad', WARN: 'warn' };

/** The newest lines of a function, or of all; newest first, each opens to its fields. */
export function LogLinesOf({ query }: Props) {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const live = useLive({ path: `/logs?${asked}`, schema: LogLines });
  return (
    <Shown
      live={live}
      isEmpty={(lines) => lines.length === 0}
      empty={{ title: 'Ningún registro', text: 'Se guardan los últimos 300 de cada función.' }}
    >
      {(lines) => (
        <div className={rows.rows}>
          {lines.toReversed().map((line) => (
            <Unfold key={line.seq} summary={<Line line={line} />}>
              {() => <JsonView label="Registro completo" value={readLine(line.text).fields ?? line.text} />}
            </Unfold>
          ))}
        </div>
      )}
    </Shown>
  );
}

function Line({ line }: { readonly line: LogLine }) {
  const { level, message, rest } = readLine(line.text);
  return (
    <span className={cx(rows.line, styles.line)}>
      <time className={cx(rows.muted, styles.at)} dateTime={new Date(line.at).toISOString()}>
        {formatInstant(line.at)}
      </time>
      <Chip tone={tones[level] ?? 'plain'}>{level}</Chip>
      <span className={styles.name}>{shortName(line.functionName)}</span>
      <span className={cx(rows.long, styles.message)}>
        {message} <span className={rows.muted}>{rest}</span>
      </span>
    </span>
  );
}
