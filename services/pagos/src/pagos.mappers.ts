import type { Payment } from './domain/payment.ts';

export type OrderMapper = { readonly id: string };
export type OrderChargeMapper = Payment;
