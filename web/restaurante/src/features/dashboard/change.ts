type Value = number | null | undefined;

/** "▲ 20 % que antes": a value against that of the period before. Null when there is nothing to compare with. */
export function changeOf(now: Value, before: Value): string | null {
  if (typeof now !== 'number' || !before) return null;
  const percent = Math.round((now / before - 1) * 100);
  if (percent === 0) return 'igual que antes';
  return `${percent > 0 ? '▲' : '▼'} ${Math.abs(percent)} % que antes`;
}
