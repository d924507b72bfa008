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

/** Shown where a product has no picture yet: a plate. No file is needed, and none can be missing. */
const plate = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320"><rect width="320" height="320" fill="#f6f4f1"/><g fill="none" stroke="#cfc7be" stroke-width="8"><circle cx="160" cy="160" r="92"/><circle cx="160" cy="160" r="56"/></g></svg>',
)}`;

/** The address of a picture; that of a drawn plate when there is no key. */
export function addressOf(imagesBaseUrl: string, key: string): string {
  return key === '' ? plate : `${imagesBaseUrl}/${key}`;
}
