const WORDS = ['Muy mal', 'Mal', 'Regular', 'Bien', '¡Excelente!'] as const;

/** What a number of stars, 1 to 5, means. */
export function starWords(stars: number): string {
  return WORDS[stars - 1] ?? '';
}
