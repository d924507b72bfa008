import { demoPassword, everyDay, option, person, stage, zones } from '../builders.ts';
import type { DemoTenant, OptionGroup, Person } from '../tenant.ts';
import { bebidas } from './bebidas.ts';
import { calientes } from './calientes.ts';
import { frios } from './frios.ts';
import { piqueos } from './piqueos.ts';

const slug = 'barranco';
const domain = 'caleta.demo';

/** Invented people. */
const staff: readonly Person[] = [
  {
    name: 'Mariela Olaya',
    email: `admin@${domain}`,
    password: demoPassword,
    roles: ['ADMIN'],
    branchSlugs: [slug],
  },
  person('Bruno Castañeda', 'recepcion', 'HOST', slug, domain),
  person('Teresa Panta', 'cocina1', 'COOK', slug, domain),
  person('Martín Querevalú', 'cocina2', 'COOK', slug, domain),
  person('Nélida Fiestas', 'empaque', 'PACKER', slug, domain),
  person('Aldo Ruiz', 'reparto', 'COURIER', slug, domain),
  person('Claudia Farfán', 'gerencia', 'MANAGER', slug, domain),
];

const optionGroups: readonly OptionGroup[] = [
  {
    id: 'picante',
    name: '¿Qué tan picante?',
    min: 1,
    max: 1,
    options: [option('sin-picante', 'Sin picante'), option('suave', 'Suave'), option('bravo', 'Bravo')],
  },
  {
    id: 'adicionales',
    name: 'Agrega',
    min: 0,
    max: 3,
    options: [option('cancha', 'Cancha', 4), option('camote', 'Camote', 5), option('chicharron', 'Chicharrón', 12)],
  },
  {
    id: 'cremas',
    name: 'Cremas',
    min: 0,
    max: 3,
    freeCount: 2,
    extraPriceMinor: 150,
    options: [option('tartara', 'Tártara'), option('rocoto', 'Rocoto'), option('acevichada', 'Acevichada')],
  },
  {
    id: 'gaseosa',
    name: 'Elige tu gaseosa',
    min: 1,
    max: 1,
    options: [option('regular', 'Regular'), option('zero', 'Sin azúcar')],
  },
];

/** An invented cevichería: another brand, another tax rate, orders accepted by hand. */
export const caleta: DemoTenant = {
  onboarding: {
    slug: 'caleta-norte',
    name: 'Caleta Norte',
    tagline: 'Del mar a tu mesa, sin escalas',
    action: '#0b6e8f',
    actionHover: '#084f67',
    taxRateBps: 1050,
    branches: [
      {
        slug,
        name: 'Barranco',
        address: 'Jr. Unión 214 (referencial)',
        district: 'Barranco',
        phone: '(01) 555-0147',
        numberPrefix: 'C',
        channels: ['DELIVERY', 'PICKUP', 'DINE_IN'],
        hours: everyDay('00:00', '23:59'),
        zones: [...zones(5, 35, 'Barranco', 'Miraflores'), ...zones(8, 50, 'Chorrillos', 'Surquillo')],
        stages: [
          stage('RECEPTION', 3, 8),
          stage('KITCHEN', 10, 20),
          stage('PACKING', 3, 10),
          stage('DELIVERY', 20, 45),
          stage('COUNTER', 8, 45),
        ],
        promisedMinutes: 40,
      },
    ],
    staff,
  },
  coupons: [
    {
      code: 'CALETA10',
      kind: 'PERCENT',
      percent: 10,
      minimumMinor: 3000,
      validFrom: '2026-01-01T05:00:00.000Z',
      validTo: '2031-01-01T05:00:00.000Z',
    },
  ],
  pictures: 'caleta',
  optionGroups,
  categories: [frios, calientes, piqueos, bebidas],
};
