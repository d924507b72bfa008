import { demoPassword, person } from '../builders.ts';
import type { Person } from '../tenant.ts';

const domain = 'pardos.demo';

/** The people of one branch: front desk, two cooks, packer, courier and manager. */
function team(branch: string, names: readonly [string, string, string, string, string, string]): readonly Person[] {
  const [host, cook, otherCook, packer, courier, manager] = names;
  return [
    person(host, 'recepcion', 'HOST', branch, domain),
    person(cook, 'cocina1', 'COOK', branch, domain),
    person(otherCook, 'cocina2', 'COOK', branch, domain),
    person(packer, 'empaque', 'PACKER', branch, domain),
    person(courier, 'reparto', 'COURIER', branch, domain),
    person(manager, 'gerencia', 'MANAGER', branch, domain),
  ];
}

/** Invented people. */
export const staff: readonly Person[] = [
  {
    name: 'Rosa Elvira Paredes',
    email: 'admin@pardos.demo',
    password: demoPassword,
    roles: ['ADMIN'],
    branchSlugs: ['benavides', 'primavera', 'la-molina'],
  },
  ...team('benavides', [
    'Lucía Mendoza',
    'Jorge Huamán',
    'Carmen Quispe',
    'Diego Salazar',
    'Luis Chávez',
    'Patricia Rojas',
  ]),
  ...team('primavera', [
    'Andrea Campos',
    'Víctor Mamani',
    'Julia Ccori',
    'Marco Espinoza',
    'Raúl Vilca',
    'Silvia Cárdenas',
  ]),
  ...team('la-molina', [
    'Fiorella Núñez',
    'Edwin Condori',
    'Maruja Sánchez',
    'Kevin Flores',
    'Óscar Tello',
    'Gonzalo Ibáñez',
  ]),
];
