import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import styles from './desk-front.module.css';
import { DoorFacts } from './door-facts.tsx';
import { type HeroProps, HeroTicket } from './hero-ticket.tsx';
import type { Work } from './lanes.ts';

type Props = Omit<HeroProps, 'work' | 'children'> & { readonly work: Work | undefined };

/** The ticket to look at, or that there is none. The front desk also sees who ordered and what is to be paid. */
export function DeskFront({ work, ...rest }: Props) {
  if (!work) {
    return (
      <div className={styles.empty}>
        <EmptyView title="Nada en cola" icon="check">
          {rest.words.empty} Llegarán aquí solos.
        </EmptyView>
      </div>
    );
  }

  const { kind } = work.stage;
  return (
    <HeroTicket work={work} {...rest}>
      {(kind === 'RECEPTION' || kind === 'COUNTER') && (
        <DoorFacts orderId={work.ticket.order.id} collects={kind === 'COUNTER'} />
      )}
    </HeroTicket>
  );
}
