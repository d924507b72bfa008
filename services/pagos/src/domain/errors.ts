import type { DeclineReason } from '@pardos/contracts/payments';
import { type idempotencyConflict, inputError } from '@pardos/contracts/user-errors';

export type PaymentError = ReturnType<typeof inputError | typeof idempotencyConflict>;

const declines: Readonly<Record<DeclineReason, string>> = {
  INSUFFICIENT_FUNDS: 'No hay saldo suficiente. Prueba con otro medio.',
  REJECTED_BY_BANK: 'El banco no aprobó el pago. Prueba con otro medio o habla con tu banco.',
  CODE_INVALID: 'El código de aprobación no es válido o venció. Genera otro en Yape.',
  TOKEN_INVALID: 'Los datos del pago vencieron. Escríbelos otra vez.',
};

/** The provider did not take it. */
export function declined(reason: DeclineReason): PaymentError {
  return inputError('PAYMENT_DECLINED', declines[reason]);
}

/** The order waits for no payment. */
export function closed(): PaymentError {
  return inputError('PAYMENT_CLOSED', 'Este pedido ya no espera un pago. Mira cómo quedó.');
}

/** Another try waits for its answer. */
export function inProgress(): PaymentError {
  return inputError('PAYMENT_IN_PROGRESS', 'Ya enviaste un pago y esperamos la respuesta. No pagues otra vez.');
}

/** It was tried too often. */
export function tooMany(): PaymentError {
  return inputError('TOO_MANY', 'Probaste demasiadas veces. Anula el pedido y haz otro, o llama al local.');
}

/** A key that is none. */
export function keyInvalid(): PaymentError {
  return inputError('INVALID', 'La clave de envío va de 16 a 64 letras, números o guiones.', ['idempotencyKey']);
}
