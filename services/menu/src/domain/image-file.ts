const contentTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** The content type of a picture's file name; null when it is not such a name. */
export function contentTypeOf(fileName: string): string | null {
  const [, extension] = /^[a-z0-9][a-z0-9-]{0,78}\.([a-z]+)$/.exec(fileName) ?? [];
  return extension === undefined ? null : (contentTypes[extension] ?? null);
}
