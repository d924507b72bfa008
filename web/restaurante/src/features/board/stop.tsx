import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Bone, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import type { StopQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { Chip } from '../../shell/chip.tsx';
import { ContactLinks } from '../../shell/contact-links.tsx';
import { DelayChip } from '../../shell/delay-chip.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import { AllergyBanner } from './allergy-banner.tsx';
import { CashBox } from './cash-box.tsx';
import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import styles from './stop.module.css';
import { BriefLines } from './ticket-lines.tsx';
import { TimeLeft } from './timer.tsx';

const StopDocument = graphql(`
  query Stop($id: ID!) {
    order(id: $id) {
      id
      number
      customer {
        name
        phone
      }
      address {
        street
        details
        district
        reference
      }
      ...Cash
    }
  }
`);

type Props = { readonly work: Work; readonly now: number };
type StopOrder = NonNullable<StopQuery['order']>;

/** One delivery, in the order of the doorstep: where, what to look for, whom to call, what to collect, what to hand over. */
export function Stop({ work, now }: Props) {
  const { ticket } = work;
  const { data, error, refetch } = useQuery(StopDocument, { variables: { id: ticket.order.id } });

  if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
  if (!data) {
    return (
      <LoadingView label="Cargando la dirección…">
        <Bone className={styles.bone} />
      </LoadingView>
    );
  }
  if (!data.order) return <FailedView onRetry={() => void refetch()} title="No encontramos el pedido" />;

  return (
    <>
      <Destination order={data.order} work={work} now={now} />
      <ContactLinks number={ticket.number} phone={data.order.customer.phone} address={data.order.address} />
      <CashBox order={data.order} />
      {ticket.allergyNote && <AllergyBanner note={ticket.allergyNote} />}
      <details className={styles.load} open>
        <summary>
          <Glyph name="bag" /> Lo que llevas <Glyph name="chevronDown" />
        </summary>
        <BriefLines lines={ticket.lines} scope="all" />
      </details>
    </>
  );
}

function Destination({ order, work, now }: Props & { readonly order: StopOrder }) {
  const lateness = latenessOf(work.stage, now);
  const { address } = order;
  return (
    <section className={styles.destination} aria-labelledby="stop-street">
      <div className={styles.top}>
        <span>{address?.district}</span>
        <Chip
          tone={lateness.level}
          glyph={lateness.level === 'late' ? 'octagon' : lateness.level === 'soon' ? 'alert' : 'clock'}
        >
          <TimeLeft lateness={lateness} targetSeconds={work.stage.targetSeconds} />
        </Chip>
      </div>
      <h2 id="stop-street" className={styles.street}>
        {address ? [address.street, address.details].filter(Boolean).join(', ') : 'Sin dirección'}
      </h2>
      <DelayChip delay={work.ticket.delay} />
      <p className={styles.who}>
        {order.customer.name} · pedido {order.number}
      </p>
      {address && (
        <p className={styles.reference}>
          <Glyph name="pin" />
          <span>
            <b>Referencia:</b> {address.reference}
          </span>
        </p>
      )}
    </section>
  );
}
