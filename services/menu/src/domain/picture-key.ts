/** The widths that a picture is drawn in, as far as the original goes. */
export const pictureWidths = [320, 640, 1280] as const;

/** Where a picture lies. Its name is made of its content, so it can be kept for ever. */
export function pictureKey(tenantId: string, hash: string, width: number): string {
  return `${tenantId}/${hash}-${width}.webp`;
}

/**
 * Every width of a picture by the key of its widest one, for `srcset`; null for a drawing, which has all of them. The
 * widths follow from the widest: a catalogue needs one key for each picture.
 */
export function srcSetOf(imagesBaseUrl: string, key: string): string | null {
  const [, stem, widest] = /^(.+-)(\d+)\.webp$/.exec(key) ?? [];
  if (stem === undefined) return null;
  return pictureWidths
    .filter((width) => width <= Number(widest))
    .map((width) => `${imagesBaseUrl}/${stem}${width}.webp ${width}w`)
    .join(', ');
}
