import { inputError } from '@pardos/contracts/user-errors';

const longest = 140;

/** The error of a reason that is missing or too long; null when it will do. */
export function reasonError(reason: string | null | undefined) {
  const text = reason?.trim() ?? '';
  if (text === '') return inputError('REQUIRED', 'Escribe el motivo.', ['reason']);
  return text.length > longest ? inputError('TOO_LONG', `Hasta ${longest} caracteres.`, ['reason']) : null;
}
