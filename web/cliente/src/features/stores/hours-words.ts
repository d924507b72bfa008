const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

export type OpeningHours = { readonly weekday: number; readonly opens: string; readonly closes: string };

type Span = { readonly from: number; readonly to: number; readonly hours: string };

/** A week in words, days with the same hours together: Lunes a jueves, 12:00 m. a 11:00 p. m. Closed days are told. */
export function weekWords(week: readonly OpeningHours[]): readonly { readonly days: string; readonly hours: string }[] {
  const byDay = DAYS.map((_, index) => dayHours(week.filter(({ weekday }) => weekday === index + 1)));
  const spans: Span[] = [];
  byDay.forEach((hours, day) => {
    const last = spans.at(-1);
    if (last?.hours === hours) spans[spans.length - 1] = { ...last, to: day };
    else spans.push({ from: day, to: day, hours });
  });
  return spans.map(({ from, to, hours }) => ({ days: daysWords(from, to), hours }));
}

/** A local time as people read it: 23:00 is 11:00 p. m. */
export function clockWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a. m.' : 'p. m.'}`;
}

function dayHours(shifts: readonly OpeningHours[]): string {
  if (shifts.length === 0) return 'Cerrado';
  return shifts
    .map(({ opens, closes }) =>
      opens === '00:00' && closes >= '23:59'
        ? 'Las 24 horas'
        : `${clockWords(opens)} a ${closes === '00:00' ? 'medianoche' : clockWords(closes)}`,
    )
    .join(', ');
}

function daysWords(from: number, to: number): string {
  if (from === 0 && to === 6) return 'Todos los días';
  const name = (day: number) => DAYS[day] ?? '';
  const words = from === to ? name(from) : `${name(from)} ${to === from + 1 ? 'y' : 'a'} ${name(to)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
