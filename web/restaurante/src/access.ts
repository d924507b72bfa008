import type { Role } from './gql/graphql.ts';
import { paths } from './paths.ts';

/** A page that a person can open from the menu. */
export type Place = { readonly path: string; readonly name: string; readonly roles: readonly Role[] };

const RUNS_BRANCH: readonly Role[] = ['MANAGER', 'ADMIN'];

/** In the order in which somebody with several roles wants to land. */
export const places: readonly Place[] = [
  { path: paths.floor, name: 'Tablero', roles: RUNS_BRANCH },
  { path: paths.reception, name: 'Recepción', roles: ['HOST', ...RUNS_BRANCH] },
  { path: paths.kitchen, name: 'Cocina', roles: ['COOK', 'DEVICE', ...RUNS_BRANCH] },
  { path: paths.packing, name: 'Empaque', roles: ['PACKER', 'DEVICE', ...RUNS_BRANCH] },
  { path: paths.delivery, name: 'Reparto', roles: ['COURIER', ...RUNS_BRANCH] },
  { path: paths.orders, name: 'Pedidos', roles: ['HOST', ...RUNS_BRANCH] },
  { path: paths.stock, name: 'Agotados', roles: ['HOST', 'COOK', 'PACKER', ...RUNS_BRANCH] },
  { path: paths.dashboard, name: 'Dashboard', roles: RUNS_BRANCH },
  { path: paths.menu, name: 'Carta', roles: ['ADMIN'] },
  { path: paths.coupons, name: 'Cupones', roles: ['ADMIN'] },
  { path: paths.settings, name: 'Sede', roles: RUNS_BRANCH },
  { path: paths.people, name: 'Personal', roles: RUNS_BRANCH },
];

/** The pages that somebody may open. The server decides on the data; this only hides what would be empty. */
export function placesOf(roles: readonly Role[]): readonly Place[] {
  return places.filter((place) => place.roles.some((role) => roles.includes(role)));
}

/** True for whoever runs the branch: may act out of turn, reassign and cancel. */
export function runsBranch(roles: readonly Role[]): boolean {
  return RUNS_BRANCH.some((role) => roles.includes(role));
}

/** True for a shared screen, at which people act with their PIN. */
export function isScreen(roles: readonly Role[]): boolean {
  return roles.includes('DEVICE');
}

/** Shown in the bar of the office pages; the boards are in the menu. */
export const officePlaces: readonly string[] = [
  paths.floor,
  paths.orders,
  paths.stock,
  paths.dashboard,
  paths.menu,
  paths.coupons,
  paths.settings,
  paths.people,
];
