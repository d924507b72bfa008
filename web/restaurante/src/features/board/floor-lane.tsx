import { cx } from '@pardos/web-ui/cx.ts';
import type { StageKind } from '../../gql/graphql.ts';
import { stageName } from '../../labels.ts';
import { Glyph, type GlyphName } from '../../shell/glyph.tsx';
import type { OrderOnBoard } from './board-frame.tsx';
import { desks } from './desks.ts';
import { FloorCard } from './floor-card.tsx';
import styles from './floor-lane.module.css';
import type { Lane, Work } from './lanes.ts';
import { type Level, latenessOf } from './lateness.ts';

type More = { readonly onMore: (order: OrderOnBoard) => void };
type Props = More & { readonly kind: StageKind; readonly lane: Lane; readonly now: number };

const levels: readonly Level[] = ['late', 'soon', 'onTime', 'fresh'];

/** One stage from top to bottom: in whose hands, and what waits. Always by age, so that nothing jumps about. */
export function FloorLane({ kind, lane, now, onMore }: Props) {
  const works = [...lane.hands, ...lane.queue];
  const target = works[0]?.stage.targetSeconds;

  return (
    <section className={styles.lane} aria-labelledby={`lane-${kind}`}>
      <header className={styles.head}>
        <h2 id={`lane-${kind}`} className={styles.title}>
          <Glyph name={desks[kind].glyph} />
          {stageName[kind]} <b>{works.length}</b>
        </h2>
        <p className={styles.target}>{target ? `meta ${Math.round(target / 60)} min` : 'sin pedidos'}</p>
        <LaneMix works={works} now={now} />
      </header>
      <div className={styles.body}>
        <Part
          name="En manos"
          glyph="hand"
          works={lane.hands}
          now={now}
          onMore={onMore}
          twoColumns={kind === 'KITCHEN'}
        />
        <Part
          name="En cola"
          glyph="sandglass"
          works={lane.queue}
          now={now}
          onMore={onMore}
          twoColumns={kind === 'KITCHEN'}
        />
        {works.length === 0 && <p className={styles.none}>Nada aquí ahora.</p>}
      </div>
    </section>
  );
}

type PartProps = More & {
  readonly name: string;
  readonly glyph: GlyphName;
  readonly works: readonly Work[];
  readonly now: number;
  readonly twoColumns?: boolean;
};

function Part({ name, glyph, works, now, onMore, twoColumns = false }: PartProps) {
  if (works.length === 0) return null;
  return (
    <>
      <h3 className={styles.part}>
        <Glyph name={glyph} />
        {name} <b>{works.length}</b>
      </h3>
      <ul className={cx(styles.cards, twoColumns && styles.two)}>
        {works.map((work, index) => (
          <FloorCard
            key={work.ticket.order.id}
            work={work}
            now={now}
            onMore={onMore}
            isNext={index === 0 && work.stage.state === 'WAITING'}
          />
        ))}
      </ul>
    </>
  );
}

/** The lane's levels as a bar; the cards below say the same in words. */
function LaneMix({ works, now }: { readonly works: readonly Work[]; readonly now: number }) {
  const of = works.map(({ stage }) => latenessOf(stage, now).level);
  return (
    <div className={styles.mix} aria-hidden="true">
      {levels.map((level) => {
        const count = of.filter((each) => each === level).length;
        return count > 0 && <i key={level} data-level={level} style={{ flexGrow: count }} />;
      })}
    </div>
  );
}
