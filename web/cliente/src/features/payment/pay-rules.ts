export type CardDraft = { readonly number: string; readonly expiry: string; readonly cvv: string };
export type YapeDraft = { readonly phone: string; readonly code: string };

/** What is wrong with a field, by its name; nothing for one that is right. */
export type Problems = Readonly<Record<string, string | undefined>>;

/** What is to be mended on a card, as it is typed. The code of a year is that of this century. */
export function cardProblems({ number, expiry, cvv }: CardDraft, now: Date): Problems {
  return {
    number: isCardNumber(number) ? undefined : 'Revisa el número de la tarjeta.',
    expiry: isInTime(expiry, now) ? undefined : 'Escribe mes y año: 08/29. No debe estar vencida.',
    cvv: /^\d{3,4}$/.test(cvv.trim()) ? undefined : 'Son 3 o 4 dígitos, atrás de la tarjeta.',
  };
}

/** What is to be mended on a payment with Yape. */
export function yapeProblems({ phone, code }: YapeDraft): Problems {
  return {
    phone: /^9\d{8}$/.test(digitsOf(phone)) ? undefined : 'El celular tiene 9 dígitos y empieza con 9.',
    code: /^\d{6}$/.test(digitsOf(code)) ? undefined : 'Son los 6 dígitos que te muestra Yape.',
  };
}

/** The digits of what was typed. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A card's number as it stands on the card: 4111 1111 1111 1111. */
export function grouped(number: string): string {
  return digitsOf(number)
    .slice(0, 19)
    .replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** Month and year with the stroke between them, as they are typed. */
export function typedExpiry(text: string): string {
  const digits = digitsOf(text).slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)}/${digits.slice(2)}` : digits;
}

/** Luhn's check digit, which every card has. */
function isCardNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function isInTime(text: string, now: Date): boolean {
  const [, month, year] = /^(0[1-9]|1[0-2])\/(\d{2})$/.exec(text) ?? [];
  if (month === undefined || year === undefined) return false;
  // Good until the last day of its month.
  return new Date(2000 + Number(year), Number(month), 1) > now;
}
