import type { MenuView } from './domain/branch-menu.ts';
import type { CatalogueView } from './domain/edited-catalogue.ts';
import type { Picture } from './domain/picture.ts';

export type BranchMapper = { readonly id: string };
export type MenuMapper = MenuView;
export type MenuPictureMapper = Picture;
export type MenuCatalogueMapper = CatalogueView;
