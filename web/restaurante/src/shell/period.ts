export type PeriodName = 'dia' | 'semana' | 'mes';

/** Calendar days from one to another, both included, and as many before them. */
export type Period = {
  readonly from: string;
  readonly to: string;
  readonly before: { readonly from: string; readonly to: string };
};

const daysOf: Readonly<Record<PeriodName, number>> = { dia: 1, semana: 7, mes: 30 };
const DAY_MS = 86_400_000;

/** A period that ends on a day. One day is compared with the same weekday of the week before: kitchens live by weeks. */
export function periodOf(name: PeriodName, last: string): Period {
  const days = daysOf[name];
  const back = Math.max(days, 7);
  const from = shifted(last, 1 - days);
  return { from, to: last, before: { from: shifted(from, -back), to: shifted(last, -back) } };
}

export function isPeriodName(text: string | null): text is PeriodName {
  return text !== null && Object.hasOwn(daysOf, text);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
