/** The content type of a drawing's file name; null when it is not such a name. Photos have a door of their own. */
export function contentTypeOf(fileName: string): string | null {
  return /^[a-z0-9][a-z0-9-]{0,78}\.svg$/.test(fileName) ? 'image/svg+xml' : null;
}
