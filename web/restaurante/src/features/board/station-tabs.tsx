import type { Station } from '../../gql/graphql.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { KeyHint } from '../../shell/key-hint.tsx';
import type { Work } from './lanes.ts';
import styles from './station-tabs.module.css';
import { stations, worksAt } from './stations.ts';

type Props = {
  readonly station: Station | null;
  readonly works: readonly Work[];
  readonly onStation: (station: Station | null) => void;
  readonly onAllDay: () => void;
};

/** The stations of a kitchen with how many open tickets ask something of them, and the way to the day's counts. */
export function StationTabs({ station, works, onStation, onAllDay }: Props) {
  return (
    <div className={styles.row}>
      <fieldset aria-label="Estación" className={styles.tabs}>
        <button type="button" className={styles.tab} aria-pressed={station === null} onClick={() => onStation(null)}>
          Todas <b>{works.length}</b>
        </button>
        {stations.map((each) => (
          <button
            key={each.station}
            type="button"
            className={styles.tab}
            aria-pressed={station === each.station}
            onClick={() => onStation(each.station)}
          >
            <Glyph name={each.glyph} />
            {each.name} <b>{worksAt(works, each.station).length}</b>
          </button>
        ))}
      </fieldset>
      <button type="button" className={styles.allDay} onClick={onAllDay}>
        <Glyph name="list" />
        <span>Todo el día</span> <KeyHint>A</KeyHint>
      </button>
    </div>
  );
}
