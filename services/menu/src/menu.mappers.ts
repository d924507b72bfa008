import type { MenuView } from './domain/branch-menu.ts';

export type BranchMapper = { readonly id: string };
export type MenuMapper = MenuView;
