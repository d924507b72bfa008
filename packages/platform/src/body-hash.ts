import { createHash } from 'node:crypto';

/** The same for the same input, in whatever order its fields came. */
export function bodyHash(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input, sortFields)).digest('base64url');
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
