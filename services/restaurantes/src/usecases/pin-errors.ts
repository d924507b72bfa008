import { localTime } from '@pardos/contracts/local-time';
import { type Locked, type PinTries, triesLeft } from '../domain/pin-tries.ts';

/** The PIN does not match; how often it may be tried yet. */
export function pinIsWrong(tries: PinTries) {
  const left = triesLeft(tries);
  return pinError('PIN_WRONG', `No coincide. Te ${left === 1 ? 'queda 1 intento' : `quedan ${left} intentos`}.`, {
    triesLeft: left,
    lockedUntil: null,
  });
}

/** Nobody may try now. */
export function pinIsLocked({ scope, until }: Locked) {
  const whose = scope === 'PERSON' ? 'tu PIN se bloqueó' : 'esta pantalla se bloqueó';
  return pinError(
    'PIN_LOCKED',
    `Demasiados intentos: ${whose} hasta las ${clockOf(until)}. Pide ayuda a tu supervisor.`,
    {
      triesLeft: 0,
      lockedUntil: until,
    },
  );
}

/** The first full minute, local time, at which it is over. */
function clockOf(until: string): string {
  const { minutes } = localTime(new Date(Math.ceil(Date.parse(until) / 60_000) * 60_000));
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

type Left = { readonly triesLeft: number; readonly lockedUntil: string | null };

function pinError(code: 'PIN_WRONG' | 'PIN_LOCKED', message: string, left: Left) {
  return { __typename: 'PinError' as const, code, message, field: ['pin'], ...left };
}
