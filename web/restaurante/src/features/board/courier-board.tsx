import { Button } from '@pardos/web-ui/components/button.tsx';
import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { useState } from 'react';
import { type Delay, DelayDialog } from '../../shell/delay-dialog.tsx';
import { ReasonDialog } from '../../shell/reason-dialog.tsx';
import { BoardFrame, type BoardPage } from './board-frame.tsx';
import styles from './courier-board.module.css';
import { CourierQueue } from './courier-queue.tsx';
import { desks } from './desks.ts';
import { HandoverSheet } from './handover-sheet.tsx';
import { laneOf, type Work } from './lanes.ts';
import { NewsBar } from './news-bar.tsx';
import { Stop } from './stop.tsx';
import { TripNav } from './trip-nav.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useAlarms } from './use-alarms.ts';
import { useBoard } from './use-board.ts';
import { useDesk } from './use-desk.ts';

type Props = BoardPage & { readonly branchPhone: string };
type SheetName = 'handover' | 'release' | 'delay';
type Sheet = { readonly name: SheetName; readonly taskId: string } | null;

/** The courier's phone: the stop in hand from the door inwards, or what waits to be taken. */
export function CourierBoard({ branchPhone, ...page }: Props) {
  const board = useBoard(page.branch.id, page.me);
  const desk = useDesk(board, page.branch.id);
  const now = useNow(1000) + board.clockOffsetMs;
  const [chosen, setChosen] = useState<string | null>(null);
  const [sheet, setSheet] = useState<Sheet>(null);

  const lane = laneOf(board.tickets, ['DELIVERY']);
  const trip = lane.hands.filter(({ stage }) => stage.mine);
  const next = lane.queue[0];
  const works = [...lane.queue, ...trip];
  const alarms = useAlarms(board, works, now);
  const inSheet = trip.find(({ stage }) => stage.taskId === sheet?.taskId);
  const shown = trip.find(({ stage }) => stage.taskId === chosen) ?? trip[0];

  const take = async () => {
    const task = await desk.claimNext('DELIVERY', next);
    if (task) setChosen(task.id);
  };
  const openSheet = (name: SheetName) => shown?.stage.taskId && setSheet({ name, taskId: shown.stage.taskId });
  const giveBack = async (work: Work, reason: string) => {
    await desk.release(work, reason);
    setSheet(null);
  };

  const tellDelay = async (work: Work, delay: Delay) => {
    await desk.delay(work, delay);
    setSheet(null);
  };

  return (
    <BoardFrame {...page} board={board} works={works} now={now} alarms={alarms}>
      <div className={styles.phone}>
        {trip.length > 0 && <TripNav trip={trip} shownTaskId={shown?.stage.taskId} onShow={setChosen} />}
        {shown && <Stop key={shown.stage.taskId} work={shown} now={now} />}
        {trip.length === 0 && lane.queue.length === 0 && (
          <EmptyView title="Nada por repartir" icon="moto">
            Cuando un pedido esté empacado, aparecerá aquí solo.
          </EmptyView>
        )}
        {lane.queue.length > 0 && (
          <CourierQueue queue={lane.queue} now={now} busy={desk.busy} primary={!shown} onTake={() => void take()} />
        )}
      </div>
      <div className={styles.foot}>
        <NewsBar news={desk.news} tickets={board.tickets} next={next?.ticket.number} onDismiss={desk.dismiss} />
        {desk.undoable && <UndoBar undoable={desk.undoable} busy={desk.busy} onUndo={() => void desk.undo()} />}
        {shown && (
          <div className={styles.actions}>
            <Button square className={styles.main} disabled={desk.busy} onClick={() => openSheet('handover')}>
              {desks.DELIVERY.done}
            </Button>
            <Button square variant="ghost" disabled={desk.busy} onClick={() => openSheet('release')}>
              Soltar
            </Button>
            <Button square variant="ghost" disabled={desk.busy} onClick={() => openSheet('delay')}>
              Demora
            </Button>
          </div>
        )}
      </div>
      {inSheet && sheet?.name === 'handover' && (
        <HandoverSheet work={inSheet} desk={desk} branchPhone={branchPhone} onClose={() => setSheet(null)} />
      )}
      {inSheet && sheet?.name === 'delay' && (
        <DelayDialog
          number={inSheet.ticket.number}
          busy={desk.busy}
          onDelay={(delay) => void tellDelay(inSheet, delay)}
          onClose={() => setSheet(null)}
        />
      )}
      {inSheet && sheet?.name === 'release' && (
        <ReasonDialog
          title={`Soltar ${inSheet.ticket.number}`}
          reasons={desks.DELIVERY.releaseReasons}
          action="Devolver a la cola"
          busy={desk.busy}
          onReason={(reason) => void giveBack(inSheet, reason)}
          onClose={() => setSheet(null)}
        />
      )}
    </BoardFrame>
  );
}
