import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatDuration, formatTime } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { TimelineStageFragment } from '../../gql/graphql.ts';
import { roleName, stageTitle, stageWords } from './stage-words.ts';
import styles from './timeline.module.css';

export const TimelineStage = graphql(`
  fragment TimelineStage on Stage {
    kind
    state
    automatic
    waitingSince
    startedAt
    endedAt
    by {
      name
      role
    }
  }
`);

type TimelineProps = {
  readonly stages: readonly FragmentType<typeof TimelineStage>[];
  /** Server clock minus device clock. */
  readonly clockOffsetMs: number;
};

/** Each stage with its start, its end and who did it. */
export function Timeline({ stages: masked, clockOffsetMs }: TimelineProps) {
  const stages = readFragment(TimelineStage, masked);
  const now = useNow(10_000) + clockOffsetMs;

  return (
    <ol className={styles.timeline}>
      {stages.map((stage) => (
        <li key={stage.kind} className={cx(styles.stage, classOf(stage))}>
          <span className={styles.mark}>
            <Icon name={stage.state === 'CANCELLED' ? 'close' : stageWords(stage.kind).icon} />
          </span>
          <div>
            <b>{stageTitle(stage.kind, stage.state)}</b>
            <small>
              <Who stage={stage} />
            </small>
          </div>
          <When stage={stage} now={now} />
        </li>
      ))}
    </ol>
  );
}

function Who({ stage }: { readonly stage: TimelineStageFragment }) {
  const { state, automatic, by } = stage;
  if (automatic) return 'Automático';
  if (by) {
    return (
      <>
        <em>{by.name}</em>
        {by.role && ` · ${roleName(by.role)}`}
      </>
    );
  }
  if (state === 'WAITING') return 'En cola';
  return state === 'CANCELLED' ? 'Cancelado' : 'Todavía no empieza';
}

function When({ stage, now }: { readonly stage: TimelineStageFragment; readonly now: number }) {
  const { startedAt, endedAt, waitingSince, state } = stage;
  const start = startedAt ?? (state === 'WAITING' ? waitingSince : null);

  if (endedAt) {
    return (
      <span className={styles.when}>
        <b>{startedAt ? rangeText(startedAt, endedAt) : formatTime(endedAt)}</b>
        {startedAt && !stage.automatic && <small>{formatDuration(secondsBetween(startedAt, endedAt))}</small>}
      </span>
    );
  }
  if (!start) return null;
  return (
    <span className={styles.when}>
      <b>{startedAt ? formatTime(start) : `Desde ${formatTime(start)}`}</b>
      <small>lleva {formatDuration(Math.max(0, (now - Date.parse(start)) / 1000))}</small>
    </span>
  );
}

function classOf({ state }: TimelineStageFragment): string | undefined {
  if (state === 'COMPLETED') return styles.done;
  if (state === 'CLAIMED') return styles.on;
  return state === 'WAITING' ? styles.waiting : undefined;
}

/** 7:05 – 7:19 p. m.; both whole when noon or midnight lies between, one when they are the same minute. */
function rangeText(from: string, to: string): string {
  const [start, end] = [formatTime(from), formatTime(to)];
  if (start === end) return end;
  const half = (text: string) => text.slice(text.search(/\s/));
  return half(start) === half(end) ? `${start.replace(half(start), '')} – ${end}` : `${start} – ${end}`;
}

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
