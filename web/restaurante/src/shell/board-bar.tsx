import type { ReactNode } from 'react';
import styles from './board-bar.module.css';
import { BrandMark } from './brand-mark.tsx';
import { Chip } from './chip.tsx';
import { LiveBadge, type Liveness } from './live-badge.tsx';
import { WallClock } from './wall-clock.tsx';

type Props = {
  readonly title: string;
  readonly place: string;
  readonly live: Liveness;
  readonly clockOffsetMs: number;
  readonly late: number;
  readonly soon: number;
  readonly menu: ReactNode;
  readonly tools?: ReactNode;
  /** What has just happened, until somebody touches the screen. */
  readonly news?: string | null;
  /** True: what happens must be seen, for it cannot be heard. */
  readonly flashes?: boolean;
  /** Numbers in place of the count of late orders. */
  readonly figures?: ReactNode;
};

/** The top of every dark screen: where one is, whether it is live, what is late, the time and who works. */
export function BoardBar({ title, place, live, clockOffsetMs, late, soon, menu, figures, ...rest }: Props) {
  const { tools, news = null, flashes = false } = rest;
  return (
    <header className={styles.bar} data-flash={news !== null && flashes}>
      <div className={styles.row}>
        <BrandMark />
        <h1 className={styles.title}>
          {title}
          <small>{place}</small>
        </h1>
        <span className={styles.end}>
          <span role="status" className={styles.news}>
            {news && (
              <Chip tone="fresh" glyph="bell">
                {news}
              </Chip>
            )}
          </span>
          <LiveBadge {...live} />
          <span className={styles.counts} role="status" hidden={figures !== undefined}>
            {late > 0 && (
              <Chip tone="late" glyph="octagon">
                {late} tarde
              </Chip>
            )}
            {soon > 0 && (
              <Chip tone="soon" glyph="alert">
                {soon} por pasarse
              </Chip>
            )}
          </span>
          <span className={styles.clock}>
            <WallClock offsetMs={clockOffsetMs} />
          </span>
          {tools}
          {menu}
        </span>
      </div>
      {figures && <div className={styles.figures}>{figures}</div>}
    </header>
  );
}
