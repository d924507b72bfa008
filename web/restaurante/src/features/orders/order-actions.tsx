import { Button } from '@pardos/web-ui/components/button.tsx';
import { useState } from 'react';
import type { OrderActionsFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { stageName } from '../../labels.ts';
import { DelayDialog } from '../../shell/delay-dialog.tsx';
import { Glyph, type GlyphName } from '../../shell/glyph.tsx';
import { ReasonDialog } from '../../shell/reason-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import styles from './order-actions.module.css';
import { ReassignDialog } from './reassign-dialog.tsx';
import { type Outcome, useOrderActions } from './use-order-actions.ts';

export const OrderActionsDocument = graphql(`
  fragment OrderActions on Order {
    id
    number
    canCancel
    version
    stages {
      taskId
      kind
      role
      state
      mine
      version
      by {
        name
      }
    }
  }
`);

type Props = {
  readonly order: FragmentType<typeof OrderActionsDocument>;
  readonly branchId: string;
  readonly manages: boolean;
  readonly onDone: () => Promise<void>;
};

type Asked = 'jump' | 'reassign' | 'free' | 'delay' | 'close' | 'cancel' | null;
type Stage = OrderActionsFragment['stages'][number];

/** What a supervisor can do about an order, each with its reason. What is not possible now is not shown. */
export function OrderActions({ order: masked, branchId, manages, onDone }: Props) {
  const order = readFragment(OrderActionsDocument, masked);
  const { busy, outcome, ...actions } = useOrderActions(onDone);
  const [asked, setAsked] = useState<Asked>(null);
  const stage = order.stages.find(({ state }) => state === 'WAITING' || state === 'CLAIMED');
  const close = () => setAsked(null);
  const after = (work: Promise<boolean>) => void work.then((done) => done && close());

  if (!order.canCancel && !(manages && stage) && !outcome) return null;
  return (
    <>
      <div className={styles.bar}>
        {manages && stage && <StageButtons stage={stage} onAsk={setAsked} />}
        {order.canCancel && <Act glyph="octagon" name="Cancelar pedido" danger onClick={() => setAsked('cancel')} />}
      </div>
      <Said outcome={outcome} />
      {stage && asked === 'jump' && (
        <ReasonDialog
          title={`Tomar ${order.number} fuera de turno`}
          reasons={['El cliente llamó', 'Va junto con otro pedido', 'Se rehace por calidad']}
          action="Tomar ahora"
          busy={busy}
          onReason={(reason) => after(actions.jump(stage, reason))}
          onClose={close}
        />
      )}
      {stage && asked === 'free' && (
        <ReasonDialog
          title={`Devolver ${order.number} a la cola`}
          reasons={['Quien lo tenía se fue', 'Lo tomó por error', 'Cambio de turno']}
          action="Devolver a la cola"
          busy={busy}
          onReason={(reason) => after(actions.free(stage, reason))}
          onClose={close}
        />
      )}
      {stage && asked === 'delay' && (
        <DelayDialog
          number={order.number}
          busy={busy}
          onDelay={(delay) => after(actions.delay(stage, delay))}
          onClose={close}
        />
      )}
      {stage && asked === 'close' && (
        <ReasonDialog
          title={
            stage.kind === 'DELIVERY'
              ? `Cerrar ${order.number} sin código`
              : `Terminar ${stageName[stage.kind]} de ${order.number}`
          }
          reasons={
            stage.kind === 'DELIVERY'
              ? ['El cliente confirmó por teléfono', 'El cliente perdió su código', 'Se agotaron los intentos']
              : ['Quien lo tenía olvidó marcarlo', 'Cambio de turno']
          }
          action={stage.kind === 'DELIVERY' ? 'Cerrar la entrega' : 'Dar por terminado'}
          busy={busy}
          onReason={(reason) => after(actions.close(stage, reason))}
          onClose={close}
        />
      )}
      {stage && asked === 'reassign' && (
        <ReassignDialog
          title={`Reasignar ${stageName[stage.kind]} de ${order.number}`}
          branchId={branchId}
          role={stage.role}
          holder={stage.by?.name ?? null}
          busy={busy}
          onReassign={(staffId, reason) => after(actions.reassign(stage, staffId, reason))}
          onClose={close}
        />
      )}
      {asked === 'cancel' && (
        <CancelDialog
          number={order.number}
          busy={busy}
          onCancel={(reason, note) => after(actions.cancel(order, reason, note))}
          onClose={close}
        />
      )}
    </>
  );
}

function StageButtons({ stage, onAsk }: { readonly stage: Stage; readonly onAsk: (asked: Asked) => void }) {
  return (
    <>
      {stage.state === 'WAITING' && <Act glyph="hand" name="Tomar fuera de turno" onClick={() => onAsk('jump')} />}
      <Act glyph="swap" name="Reasignar" onClick={() => onAsk('reassign')} />
      <Act glyph="clock" name="Avisar demora" onClick={() => onAsk('delay')} />
      {stage.state === 'CLAIMED' && <Act glyph="undo" name="Devolver a la cola" onClick={() => onAsk('free')} />}
      {stage.state === 'CLAIMED' && (
        <Act
          glyph="check"
          name={stage.kind === 'DELIVERY' ? 'Cerrar sin código' : 'Dar por terminado'}
          onClick={() => onAsk('close')}
        />
      )}
    </>
  );
}

type ActProps = {
  readonly glyph: GlyphName;
  readonly name: string;
  readonly danger?: boolean;
  readonly onClick: () => void;
};

function Act({ glyph, name, danger = false, onClick }: ActProps) {
  return (
    <Button
      square
      variant={danger ? 'danger' : 'ghost'}
      className={danger ? styles.danger : styles.act}
      onClick={onClick}
    >
      <Glyph name={glyph} />
      {name}
    </Button>
  );
}

function Said({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <>
      <div role="status">{outcome?.ok && <p className={styles.done}>{outcome.message}</p>}</div>
      <div role="alert">{outcome && !outcome.ok && <p className={styles.refused}>{outcome.message}</p>}</div>
    </>
  );
}
