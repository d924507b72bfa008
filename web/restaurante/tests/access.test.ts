import { describe, expect, it } from 'vitest';
import { placesOf, runsBranch } from '../src/access.ts';
import type { Role } from '../src/gql/graphql.ts';

const home = (roles: readonly Role[]) => placesOf(roles)[0]?.path;

describe('where people land', () => {
  it.each<[Role, string]>([
    ['COOK', '/cocina'],
    ['PACKER', '/empaque'],
    ['COURIER', '/reparto'],
    ['HOST', '/recepcion'],
    ['MANAGER', '/tablero'],
    ['ADMIN', '/tablero'],
  ])('%s lands on %s', (role, path) => {
    expect(home([role])).toBe(path);
  });

  it('shows somebody with two roles the pages of both', () => {
    expect(placesOf(['COOK', 'PACKER']).map(({ path }) => path)).toEqual(['/cocina', '/empaque', '/agotados']);
  });

  it('gives nobody a page for a role that works elsewhere', () => {
    expect(placesOf(['PLATFORM_ADMIN'])).toEqual([]);
  });

  it('lets only managers and admins act on what others have', () => {
    expect(runsBranch(['MANAGER'])).toBe(true);
    expect(runsBranch(['COOK', 'HOST'])).toBe(false);
  });
});
