import { type Caller, denial } from '@pardos/contracts/caller';
import type { Action } from '@pardos/contracts/permissions';
import { failure } from './errors.ts';

/** Ends the field when the caller may not do it. */
export function authorize(caller: Caller, action: Action): void {
  const denied = denial(caller, action);
  if (denied !== null) throw failure(denied);
}
