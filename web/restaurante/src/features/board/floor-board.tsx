import { useNow } from '@pardos/web-ui/use-now.ts';
import { type ReactNode, useState } from 'react';
import type { StageKind } from '../../gql/graphql.ts';
import { BoardFrame, type BoardPage, type OrderOnBoard } from './board-frame.tsx';
import styles from './floor-board.module.css';
import { FloorFigures } from './floor-figures.tsx';
import { FloorLane } from './floor-lane.tsx';
import { laneOf } from './lanes.ts';
import { ScheduledStrip } from './scheduled-strip.tsx';
import { TeamStrip } from './team-strip.tsx';
import { useBoard } from './use-board.ts';

const lanes: readonly StageKind[] = ['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER'];

type Props = BoardPage & { readonly promisedMinutes: number; readonly tools: ReactNode };

/** Every order of the branch on one wall: what waits, what is in hand, with whom, and how late. */
export function FloorBoard({ promisedMinutes, tools, ...page }: Props) {
  const board = useBoard(page.branch.id, page.me);
  const now = useNow(1000) + board.clockOffsetMs;
  const [asked, setAsked] = useState<OrderOnBoard | null>(null);
  const all = laneOf(board.tickets, lanes);
  const works = [...all.queue, ...all.hands];

  const figures = <FloorFigures branchId={page.branch.id} promisedMinutes={promisedMinutes} works={works} now={now} />;

  return (
    <BoardFrame {...page} board={board} works={works} now={now} className={styles.page} figures={figures} tools={tools}>
      <div className={styles.lanes}>
        {lanes.map((kind) => (
          <FloorLane key={kind} kind={kind} lane={laneOf(board.tickets, [kind])} now={now} onMore={setAsked} />
        ))}
      </div>
      <ScheduledStrip tickets={board.tickets} now={now} />
      <TeamStrip hands={all.hands} />
      {asked &&
        page.actions?.(asked, () => {
          setAsked(null);
          void board.refresh();
        })}
    </BoardFrame>
  );
}
