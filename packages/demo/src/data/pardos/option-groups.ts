import { option } from '../builders.ts';
import type { OptionGroup } from '../tenant.ts';

const one = { min: 1, max: 1 };

const drinks = [
  option('inca-kola', 'Inca Kola'),
  option('inca-kola-zero', 'Inca Kola sin azúcar'),
  option('coca-cola', 'Coca-Cola'),
  option('coca-cola-zero', 'Coca-Cola sin azúcar'),
];
const drinksAndChicha = [...drinks, option('chicha', 'Chicha Pardos')];

/** What must or may be chosen with a product. Groups as observed; prices of 2026, referencial. */
export const optionGroups: readonly OptionGroup[] = [
  {
    ...one,
    id: 'parte',
    name: 'Parte del pollo',
    options: [option('pecho-ala', 'Pecho y ala'), option('pierna-entrepierna', 'Pierna y entrepierna')],
  },
  {
    ...one,
    id: 'complemento',
    name: 'Complemento',
    options: [
      option('papas-fritas', 'Papas fritas'),
      option('papas-doradas', 'Papas doradas'),
      option('rejillas-camote', 'Rejillas de camote', 3),
    ],
  },
  {
    ...one,
    id: 'guarnicion',
    name: 'Escoge tu guarnición',
    options: [
      option('cocida', 'Ensalada cocida'),
      option('fresca', 'Ensalada fresca'),
      option('delicia', 'Ensalada Delicia', 2),
    ],
  },
  {
    ...one,
    id: 'papas-o-ensalada',
    name: 'Papas o ensalada',
    options: [option('papas-fritas', 'Papas fritas'), option('ensalada', 'Ensalada regular')],
  },
  {
    ...one,
    id: 'sabor',
    name: 'Sabor parrillero',
    options: [option('original', 'Original'), option('bbq', 'BBQ', 1), option('hot', 'Hot', 1)],
  },
  { ...one, id: 'sabor-bbq-hot', name: 'Sabor parrillero', options: [option('bbq', 'BBQ'), option('hot', 'Hot')] },
  {
    ...one,
    id: 'estilo',
    name: 'Elige tu estilo',
    options: [option('encamotado', 'Encamotado'), option('arrocero', 'Arrocero Premium')],
  },
  { ...one, id: 'bebida', name: 'Bebida', options: drinksAndChicha },
  { ...one, id: 'bebida-2', name: 'Segunda bebida', options: drinksAndChicha },
  { ...one, id: 'gaseosa', name: 'Elige tu gaseosa', options: drinks },
  { ...one, id: 'gas', name: 'Tipo de agua', options: [option('sin-gas', 'Sin gas'), option('con-gas', 'Con gas')] },
  {
    id: 'cremas',
    name: 'Cremas',
    min: 0,
    max: 5,
    freeCount: 4,
    extraPriceMinor: 100,
    options: [
      option('aji-pardos', 'Ají Pardos'),
      option('mayonesa', 'Mayonesa'),
      option('mayonesa-aji', 'Mayonesa con ají'),
      option('ketchup', 'Ketchup'),
      option('mostaza', 'Mostaza'),
    ],
  },
  {
    id: 'adiciona',
    name: 'Adiciona más sabor',
    min: 0,
    max: 5,
    options: [
      option('palo-anticucho', 'Palo de anticucho', 12.9),
      option('tequeno', '1 tequeño', 4.9),
      option('palta', 'Palta', 11.5),
      option('huevo', 'Huevo frito', 3.9),
      option('platano', 'Plátano frito', 3.9),
      option('a-lo-pobre', 'A lo pobre', 6.9),
    ],
  },
];
