import { inputError } from '@pardos/contracts/user-errors';

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mostMinor = 10_000_000;

export type Path = readonly (string | number)[];
export type Problem = ReturnType<typeof inputError>;

/** A name in addresses, or an id. */
export function slugErrors(slug: string, at: Path): readonly Problem[] {
  const fits = slugForm.test(slug) && slug.length <= 80;
  return unless(fits, 'Usa de 1 a 80 letras minúsculas, números y guiones.', at);
}

/** A text that somebody reads. */
export function textErrors(text: string, longest: number, at: Path): readonly Problem[] {
  if (text.trim() === '') return [inputError('REQUIRED', 'Este dato es obligatorio.', at)];
  return lengthErrors(text, longest, at);
}

/** A text that may be empty. */
export function lengthErrors(text: string, longest: number, at: Path): readonly Problem[] {
  return text.length <= longest ? [] : [inputError('TOO_LONG', `Usa hasta ${longest} caracteres.`, at)];
}

/** An amount in céntimos. */
export function amountErrors(amountMinor: number, at: Path): readonly Problem[] {
  return unless(amountMinor >= 0 && amountMinor <= mostMinor, 'El monto no puede ser negativo.', at);
}

/** What comes a second time. */
export function repeatErrors(values: readonly string[], at: (index: number) => Path): readonly Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [inputError('TAKEN', `"${value}" está repetido.`, at(index))],
  );
}

/** A value of the wrong form. */
export function unless(holds: boolean, message: string, at: Path): readonly Problem[] {
  return holds ? [] : [inputError('INVALID', message, at)];
}
