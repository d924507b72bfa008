import { formatClock } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import type { OrderStatus } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Card } from '../../shell/card.tsx';
import { delayOf, sayingOf } from './delay.ts';
import styles from './order-stages.module.css';
import { StageTable } from './stage-table.tsx';
import { TimeBar } from './time-bar.tsx';

export const OrderStagesDocument = graphql(`
  fragment OrderStages on Order {
    id
    status
    promisedAt
    stages {
      kind
      state
      automatic
      waitingSince
      startedAt
      endedAt
      durationSeconds
      waitSeconds
      by {
        name
        role
      }
      targetSeconds
    }
  }
`);

type Props = { readonly order: FragmentType<typeof OrderStagesDocument>; readonly clockOffsetMs: number };

/** First the sentence that names the bottleneck, then the bar, then the table that proves both. */
export function OrderStages({ order, clockOffsetMs }: Props) {
  const { stages, status, promisedAt } = readFragment(OrderStagesDocument, order);
  const now = useNow(1000) + clockOffsetMs;
  const spent = stages.map((stage) => ({ ...stage, ...untilNow(stage, now) }));
  const delay = delayOf(spent);
  const saying = sayingOf(delay);
  const end = stages.at(-1)?.endedAt;
  const late = Boolean(end) && Date.parse(end ?? '') > Date.parse(promisedAt);

  return (
    <>
      <Card title={titleOf(status, late)} tools={<Legend />}>
        <div className={styles.verdict}>
          <p className={styles.saying}>
            {saying ? (
              <>
                {saying.before}
                <b>{saying.weight}</b>
                {saying.after}
              </>
            ) : (
              firstWords(status)
            )}
          </p>
          <dl className={styles.sums}>
            <Sum name="En cola" seconds={delay.waitSeconds} />
            <Sum name="En manos" seconds={delay.workSeconds} />
            <Sum name="Total" seconds={delay.waitSeconds + delay.workSeconds} />
          </dl>
        </div>
        <TimeBar stages={spent} />
      </Card>
      <Card title="Etapas">
        <StageTable stages={spent} delay={delay} />
      </Card>
    </>
  );
}

/** While there is nothing to say of its stages. */
function firstWords(status: OrderStatus | null | undefined): string {
  return status === 'AWAITING_PAYMENT' ? 'Espera su pago: entra a cocina apenas se apruebe.' : 'Acaba de entrar.';
}

function titleOf(status: OrderStatus | null | undefined, late: boolean): string {
  if (status !== 'DELIVERED' && status !== 'CANCELLED') return '¿Cómo va?';
  return late ? '¿Por qué tardó?' : '¿En qué se fue el tiempo?';
}

function Legend() {
  return (
    <ul className={styles.legend}>
      <li>
        <i className={styles.queue} /> en cola, sin dueño
      </li>
      <li>
        <i className={styles.hand} /> en manos
      </li>
    </ul>
  );
}

function Sum({ name, seconds }: { readonly name: string; readonly seconds: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatClock(seconds)}</dd>
    </div>
  );
}

type Running = {
  readonly waitingSince?: string | null;
  readonly startedAt?: string | null;
  readonly endedAt?: string | null;
};

/** The server counts to the moment it was asked; here the clocks go on. */
function untilNow({ waitingSince, startedAt, endedAt }: Running, now: number) {
  const end = endedAt ? Date.parse(endedAt) : now;
  const taken = startedAt ? Date.parse(startedAt) : end;
  return {
    waitSeconds: waitingSince ? Math.max(0, Math.round((taken - Date.parse(waitingSince)) / 1000)) : null,
    durationSeconds: startedAt ? Math.max(0, Math.round((end - taken) / 1000)) : null,
  };
}
