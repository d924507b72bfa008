const FRACTIONS: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4' };

/** What people call a size, and how the menu writes it. */
const ALIASES: Readonly<Record<string, string>> = {
  medio: '1/2',
  media: '1/2',
  cuarto: '1/4',
  entero: '1',
  gaseosa: 'bebidas',
  gaseosas: 'bebidas',
  refresco: 'bebidas',
  sandwich: 'sanguches',
  sanduche: 'sanguches',
  sanguche: 'sanguches',
  papitas: 'papas',
};

/** A text as search sees it: without accents and capitals, fractions in digits, signs as spaces. */
export function plainText(text: string): string {
  return text
    .replace(/[½¼¾]/g, (sign) => ` ${FRACTIONS[sign]} `)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/.]+/g, ' ')
    .trim();
}

/** The words of a text, each with the other names that it may stand for. */
export function wordsOf(text: string): readonly (readonly string[])[] {
  return plainText(text)
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map((word) => (ALIASES[word] ? [word, ALIASES[word]] : [word]));
}

const FILLERS = new Set(['de', 'del', 'la', 'el', 'con', 'y', 'a', 'en', 'los', 'las']);

/** How many letters apart two words are (missing, added, changed, or two swapped); beyond the limit, any number above it. */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: other.length + 1 }, (_, index) => index);

  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (back[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = swapped ? (twoBack[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row[j] = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap);
    }
    twoBack = back;
    back = row;
  }
  return back[other.length] ?? limit + 1;
}
