import type { OrderStatus, StageKind } from '@pardos/contracts/stages';

/** What a report calls them; the same words as the restaurant app. */
export const stageWords: Readonly<Record<StageKind, string>> = {
  RECEPTION: 'Recepción',
  KITCHEN: 'Cocina',
  PACKING: 'Empaque',
  DELIVERY: 'Reparto',
  COUNTER: 'Mostrador',
};

export const statusWords: Readonly<Record<OrderStatus, string>> = {
  AWAITING_PAYMENT: 'Por pagar',
  RECEIVED: 'Recibido',
  CONFIRMED: 'Confirmado',
  PREPARING: 'En cocina',
  PACKING: 'En empaque',
  READY: 'Listo',
  ON_THE_WAY: 'En camino',
  DELIVERED: 'Entregado',
  CANCELLED: 'Cancelado',
};

export const channelWords = { DELIVERY: 'Delivery', PICKUP: 'Recojo' } as const;

const payments: ReadonlyMap<string, string> = new Map([
  ['CASH', 'Efectivo'],
  ['CARD_ON_DELIVERY', 'Tarjeta'],
  ['YAPE', 'Yape'],
  ['PLIN', 'Plin'],
]);

/** A way to pay in words; one that is not known as it is. */
export function paymentWord(method: string): string {
  return payments.get(method) ?? method;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['CUSTOMER_REQUEST', 'Lo pidió el cliente'],
  ['CUSTOMER_UNREACHABLE', 'El cliente no responde'],
  ['OUT_OF_STOCK', 'Se agotó un producto'],
  ['TOO_BUSY', 'No llegamos a tiempo'],
  ['ADDRESS_PROBLEM', 'Problema con la dirección'],
  ['SUSPECTED_FRAUD', 'Parece un fraude'],
  ['TIMED_OUT', 'Nadie lo tomó a tiempo'],
]);

/** Why an order was cancelled: a known reason in words, what a person wrote as it is. */
export function reasonWord(reason: string): string {
  return reasons.get(reason) ?? reason;
}
