import type { CancelReason } from '@pardos/contracts/events/registry';
import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { timeZone } from '@pardos/contracts/local-time';
import { formatMoney } from '@pardos/contracts/money';
import { isOnline } from '@pardos/contracts/payments';
import type { WayKind } from '../notice-kind.ts';

export type Change = {
  readonly order: OrderSnapshot;
  readonly status: WayKind;
  /** First name of who has it. */
  readonly by: string | null;
  readonly reason: string | null;
};

export type NoticeText = { readonly title: string; readonly body: string };

const cancelled: Readonly<Record<CancelReason, string>> = {
  CUSTOMER_REQUEST: 'Lo cancelamos como pediste.',
  CUSTOMER_UNREACHABLE: 'No pudimos comunicarnos contigo.',
  OUT_OF_STOCK: 'Se nos agotó algo de lo que pediste.',
  TOO_BUSY: 'No íbamos a llegar a tiempo.',
  ADDRESS_PROBLEM: 'No pudimos atender la dirección.',
  SUSPECTED_FRAUD: 'No pudimos confirmar el pedido.',
  TIMED_OUT: 'Nadie pudo atenderlo a tiempo.',
  PAYMENT_EXPIRED: 'No llegó tu pago a tiempo. Puedes volver a pedir cuando quieras.',
};

/** What a customer is told of a change, in a line and in words. */
export function noticeText({ order, status, by, reason }: Change): NoticeText {
  const pickup = order.channel === 'PICKUP';
  switch (status) {
    case 'AWAITING_PAYMENT':
      return {
        title: 'Falta tu pago',
        body: `Entra a cocina apenas pagues. Lo guardamos hasta las ${clock.format(new Date(order.payBy ?? order.placedAt))}`,
      };
    case 'RECEIVED':
      return {
        title: 'Recibimos tu pedido',
        body: `${paid(order)}${order.branchName} ya lo tiene. Te avisamos cuando entre a cocina.`,
      };
    case 'CONFIRMED':
      return {
        title: 'Tu pedido está confirmado',
        body: `${paid(order)}${order.branchName} lo aceptó y lo pasa a cocina.`,
      };
    case 'PREPARING':
      return { title: 'Tu pedido está en la cocina', body: `${by ?? 'Nuestro cocinero'} lo está preparando.` };
    case 'PACKING':
      return { title: 'Estamos empacando tu pedido', body: 'Ya salió de la cocina.' };
    case 'READY':
      return pickup
        ? { title: 'Tu pedido está listo', body: `Recógelo en ${order.branchName}: pregunta por ${order.number}.` }
        : { title: 'Tu pedido está listo', body: 'Ya está empacado y espera a su repartidor.' };
    case 'ON_THE_WAY':
      return {
        title: 'Tu pedido va en camino',
        body: `${by ?? 'El repartidor'} lo lleva. Ten a la mano tu código de entrega.`,
      };
    case 'DELIVERED':
      return pickup
        ? { title: 'Recogiste tu pedido', body: '¡Buen provecho!' }
        : { title: 'Entregamos tu pedido', body: '¡Buen provecho!' };
    case 'CANCELLED':
      return { title: 'Cancelamos tu pedido', body: `${cancelledBody(reason)} ${moneyBack(order, reason)}` };
    case 'DELAYED':
      return {
        title: 'Tu pedido está tardando más',
        body: `En ${order.branchName} van más lento de lo previsto. Disculpa la espera: te avisamos apenas avance.`,
      };
  }
}

/** A known reason in our words; what a person wrote, as it is. */
function cancelledBody(reason: string | null): string {
  if (reason === null) return 'Lamentamos las molestias.';
  return isCancelReason(reason) ? cancelled[reason] : reason;
}

function isCancelReason(text: string): text is CancelReason {
  return Object.hasOwn(cancelled, text);
}

/** What happens to the money of an order that is not made. */
function moneyBack({ paymentMethod, totalMinor }: OrderSnapshot, reason: string | null): string {
  if (!isOnline(paymentMethod)) return 'No te cobramos nada: ibas a pagar al recibirlo.';
  if (reason === 'PAYMENT_EXPIRED') return 'No te cobramos nada; si un pago llegara tarde, te lo devolvemos completo.';
  return `Si ya lo habías pagado, te devolvemos ${formatMoney(totalMinor)} al mismo medio.`;
}

/** An order that is paid online only goes on once it is. */
function paid({ payBy }: OrderSnapshot): string {
  return payBy === undefined ? '' : 'Tu pago está aprobado. ';
}

const clock = new Intl.DateTimeFormat('es-PE', { timeZone, hour: 'numeric', minute: '2-digit' });
