import { useNow } from '@pardos/web-ui/use-now.ts';
import { useState } from 'react';
import type { StageKind } from '../../gql/graphql.ts';
import { ReasonDialog } from '../../shell/reason-dialog.tsx';
import { BoardFrame, type BoardPage } from './board-frame.tsx';
import { DeskFront } from './desk-front.tsx';
import { desks } from './desks.ts';
import { HandsStrip } from './hands-strip.tsx';
import { laneOf } from './lanes.ts';
import { NewsBar } from './news-bar.tsx';
import { QueueSide } from './queue-side.tsx';
import { QueueTabs } from './queue-tabs.tsx';
import styles from './stage-board.module.css';
import { UndoBar } from './undo-bar.tsx';
import { useBoard } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useDesk } from './use-desk.ts';

type Props = BoardPage & {
  readonly kind: StageKind;
  /** Other queues of the same place, e.g. the counter beside the front desk. */
  readonly kinds: readonly StageKind[];
  readonly onKind: (kind: StageKind) => void;
};

/** The board of one stage: the next ticket or the one in hand, the queue behind it, and who has what. */
export function StageBoard({ kind, kinds, onKind, ...page }: Props) {
  const board = useBoard(page.branch.id);
  const desk = useDesk(board, page.branch.id);
  const now = useNow(1000) + board.clockOffsetMs;
  const [chosen, setChosen] = useState<string | null>(null);
  const [releasing, setReleasing] = useState(false);

  const lane = laneOf(board.tickets, [kind]);
  const mine = lane.hands.filter(({ stage }) => stage.mine);
  const next = lane.queue[0];
  const shown = mine.find(({ stage }) => stage.taskId === chosen) ?? mine[0] ?? next;
  const inHand = shown?.stage.mine ? shown : undefined;

  const take = async () => {
    const task = await desk.claimNext(kind, next);
    if (task) setChosen(task.id);
  };
  const finish = async () => {
    if (inHand && (await desk.complete(inHand))) setChosen(null);
  };
  const giveBack = async (reason: string) => {
    if (inHand) await desk.release(inHand, reason);
    setReleasing(false);
  };
  const recall = async () => {
    const task = await desk.undo();
    if (task?.state === 'CLAIMED') setChosen(task.id);
  };

  useBoardKeys({
    onEnter: () => {
      if (desk.busy) return;
      if (inHand) void finish();
      else if (next) void take();
    },
    onRecall: () => void recall(),
  });

  return (
    <BoardFrame {...page} board={board} works={[...lane.queue, ...lane.hands]} now={now} className={styles.page}>
      {kinds.length > 1 && <QueueTabs {...{ kind, kinds, onKind }} tickets={board.tickets} />}
      <div className={styles.columns}>
        <div className={styles.front}>
          <DeskFront
            work={shown}
            words={desks[kind]}
            now={now}
            busy={desk.busy}
            onTake={() => void take()}
            onDone={() => void finish()}
            onRelease={() => setReleasing(true)}
          />
          <NewsBar news={desk.news} tickets={board.tickets} next={next?.ticket.number} onDismiss={desk.dismiss} />
        </div>
        <QueueSide
          kind={kind}
          now={now}
          tickets={board.tickets}
          queue={inHand ? lane.queue : lane.queue.slice(1)}
          onTake={inHand && next ? () => void take() : null}
          busy={desk.busy}
        />
      </div>
      <div className={styles.foot}>
        <HandsStrip hands={lane.hands} shownTaskId={inHand?.stage.taskId} now={now} onShow={setChosen} />
        {desk.undoable && <UndoBar undoable={desk.undoable} busy={desk.busy} onUndo={() => void recall()} />}
      </div>
      {releasing && inHand && (
        <ReasonDialog
          title={`Soltar ${inHand.ticket.number}`}
          reasons={desks[kind].releaseReasons}
          action="Devolver a la cola"
          busy={desk.busy}
          onReason={(reason) => void giveBack(reason)}
          onClose={() => setReleasing(false)}
        />
      )}
    </BoardFrame>
  );
}
