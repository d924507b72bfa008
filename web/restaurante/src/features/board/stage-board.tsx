import { useNow } from '@pardos/web-ui/use-now.ts';
import { useState } from 'react';
import type { StageKind, Station } from '../../gql/graphql.ts';
import { type Delay, DelayDialog } from '../../shell/delay-dialog.tsx';
import { ReasonDialog } from '../../shell/reason-dialog.tsx';
import { AllDayDialog } from './all-day-dialog.tsx';
import { BoardFrame, type BoardPage } from './board-frame.tsx';
import { DeskFront } from './desk-front.tsx';
import { desks } from './desks.ts';
import { frontOf, keyOf } from './front.ts';
import { HandsStrip } from './hands-strip.tsx';
import { laneOf } from './lanes.ts';
import { NewsBar } from './news-bar.tsx';
import { QueueSide } from './queue-side.tsx';
import { QueueTabs } from './queue-tabs.tsx';
import styles from './stage-board.module.css';
import { StationPanel } from './station-panel.tsx';
import { StationTabs } from './station-tabs.tsx';
import { worksAt } from './stations.ts';
import { UndoBar } from './undo-bar.tsx';
import { useAlarms } from './use-alarms.ts';
import { useBoard } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useDesk } from './use-desk.ts';
import { usePersonFirst } from './use-person-first.ts';

type Props = BoardPage & {
  readonly kind: StageKind;
  /** Other queues of the same place, e.g. the counter beside the front desk. */
  readonly kinds: readonly StageKind[];
  readonly onKind: (kind: StageKind) => void;
  /** Only what this station makes; null for all of them. */
  readonly station: Station | null;
  readonly onStation: (station: Station | null) => void;
};

type Step = 'take' | 'finish' | 'recall' | 'release' | 'delay';
type Asked = 'release' | 'delay' | 'allDay' | 'more' | null;

/** The board of one stage: the next ticket or the one in hand, the queue behind it, and who has what. */
export function StageBoard({ kind, kinds, onKind, station, onStation, ...page }: Props) {
  const { person = null } = page;
  const shared = person !== null;
  const board = useBoard(page.branch.id, page.me, shared);
  const desk = useDesk(board, page.branch.id);
  const now = useNow(1000) + board.clockOffsetMs;
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked>(null);

  const lane = laneOf(board.tickets, [kind]);
  const works = [...lane.queue, ...lane.hands];
  const alarms = useAlarms(board, works, now);
  const front = frontOf(lane, { station, chosen, shared });
  const { shown, stance, next, picks } = front;
  const inHand = stance === 'mine' || stance === 'ours' ? shown : undefined;
  const inKitchen = kind === 'KITCHEN';
  const scope = station ?? (inKitchen ? 'cooked' : 'all');

  const take = async () => {
    const task = await desk.claimNext(kind, next);
    if (task) setChosen(task.id);
  };
  const finish = async () => {
    if (inHand && (await desk.complete(inHand))) setChosen(null);
  };
  const giveBack = async (reason: string) => {
    if (inHand) await desk.release(inHand, reason);
    setAsked(null);
  };
  const tellDelay = async (delay: Delay) => {
    if (inHand) await desk.delay(inHand, delay);
    setAsked(null);
  };
  const recall = async () => {
    const task = await desk.undo();
    if (task?.state === 'CLAIMED') setChosen(task.id);
  };

  const step = usePersonFirst<Step>(person, (name) => {
    if (name === 'take') void take();
    if (name === 'finish') void finish();
    if (name === 'recall') void recall();
    if (name === 'release' || name === 'delay') setAsked(name);
  });

  useBoardKeys({
    onEnter: () => {
      if (desk.busy) return;
      if (inHand) step('finish');
      else if (next && stance !== 'theirs') step('take');
      else setChosen(null);
    },
    onRecall: () => step('recall'),
    onAllDay: () => setAsked('allDay'),
    onPick: (place) => setChosen(picks[place - 1]?.stage.taskId ?? chosen),
  });

  return (
    <BoardFrame {...page} board={board} works={works} now={now} className={styles.page} alarms={alarms}>
      {kinds.length > 1 && <QueueTabs {...{ kind, kinds, onKind }} tickets={board.tickets} />}
      {inKitchen && <StationTabs {...{ station, works, onStation }} onAllDay={() => setAsked('allDay')} />}
      <div className={styles.columns}>
        <div className={styles.front}>
          <DeskFront
            work={shown}
            stance={stance}
            scope={scope}
            keyName={shown ? keyOf(picks, shown) : null}
            next={next?.ticket.number}
            words={desks[kind]}
            now={now}
            busy={desk.busy}
            onTake={() => step('take')}
            onDone={() => step('finish')}
            onRelease={() => step('release')}
            onDelay={() => step('delay')}
            onMore={page.actions ? () => setAsked('more') : null}
          />
          <NewsBar news={desk.news} tickets={board.tickets} next={next?.ticket.number} onDismiss={desk.dismiss} />
        </div>
        <QueueSide
          front={front}
          scope={scope}
          waiting={worksAt(lane.queue, station).length}
          now={now}
          onPick={setChosen}
          onTake={inHand && next ? () => step('take') : null}
          busy={desk.busy}
        >
          {inKitchen && <StationPanel station={station} queue={lane.queue} />}
        </QueueSide>
      </div>
      <div className={styles.foot}>
        <HandsStrip hands={lane.hands} shownTaskId={shown?.stage.taskId} now={now} onShow={setChosen} />
        {desk.undoable && <UndoBar undoable={desk.undoable} busy={desk.busy} onUndo={() => step('recall')} />}
      </div>
      {asked === 'more' &&
        shown &&
        page.actions?.({ id: shown.ticket.order.id, number: shown.ticket.number }, () => {
          setAsked(null);
          void board.refresh();
        })}
      {asked === 'allDay' && <AllDayDialog works={works} station={station} onClose={() => setAsked(null)} />}
      {asked === 'delay' && inHand && (
        <DelayDialog
          number={inHand.ticket.number}
          busy={desk.busy}
          onDelay={(delay) => void tellDelay(delay)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'release' && inHand && (
        <ReasonDialog
          title={`Soltar ${inHand.ticket.number}`}
          reasons={desks[kind].releaseReasons}
          action="Devolver a la cola"
          busy={desk.busy}
          onReason={(reason) => void giveBack(reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </BoardFrame>
  );
}
