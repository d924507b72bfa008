import { type TimelineEntry, type TimelineKind, timelineKinds } from '../../api/orders.ts';
import styles from './kind-filter.module.css';
import { kindWords } from './kinds.ts';

type Props = {
  readonly entries: readonly TimelineEntry[];
  /** Kinds that are left out. */
  readonly left: ReadonlySet<TimelineKind>;
  readonly onChange: (left: ReadonlySet<TimelineKind>) => void;
};

/** Which kinds of entries the timeline shows, and how many there are of each. */
export function KindFilter({ entries, left, onChange }: Props) {
  const toggle = (kind: TimelineKind) => {
    const next = new Set(left);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.legend}>Línea de tiempo</legend>
      {timelineKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          data-kind={kind}
          aria-pressed={!left.has(kind)}
          onClick={() => toggle(kind)}
        >
          {kindWords[kind].many} {entries.filter((entry) => entry.kind === kind).length}
        </button>
      ))}
    </fieldset>
  );
}
