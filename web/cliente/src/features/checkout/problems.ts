import type { Draft } from './draft.ts';
import { typedMoney } from './draft.ts';
import { isDni, isEmail, isMobile, isRuc } from './peru-rules.ts';

/** Something to mend: where (path in the order's input, joined by dots; empty for the whole) and what. */
export type Problem = {
  readonly path: string;
  readonly message: string;
  readonly code: string;
  /** What may be had instead. */
  readonly alternatives?: readonly string[];
};

type ServerError = {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
  readonly alternatives?: readonly string[];
};

const DNI_NEEDED_ABOVE_MINOR = 70_000;

/** What the server found, by the same paths as what is found here. */
export function problemsOf(errors: readonly ServerError[]): readonly Problem[] {
  return errors.map(({ code, message, field, alternatives }) => ({
    ...{ code, message, path: pathOf(field ?? []) },
    ...(alternatives && { alternatives }),
  }));
}

/** What can be told without asking the server; the server checks it all again. */
export function draftProblems(draft: Draft, channel: 'DELIVERY' | 'PICKUP', totalMinor: number): readonly Problem[] {
  const found: Problem[] = [];
  const need = (ok: boolean, path: string, code: string, message: string) => {
    if (!ok) found.push({ path, code, message });
  };

  if (channel === 'DELIVERY') {
    need(draft.street.trim() !== '', 'address.street', 'REQUIRED', 'Escribe la calle y el número.');
    need(draft.reference.trim() !== '', 'address.reference', 'REQUIRED', 'Escribe una referencia para quien reparte.');
  }
  need(draft.name.trim() !== '', 'customer.name', 'REQUIRED', 'Escribe tu nombre.');
  need(isMobile(draft.phone), 'customer.phone', 'PHONE_INVALID', 'El celular tiene 9 dígitos y empieza con 9.');
  need(isEmail(draft.email), 'customer.email', 'EMAIL_INVALID', 'Revisa el correo: nombre@ejemplo.com.');
  if (draft.payment === 'CASH' && draft.cash.trim() !== '') {
    const enough = (typedMoney(draft.cash) ?? 0) >= totalMinor;
    need(enough, 'payment.cashTenderedMinor', 'CASH_TOO_LITTLE', 'No alcanza para el total. Dinos con cuánto pagas.');
  }
  return [...found, ...receiptProblems(draft, totalMinor)];
}

/** Where a link to the field of a path leads. */
export function fieldId(path: string): string {
  return `campo-${path.replaceAll('.', '-')}`;
}

/** The message at a path, for the field that stands there. */
export function problemAt(problems: readonly Problem[], path: string): string | null {
  return problems.find((problem) => problem.path === path)?.message ?? null;
}

/** What may be had instead of what is wrong at a path. */
export function alternativesAt(problems: readonly Problem[], path: string): readonly string[] {
  return problems.find((problem) => problem.path === path)?.alternatives ?? [];
}

function receiptProblems(draft: Draft, totalMinor: number): readonly Problem[] {
  const path = 'receipt.documentNumber';
  const document = draft.document.trim();
  if (draft.receipt === 'FACTURA') {
    return [
      ...(isRuc(document) ? [] : [{ path, code: 'DOCUMENT_INVALID', message: 'El RUC tiene 11 dígitos. Revísalo.' }]),
      ...(draft.company.trim()
        ? []
        : [{ path: 'receipt.companyName', code: 'REQUIRED', message: 'Escribe la razón social.' }]),
    ];
  }
  if (document === '' && totalMinor > DNI_NEEDED_ABOVE_MINOR) {
    return [{ path, code: 'REQUIRED', message: 'Para boletas de más de S/ 700 necesitamos tu DNI.' }];
  }
  return document === '' || isDni(document)
    ? []
    : [{ path, code: 'DOCUMENT_INVALID', message: 'El DNI tiene 8 dígitos.' }];
}

/** Lines are shown whole: what is wrong inside one is told at the line. */
function pathOf(field: readonly string[]): string {
  const path = field[0] === 'input' ? field.slice(1) : field;
  if (path[0] === 'district') return 'address.district';
  return path[0] === 'lines' && path.length > 1 ? path.slice(0, 2).join('.') : path.join('.');
}
