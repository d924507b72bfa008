import { randomInt } from 'node:crypto';

import { codeLength, codeLetters } from '../domain/screen.ts';

/** Letters and digits that nobody takes for one another. */
const kinds = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz', '23456789'] as const;
const LENGTH = 14;

/** A first password that the pool accepts: capitals, small letters and digits in turn, about 65 bits. */
export function temporaryPassword(): string {
  return Array.from({ length: LENGTH }, (_, at) => {
    const letters = kinds[at % kinds.length] ?? '';
    return letters[randomInt(letters.length)];
  }).join('');
}

/** What pairs a screen: a name and a first password in one. */
export function pairingCode(): string {
  return Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('');
}
