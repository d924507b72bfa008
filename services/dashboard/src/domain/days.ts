const dayMs = 86_400_000;

/** The calendar days from one to another, both included. Null when they are in disorder, or more than a number. */
export function daysBetween(from: string, to: string, most: number): readonly string[] | null {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const count = (last - first) / dayMs + 1;
  if (!(count >= 1 && count <= most)) return null;
  return Array.from({ length: count }, (_, place) => new Date(first + place * dayMs).toISOString().slice(0, 10));
}
