import type { DeclineReason } from '@pardos/contracts/payments';

/** What comes of a test card or code: the answer, and when the provider calls back with it. Seconds. */
export type Case = {
  readonly method: 'CARD' | 'YAPE';
  readonly value: string;
  readonly outcome: string;
  /** Null: it takes the money. */
  readonly reason: DeclineReason | null;
  readonly answers: boolean;
  readonly callbacks: readonly number[];
};

const soon = 20;
/** Later than any order waits. */
const tooLate = 720;

const taken = { reason: null, answers: true, callbacks: [0] };
const twice = { ...taken, callbacks: [0, 1] };
const late = { reason: null, answers: false, callbacks: [soon] };
const veryLate = { ...late, callbacks: [tooLate] };
const refused = (reason: DeclineReason) => ({ reason, answers: true, callbacks: [0] });

/** Every card and code that it knows. No other is taken: nobody's own card can be tried. */
export const testCases: readonly Case[] = [
  { method: 'CARD', value: '4111111111111111', outcome: 'Se aprueba', ...taken },
  { method: 'CARD', value: '4000000000009995', outcome: 'Sin saldo', ...refused('INSUFFICIENT_FUNDS') },
  { method: 'CARD', value: '4000000000000002', outcome: 'El banco la rechaza', ...refused('REJECTED_BY_BANK') },
  { method: 'CARD', value: '4000000000000341', outcome: 'Tarda: se aprueba a los 20 segundos', ...late },
  {
    method: 'CARD',
    value: '4000000000000259',
    outcome: 'Se aprueba tarde, a los 12 minutos: se devuelve',
    ...veryLate,
  },
  { method: 'CARD', value: '4000000000000077', outcome: 'Se aprueba y el aviso llega dos veces', ...twice },
  { method: 'YAPE', value: '111111', outcome: 'Se aprueba', ...taken },
  { method: 'YAPE', value: '222222', outcome: 'Sin saldo', ...refused('INSUFFICIENT_FUNDS') },
  { method: 'YAPE', value: '333333', outcome: 'Código vencido', ...refused('CODE_INVALID') },
  { method: 'YAPE', value: '444444', outcome: 'Tarda: se aprueba a los 20 segundos', ...late },
  { method: 'YAPE', value: '555555', outcome: 'Se aprueba tarde, a los 12 minutos: se devuelve', ...veryLate },
  { method: 'YAPE', value: '666666', outcome: 'Se aprueba y el aviso llega dos veces', ...twice },
];
