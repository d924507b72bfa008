import type { DemoTenant } from '../tenant.ts';
import { adicionales } from './adicionales.ts';
import { anticuchos } from './anticuchos.ts';
import { bebidas } from './bebidas.ts';
import { branches } from './branches.ts';
import { brasa } from './brasa.ts';
import { chicharrones } from './chicharrones.ts';
import { coupons } from './coupons.ts';
import { ensaladas } from './ensaladas.ts';
import { guarniciones } from './guarniciones.ts';
import { optionGroups } from './option-groups.ts';
import { parrillero } from './parrillero.ts';
import { postres } from './postres.ts';
import { promos } from './promos.ts';
import { sanguches } from './sanguches.ts';
import { staff } from './staff.ts';

/** Pardos with its whole web menu; prices are referencial, of 2026. */
export const pardos: DemoTenant = {
  onboarding: {
    slug: 'pardos',
    name: 'Pardos Chicken',
    tagline: 'A brasa lo nuestro',
    action: '#d62e1f',
    actionHover: '#b91c22',
    taxRateBps: 1800,
    branches,
    staff,
  },
  pictures: 'pardos',
  coupons,
  optionGroups,
  categories: [
    promos,
    sanguches,
    brasa,
    parrillero,
    ensaladas,
    anticuchos,
    chicharrones,
    guarniciones,
    adicionales,
    bebidas,
    postres,
  ],
};
