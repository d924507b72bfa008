import type { AccountOutcome } from '@pardos/web-ui/account.ts';

/** What is said when a step did not end well. */
export const said: Readonly<Record<Exclude<AccountOutcome, 'DONE'>, string>> = {
  REJECTED: 'El correo o la contraseña no coinciden. Revísalos e inténtalo otra vez.',
  WEAK_PASSWORD: 'Esa contraseña es muy débil: usa 10 o más caracteres, con una letra minúscula y un número.',
  TOO_MANY: 'Demasiados intentos. Espera unos minutos y vuelve a probar.',
  UNREACHABLE: 'No pudimos conectarnos. Revisa tu conexión a internet.',
  TAKEN: 'Ya hay una cuenta con ese correo. Ingresa, o recupera tu contraseña.',
  WRONG_CODE: 'Ese código no es o ya venció. Revísalo, o pide otro.',
};

/** The trouble's words; null when there was none. */
export function troubleIn(outcome: AccountOutcome): string | null {
  return outcome === 'DONE' ? null : said[outcome];
}
