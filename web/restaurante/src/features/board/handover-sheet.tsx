import { useQuery } from '@apollo/client/react';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { firstNameOf } from '@pardos/web-ui/format-work.ts';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { CodeBoxes, type CodeState } from './code-boxes.tsx';
import styles from './handover-sheet.module.css';
import { Keypad } from './keypad.tsx';
import type { Work } from './lanes.ts';
import type { DeskState } from './use-desk.ts';

const ToCollectDocument = graphql(`
  query ToCollect($id: ID!) {
    order(id: $id) {
      id
      totals {
        total {
          formatted
        }
      }
      payment {
        method
        change {
          formatted
        }
      }
    }
  }
`);

type Props = {
  readonly work: Work;
  readonly desk: DeskState;
  readonly branchPhone: string;
  readonly onClose: () => void;
};

const CODE_LENGTH = 4;

/** The customer says four digits, the courier types them. In cash, also that it was collected. */
export function HandoverSheet({ work, desk, branchPhone, onClose }: Props) {
  const { ticket } = work;
  const { data } = useQuery(ToCollectDocument, { variables: { id: ticket.order.id } });
  const [code, setCode] = useState('');
  const [state, setState] = useState<CodeState>({ kind: 'typing' });
  const [collected, setCollected] = useState(false);
  const [stuck, setStuck] = useState(false);

  const inCash = data?.order?.payment.method === 'CASH';
  const locked = state.kind === 'locked';
  const ready = code.length === CODE_LENGTH && (!inCash || collected) && !desk.busy && !locked;

  const press = (digit: string) => {
    const fresh = state.kind === 'wrong' ? '' : code;
    setState({ kind: 'typing' });
    if (fresh.length < CODE_LENGTH) setCode(fresh + digit);
  };
  const erase = () => {
    setState({ kind: 'typing' });
    setCode((before) => (state.kind === 'wrong' ? '' : before.slice(0, -1)));
  };
  const deliver = async () => {
    const answer = await desk.handOver(work, code);
    if (answer === null) return setState({ kind: 'unreachable' });
    if (answer.error?.__typename === 'HandoverCodeError') {
      return setState(
        answer.error.code === 'HANDOVER_CODE_LOCKED'
          ? { kind: 'locked' }
          : { kind: 'wrong', triesLeft: answer.error.triesLeft },
      );
    }
    onClose();
  };

  return (
    <Dialog open title={`Código de ${firstNameOf(ticket.customerName)}`} onClose={onClose}>
      <div className={styles.sheet}>
        <p className={styles.hint}>Pídele las 4 cifras que ve en su pantalla. Pedido {ticket.number}.</p>
        {inCash && (
          <label className={styles.collected}>
            <input type="checkbox" checked={collected} onChange={(event) => setCollected(event.target.checked)} />
            <span>
              Cobré {data?.order?.totals.total.formatted} en efectivo
              {data?.order?.payment.change && <small>di {data.order.payment.change.formatted} de vuelto</small>}
            </span>
          </label>
        )}
        <CodeBoxes code={code} state={state} />
        <Keypad disabled={locked || desk.busy} onDigit={press} onErase={erase} onStuck={() => setStuck(true)} />
        {(stuck || locked) && (
          <p className={styles.stuck}>
            Sin código solo puede cerrarlo tu supervisor. <a href={`tel:${branchPhone}`}>Llamar al local</a>
          </p>
        )}
        <Button square wide className={styles.deliver} disabled={!ready} onClick={() => void deliver()}>
          Entregar
        </Button>
      </div>
    </Dialog>
  );
}
