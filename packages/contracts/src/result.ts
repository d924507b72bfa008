/** What can go wrong by the rules of the business is a value; what cannot is thrown. */
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Rejected<R> = { readonly ok: false; readonly reason: R };
export type Result<T, R> = Ok<T> | Rejected<R>;

/** A success. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** A failure that the caller is told about. */
export function reject<R>(reason: R): Rejected<R> {
  return { ok: false, reason };
}
