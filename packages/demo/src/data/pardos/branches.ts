import { everyDay, stage, zones } from '../builders.ts';
import type { Branch } from '../tenant.ts';

/** Minutes per step for a promise of 45; the courier's 23 are 5 of wait and 18 of way. */
const stages = [
  stage('RECEPTION', 2, 5, true),
  stage('KITCHEN', 15, 30),
  stage('PACKING', 5, 15),
  stage('DELIVERY', 23, 60),
  stage('COUNTER', 10, 60),
];

const everything = {
  channels: ['DELIVERY', 'PICKUP', 'DINE_IN'],
  stages,
  promisedMinutes: 45,
  slots: { minutes: 30, capacity: 8 },
} as const;

/** Three of the chain's branches. Addresses are known; telephones, hours, zones and fees are referencial. */
export const branches: readonly Branch[] = [
  {
    ...everything,
    slug: 'benavides',
    name: 'Miraflores Benavides',
    address: 'Av. Benavides 730',
    district: 'Miraflores',
    phone: '(01) 219-8000',
    numberPrefix: 'B',
    // Open at any time, so that the demo can be tried at any time.
    hours: everyDay('00:00', '23:59'),
    zones: [...zones(0, 30, 'Miraflores', 'Surquillo', 'Barranco'), ...zones(4.5, 40, 'San Isidro', 'San Borja')],
  },
  {
    ...everything,
    slug: 'primavera',
    name: 'Surco Primavera',
    address: 'Av. Primavera 645',
    district: 'Santiago de Surco',
    phone: '(01) 219-8000',
    numberPrefix: 'P',
    hours: everyDay('11:00', '23:00'),
    zones: [...zones(0, 30, 'Santiago de Surco', 'San Borja'), ...zones(4.5, 40, 'Surquillo', 'San Luis')],
  },
  {
    ...everything,
    slug: 'la-molina',
    name: 'La Molina',
    address: 'Av. Javier Prado Este 6495',
    district: 'La Molina',
    phone: '(01) 219-8000',
    numberPrefix: 'M',
    hours: everyDay('12:00', '00:00'),
    zones: [...zones(0, 30, 'La Molina'), ...zones(6.5, 50, 'Ate', 'Santa Anita', 'Cieneguilla')],
  },
];
