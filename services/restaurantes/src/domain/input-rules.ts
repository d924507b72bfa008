import { inputError } from '@pardos/contracts/user-errors';

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export type Path = readonly (string | number)[];
export type Problem = ReturnType<typeof inputError>;

/** A name in addresses. */
export function slugErrors(slug: string, at: Path): readonly Problem[] {
  const fits = slugForm.test(slug) && slug.length <= 40 && slug !== 'public';
  return unless(fits, 'Usa de 1 a 40 letras minúsculas, números y guiones.', at);
}

/** A text that somebody reads. */
export function textErrors(text: string, longest: number, at: Path): readonly Problem[] {
  if (text.trim() === '') return [inputError('REQUIRED', 'Este dato es obligatorio.', at)];
  return text.length <= longest ? [] : [inputError('TOO_LONG', `Usa hasta ${longest} caracteres.`, at)];
}

const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A sign-in name. */
export function emailErrors(email: string, at: Path): readonly Problem[] {
  if (emailForm.test(email) && email.length <= 120) return [];
  return [inputError('EMAIL_INVALID', 'Escribe un correo como ana@ejemplo.pe.', at)];
}

/** A list that may be neither empty nor endless. */
export function countErrors(list: readonly unknown[], most: number, at: Path): readonly Problem[] {
  if (list.length === 0) return [inputError('REQUIRED', 'Agrega al menos un elemento.', at)];
  return list.length <= most ? [] : [inputError('TOO_LONG', `Se admiten hasta ${most}.`, at)];
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
