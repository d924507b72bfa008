/** Answered with 404: nothing in the cloud has that name. */
export class NotFound extends Error {
  readonly statusCode = 404;
}

/** The thing, or a 404 that says what is missing. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new NotFound(`There is no ${what}`);
  return thing;
}
