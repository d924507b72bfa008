import { Button } from '@pardos/web-ui/components/button.tsx';
import { Icon, type IconName } from '@pardos/web-ui/components/icon.tsx';
import { useEffect, useId, useRef } from 'react';
import { CardForm } from './card-form.tsx';
import type { Charge } from './charge-query.ts';
import styles from './payment.module.css';
import { TimeLeft } from './time-left.tsx';
import { type Headers, useCharge } from './use-charge.ts';
import { YapeForm } from './yape-form.tsx';

type PaymentCardProps = {
  readonly orderId: string;
  readonly headers: Headers;
  /** The order's status: another one is news of its money. */
  readonly status: string;
  readonly clockOffsetMs: number;
};

/** The online payment of an order: paid here, and what became of it. */
export function PaymentCard({ orderId, headers, status, clockOffsetMs }: PaymentCardProps) {
  const id = useId();
  const { charge, failed, refresh } = useCharge(orderId, headers, status);
  const isPaying = charge?.canPay === true;
  const said = charge === null ? null : outcomeOf(charge);
  const card = useInView(isPaying);

  return (
    <section ref={card} className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{isPaying ? 'Paga tu pedido' : 'Tu pago'}</h2>
      <div role="status">{said !== null && <Outcome {...said} />}</div>
      {charge === null && !failed && <p className={styles.wait}>Preparando el pago…</p>}
      {failed && (
        <div className={styles.form}>
          <p>No pudimos traer tu pago. Tu pedido sigue guardado.</p>
          <Button onClick={() => void refresh()}>Reintentar</Button>
        </div>
      )}
      {charge !== null && isPaying && (
        <>
          <TimeLeft payBy={charge.payBy} clockOffsetMs={clockOffsetMs} />
          {charge.method === 'CARD' ? (
            <CardForm {...{ orderId, headers, charge, refresh }} />
          ) : (
            <YapeForm {...{ orderId, headers, charge, refresh }} />
          )}
        </>
      )}
    </section>
  );
}

/** The form is long and its outcome short: when one takes the place of the other, it is brought into view. */
function useInView(isPaying: boolean) {
  const card = useRef<HTMLElement>(null);
  const before = useRef(isPaying);
  useEffect(() => {
    if (before.current && !isPaying) card.current?.scrollIntoView({ block: 'center' });
    before.current = isPaying;
  }, [isPaying]);
  return card;
}

type Said = { readonly icon: IconName; readonly good: boolean; readonly title: string; readonly text: string };

function Outcome({ icon, good, title, text }: Said) {
  return (
    <p className={good ? styles.good : styles.plain}>
      <Icon name={icon} />
      <span>
        <strong>{title}</strong>
        {text}
      </span>
    </p>
  );
}

/** What became of a payment, in words; null while it is to be paid. */
function outcomeOf({ state, canPay, method, amount: { formatted }, lastFour }: Charge): Said | null {
  const means = `${method === 'CARD' ? 'la tarjeta' : 'el Yape'} que termina en ${lastFour}`;
  switch (state) {
    case 'AWAITING':
      if (canPay) return null;
      return plain('clock', 'Ya no se puede pagar', 'Se acabó el tiempo y soltamos tu pedido. No te cobramos nada.');
    case 'PROCESSING':
      return plain('clock', 'Estamos confirmando tu pago', 'La pasarela todavía no responde. No pagues otra vez.');
    case 'PAID':
      return { icon: 'check', good: true, title: 'Pago aprobado', text: `${formatted} con ${means}.` };
    case 'CLOSED':
      return plain('info', 'No te cobramos nada', 'Si un pago llegara tarde, te lo devolvemos completo.');
    case 'REFUNDING':
      return plain('clock', 'Estamos devolviendo tu pago', `${formatted} vuelven a ${means}.`);
    case 'REFUNDED':
      return { icon: 'check', good: true, title: 'Te devolvimos tu pago', text: `${formatted} a ${means}.` };
  }
}

function plain(icon: IconName, title: string, text: string): Said {
  return { icon, good: false, title, text };
}
