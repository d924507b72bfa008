import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatAgo, formatTime, formatWhen } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { StatusHeadFragment } from '../../gql/graphql.ts';
import { delayWords, stageWords, statusTitle } from './stage-words.ts';
import styles from './status-head.module.css';

export const StatusHeadTracking = graphql(`
  fragment StatusHead on OrderTracking {
    number
    status
    channel
    promisedAt
    delay {
      minutes
      reason
      note
    }
    endedAt
    stages {
      kind
      state
    }
  }
`);

type Live = {
  readonly lastUpdatedAt: number | null;
  readonly stale: boolean;
  readonly failed: boolean;
  readonly ended: boolean;
};

type StatusHeadProps = {
  readonly tracking: FragmentType<typeof StatusHeadTracking>;
  readonly branchName: string;
  readonly scheduledFor: string | null;
  readonly paidOnline: boolean;
  readonly live: Live;
};

/** Where the order stands, in one sentence and one bar. */
export function StatusHead({ tracking: masked, branchName, scheduledFor, paidOnline, live }: StatusHeadProps) {
  const tracking = readFragment(StatusHeadTracking, masked);
  const title = statusTitle(tracking.status, tracking.channel === 'PICKUP');

  return (
    <section className={styles.head} aria-labelledby="estado">
      <div className={styles.meta}>
        <span>
          Pedido {tracking.number} · {branchName}
        </span>
        {!live.ended && <LiveMark live={live} />}
      </div>
      <h1 id="estado">{title}</h1>
      <p className={styles.promise}>{promise(tracking, { scheduledFor, paidOnline })}</p>
      {!live.ended && <Delayed tracking={tracking} />}
      <Progress tracking={tracking} />
      <div role="status">
        <VisuallyHidden>{title}</VisuallyHidden>
      </div>
    </section>
  );
}

/** By how much it is later than first promised, and why. Read aloud when it comes. */
function Delayed({ tracking: { delay } }: { readonly tracking: StatusHeadFragment }) {
  return (
    <div role="status">
      {delay && (
        <p className={styles.delay}>
          Tu pedido tardará unos <b>{delay.minutes} min</b> más: {delayWords(delay.reason, delay.note)}
        </p>
      )}
    </div>
  );
}

/** When the last answer came; not read aloud, it changes every second. */
function LiveMark({ live }: { readonly live: Live }) {
  const now = useNow(1000);
  const since = live.lastUpdatedAt === null ? '' : `actualizado ${formatAgo(live.lastUpdatedAt, now)}`;
  return <span className={cx(styles.live, live.stale && styles.stale)}>{live.stale ? 'reconectando…' : since}</span>;
}

function Progress({ tracking }: { readonly tracking: StatusHeadFragment }) {
  const { stages, status } = tracking;
  if (status === 'CANCELLED' || status === 'AWAITING_PAYMENT') return null;
  // An order that is held for later has not reached its next step yet: none is under way.
  const at = stages.findIndex(({ state }) => state === 'WAITING' || state === 'CLAIMED');
  const over = status === 'DELIVERED';

  return (
    <ol className={styles.progress} aria-label="Avance">
      {stages.map(({ kind, state }, index) => {
        const done = over || state === 'COMPLETED';
        return (
          <li
            key={kind}
            className={cx(done && styles.done, !done && index === at && styles.on)}
            aria-current={!over && index === at ? 'step' : undefined}
          >
            {stageWords(kind).short}
          </li>
        );
      })}
      <li className={cx(over && styles.done)}>Entregado</li>
    </ol>
  );
}

type Known = { readonly scheduledFor: string | null; readonly paidOnline: boolean };

function promise({ status, channel, promisedAt, endedAt }: StatusHeadFragment, { scheduledFor, paidOnline }: Known) {
  if (status === 'AWAITING_PAYMENT') return 'Te lo guardamos mientras pagas. Entra a la cocina apenas se apruebe.';
  if (status === 'CANCELLED') {
    return paidOnline ? 'Aquí ves qué pasó con tu pago.' : 'No se te cobrará nada. Si ya pagaste algo, llámanos.';
  }
  if (status === 'DELIVERED') {
    return endedAt ? (
      <>
        Entregado a las <b>{formatTime(endedAt)}</b> · Gracias por pedir con nosotros
      </>
    ) : (
      'Gracias por pedir con nosotros.'
    );
  }
  if (scheduledFor) {
    return (
      <>
        Programado para <b>{formatWhen(scheduledFor, Date.now())}</b>
      </>
    );
  }
  return (
    <>
      {channel === 'PICKUP' ? 'Listo a las' : 'Llega a las'} <b>{formatTime(promisedAt)}</b> aproximadamente
    </>
  );
}
