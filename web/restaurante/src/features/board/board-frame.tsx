import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Bone, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { plural } from '@pardos/web-ui/format.ts';
import { formatHour } from '@pardos/web-ui/format-work.ts';
import type { ReactNode } from 'react';
import { BoardBar } from '../../shell/board-bar.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import { useTheme } from '../../shell/use-theme.ts';
import { sayingOf } from './alarms.ts';
import styles from './board-frame.module.css';
import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import type { Me } from './outbox.ts';
import { SoundButton } from './sound-button.tsx';
import type { Alarms } from './use-alarms.ts';
import type { Board } from './use-board.ts';
import { isUnreachable } from './use-outbox.ts';
import type { PersonGate } from './use-person-first.ts';

export type BoardPage = {
  readonly title: string;
  readonly branch: { readonly id: string; readonly name: string };
  /** Whoever is signed in. */
  readonly me: Me;
  readonly menu: ReactNode;
  /** Who is in front of a shared screen; null in a session of one's own. */
  readonly person?: PersonGate | null;
  /** What a supervisor can do with an order, as a dialog; null for whoever is none. */
  readonly actions?: ((order: OrderOnBoard, onClose: () => void) => ReactNode) | null;
};

export type OrderOnBoard = { readonly id: string; readonly number: string };

type Props = BoardPage & {
  readonly board: Board;
  /** Counted in the bar as late or about to be. */
  readonly works: readonly Work[];
  readonly now: number;
  readonly figures?: ReactNode;
  /** Beside the menu. */
  readonly tools?: ReactNode;
  /** What is to be heard at this board, where somebody has to hear. */
  readonly alarms?: Alarms;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** What all boards share: the bar, the loading and failed views, and the notice that the network is gone. */
export function BoardFrame({
  title,
  branch,
  menu,
  board,
  works,
  now,
  figures,
  tools,
  alarms,
  className,
  children,
}: Props) {
  useTheme('kds');
  const levels = works.map(({ stage }) => latenessOf(stage, now).level);
  const count = (level: string) => levels.filter((each) => each === level).length;

  return (
    <div className={cx(styles.page, className)}>
      <title>{`${alarms && alarms.pending.length > 0 ? '● ' : ''}${works.length > 0 ? `(${works.length}) ` : ''}${title} · ${branch.name}`}</title>
      <BoardBar
        title={title}
        place={branch.name}
        live={board}
        clockOffsetMs={board.clockOffsetMs}
        late={count('late')}
        soon={count('soon')}
        menu={menu}
        figures={figures}
        tools={alarms ? <SoundButton alarms={alarms} /> : tools}
        news={alarms ? sayingOf(alarms.pending) : null}
        flashes={alarms !== undefined && alarms.sound !== 'ON'}
      />
      {board.loaded && (board.failed || board.unsent > 0) && <LostNetwork board={board} />}
      <main className={styles.main}>
        <Loaded board={board}>{children}</Loaded>
      </main>
    </div>
  );
}

function Loaded({ board, children }: { readonly board: Board; readonly children: ReactNode }) {
  if (board.loaded) return children;
  if (board.failed) {
    return (
      <FailedView level={2} onRetry={() => void board.refresh()}>
        {errorMessage(board.error)}
      </FailedView>
    );
  }
  return (
    <LoadingView label="Cargando pedidos…">
      <div className={styles.bones}>
        <Bone className={styles.bone} />
        <Bone className={styles.bone} />
        <Bone className={styles.bone} />
      </div>
    </LoadingView>
  );
}

/** The board stays, and so does what one does on it: said once, with how much waits to be sent. */
function LostNetwork({ board }: { readonly board: Board }) {
  const { failed, error, lastUpdatedAt, unsent } = board;
  return (
    <div className={styles.lost}>
      <Glyph name="offline" />
      <p role="alert">
        {failed ? <Lost error={error} since={lastUpdatedAt} /> : <b>Hay conexión otra vez. Enviando…</b>}
      </p>
      {unsent > 0 && (
        <span role="status" className={styles.unsent}>
          {plural(unsent, 'acción por enviar', 'acciones por enviar')}
        </span>
      )}
      <Button square className={styles.retry} onClick={() => void board.refresh()}>
        Reintentar
      </Button>
    </div>
  );
}

function Lost({ error, since }: { readonly error: unknown; readonly since: number | null }) {
  if (!isUnreachable(error)) return <b>{errorMessage(error)}</b>;
  return (
    <>
      <b>Sin conexión desde las {formatHour(since ?? Date.now())}.</b> Sigue trabajando: lo que marques se guarda aquí y
      se envía una sola vez al volver la red.
    </>
  );
}
