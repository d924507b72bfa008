import type {
  CancelReason,
  Channel,
  ChargeState,
  DelayReason,
  OrderStatus,
  PaymentMethod,
  Role,
  StageKind,
  Station,
} from './gql/graphql.ts';

/** Words that a person reads for the graph's names. */
export const stageName: Readonly<Record<StageKind, string>> = {
  RECEPTION: 'Recepción',
  KITCHEN: 'Cocina',
  PACKING: 'Empaque',
  DELIVERY: 'Reparto',
  COUNTER: 'Mostrador',
};

export const statusName: Readonly<Record<OrderStatus, string>> = {
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

export const roleName: Readonly<Record<Role, string>> = {
  HOST: 'Recepción',
  COOK: 'Cocina',
  PACKER: 'Empaque',
  COURIER: 'Reparto',
  MANAGER: 'Supervisión',
  ADMIN: 'Administración',
  PLATFORM_ADMIN: 'Plataforma',
  DEVICE: 'Pantalla compartida',
};

export const channelName: Readonly<Record<Channel, string>> = {
  DELIVERY: 'Delivery',
  PICKUP: 'Recojo',
  DINE_IN: 'Salón',
};

export const stationName: Readonly<Record<Station, string>> = {
  BRASA: 'Brasa',
  PARRILLA: 'Parrilla',
  FREIDORA: 'Freidora',
  FRIA: 'Fría',
  BARRA: 'Barra',
  DESPACHO: 'Despacho',
};

export const paymentName: Readonly<Record<PaymentMethod, string>> = {
  CASH: 'Efectivo',
  CARD_ON_DELIVERY: 'Tarjeta',
  YAPE: 'Yape',
  PLIN: 'Plin',
  CARD_ONLINE: 'Tarjeta en línea',
  YAPE_ONLINE: 'Yape en línea',
};

/** True for what is paid before the kitchen begins: at the door there is nothing to collect. */
export function isPaidOnline(method: PaymentMethod): boolean {
  return method === 'CARD_ONLINE' || method === 'YAPE_ONLINE';
}

/** How an order that is at work is paid. */
export function paymentWords(method: PaymentMethod): string {
  return `${paymentName[method]} ${isPaidOnline(method) ? '· ya pagado' : 'contra entrega'}`;
}

export const chargeName: Readonly<Record<ChargeState, string>> = {
  AWAITING: 'por pagar',
  PROCESSING: 'confirmando el pago',
  PAID: 'pagado',
  CLOSED: 'no se cobró',
  REFUNDING: 'devolviendo el pago',
  REFUNDED: 'devuelto',
};

export const cancelReasonName: Readonly<Record<CancelReason, string>> = {
  CUSTOMER_REQUEST: 'Lo pidió el cliente',
  CUSTOMER_UNREACHABLE: 'El cliente no responde',
  OUT_OF_STOCK: 'Se agotó un producto',
  TOO_BUSY: 'No llegamos a tiempo',
  ADDRESS_PROBLEM: 'Problema con la dirección',
  SUSPECTED_FRAUD: 'Parece un fraude',
  TIMED_OUT: 'Nadie lo tomó a tiempo',
  PAYMENT_EXPIRED: 'No se pagó a tiempo',
};

export const delayReasonName: Readonly<Record<DelayReason, string>> = {
  HIGH_DEMAND: 'Mucha demanda',
  MISSING_INGREDIENT: 'Falta un insumo',
  REMAKE: 'Repetimos un plato',
  TRAFFIC: 'Tráfico',
  OTHER: 'Otro motivo',
};

export const statusTone: Readonly<Record<OrderStatus, 'plain' | 'fresh' | 'onTime' | 'late'>> = {
  AWAITING_PAYMENT: 'plain',
  RECEIVED: 'fresh',
  CONFIRMED: 'fresh',
  PREPARING: 'plain',
  PACKING: 'plain',
  READY: 'plain',
  ON_THE_WAY: 'plain',
  DELIVERED: 'onTime',
  CANCELLED: 'late',
};

/** A reason as the graph gives it: one of the reasons to cancel, by its name, or what a person wrote. */
export function reasonText(reason: string): string {
  const known = Object.entries(cancelReasonName).find(([code]) => code === reason);
  return known ? known[1] : reason;
}
