/** An id made of a name, not yet taken: "½ Pollo a la brasa" → "1-2-pollo-a-la-brasa". */
export function slugFor(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const stem =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 70)
      .replace(/-$/, '') || 'plato';
  let slug = stem;
  for (let n = 2; taken.includes(slug); n += 1) slug = `${stem}-${n}`;
  return slug;
}
