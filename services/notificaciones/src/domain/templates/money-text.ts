import type { EventOf } from '@pardos/contracts/events/event';
import { formatMoney } from '@pardos/contracts/money';
import type { DeclineReason, OnlineMethod } from '@pardos/contracts/payments';
import type { NoticeText } from './notice-text.ts';

export type MoneyEvent = EventOf<'PaymentFailed.v1'> | EventOf<'RefundSettled.v1'>;

const declined: Readonly<Record<DeclineReason, string>> = {
  INSUFFICIENT_FUNDS: 'No había saldo suficiente.',
  REJECTED_BY_BANK: 'El banco no lo aprobó.',
  CODE_INVALID: 'El código de aprobación no era válido o había vencido.',
  TOKEN_INVALID: 'Los datos del pago habían vencido.',
};

const means: Readonly<Record<OnlineMethod, string>> = {
  CARD_ONLINE: 'la tarjeta',
  YAPE_ONLINE: 'el Yape',
};

/** What a customer is told of their online payment, in a line and in words. */
export function moneyText(event: MoneyEvent): NoticeText {
  const { amountMinor, method, lastFour } = event.data;
  if (event.detailType === 'PaymentFailed.v1') {
    const body = `${declined[event.data.reason]} No te cobramos nada: puedes intentar otra vez mientras guardamos tu pedido.`;
    return { title: 'No se aprobó tu pago', body };
  }
  const where = `${means[method]} que termina en ${lastFour}`;
  return { title: 'Te devolvimos tu pago', body: `Devolvimos ${formatMoney(amountMinor)} a ${where}.` };
}
