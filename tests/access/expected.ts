import { type Audience, permissions, screenActions } from '@pardos/contracts/permissions';
import type { AccessPath } from './access-paths.ts';
import type { CallerKind } from './callers.ts';
import type { Request } from './request-parts.ts';

/** NOTHING: no error and no data; what is not there, is not the caller's, or is empty. */
export type Verdict = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'NOTHING';

const table: Readonly<Record<string, readonly Audience[]>> = permissions;

/** What the table of permissions says should come of it. First the role, then whose it is. */
export function expected({ action, path }: AccessPath, request: Request, caller: CallerKind): readonly Verdict[] {
  // Without a token everybody is a guest of no shop.
  if (caller.role === 'FORGED' && caller.name !== 'a token no token at all') return ['UNAUTHENTICATED'];

  const denied = caller.atScreen
    ? atScreenDenial(action, request, caller)
    : denial(table[action] ?? [], request, caller);
  if (path.includes('@') && denied !== null) return ['NOTHING', denied];
  if (denied === 'FORBIDDEN' && request.only !== undefined) return [denied, 'NOT_FOUND'];
  if (denied !== null) return [denied];
  if (reaches(request, caller)) return ['ALLOWED'];
  // What every shop has (a menu, prices) is then that of the caller's own shop: the leak check tells them apart.
  if (request.scope === 'shop') return ['NOTHING', 'ALLOWED'];
  if (path.includes('@')) return ['NOTHING'];
  // An ADMIN works in every branch of their tenant. Services that do not know which those are look in the tenant's own
  // data, and find nothing under a branch of another.
  const isAdmin = request.scope === 'branch' && caller.role === 'ADMIN' && caller.atScreen !== true;
  if (isAdmin && !request.knowsBranches) return ['NOTHING', 'ALLOWED'];
  if (request.knowsBranches && caller.place === 'other branch') return ['FORBIDDEN'];
  return ['NOT_FOUND'];
}

/** At a screen: what everybody may, and the work of the stages. */
function atScreenDenial(action: string, request: Request, caller: CallerKind): Verdict | null {
  const audience = table[action] ?? [];
  const isPublic = audience.length === 1 && audience[0] === 'PUBLIC';
  return isPublic || screenActions.some((one) => one === action) ? denial(audience, request, caller) : 'FORBIDDEN';
}

function denial(audience: readonly Audience[], { only }: Request, { role }: CallerKind): Verdict | null {
  const isPublic = audience.includes('PUBLIC');
  if (role === 'GUEST' || role === 'LINK' || role === 'FORGED') return isPublic ? null : 'UNAUTHENTICATED';
  const listed = audience.includes(role) || (isPublic && (role === 'CUSTOMER' || audience.length === 1));
  if (role === 'CUSTOMER') return listed ? null : 'FORBIDDEN';
  return listed && (only?.includes(role) ?? true) ? null : 'FORBIDDEN';
}

/** Whether what is asked for is the caller's to see. */
export function reaches({ scope }: Request, { role, place, atScreen }: CallerKind): boolean {
  if (scope === 'tenant') return true;
  if (place === 'other tenant' || place === 'nowhere') return false;
  if (scope === 'shop' || role === 'LINK' || (role === 'ADMIN' && atScreen !== true)) return true;
  return role !== 'GUEST' && place === 'own branch';
}
