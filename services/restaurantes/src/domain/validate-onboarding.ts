import {
  countErrors,
  emailErrors,
  type Path,
  type Problem,
  repeatErrors,
  slugErrors,
  textErrors,
  unless,
} from './input-rules.ts';
import type { OnboardingRequest, StaffRequest } from './onboarding-request.ts';
import { ofNobody } from './staff-rules.ts';
import { branchErrors } from './validate-branch.ts';

/** Branches and people are written in one transaction, which DynamoDB holds to a hundred items. */
export const mostBranches = 10;
export const mostPeople = 39;

const colourForm = /^#[0-9a-f]{6}$/i;

/** The staff pool's own rule. */
const passwordForm = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{10,}$/;

/** Everything that is wrong with a request, all at once; empty when nothing is. */
export function onboardingErrors(request: OnboardingRequest): readonly Problem[] {
  const { slug, name, action, actionHover, taxRateBps, branches, staff } = request;
  return [
    ...slugErrors(slug, ['slug']),
    ...textErrors(name, 60, ['name']),
    ...textErrors(request.tagline, 120, ['tagline']),
    ...unless(colourForm.test(action), 'El color se escribe como #d62e1f.', ['action']),
    ...unless(colourForm.test(actionHover), 'El color se escribe como #b91c22.', ['actionHover']),
    ...unless(taxRateBps >= 0 && taxRateBps <= 3000, 'El IGV va de 0 a 3000 puntos básicos.', ['taxRateBps']),
    ...countErrors(branches, mostBranches, ['branches']),
    ...countErrors(staff, mostPeople, ['staff']),
    ...branches.flatMap((branch, index) => branchErrors(branch, ['branches', index])),
    ...repeatErrors(
      branches.map((branch) => branch.slug),
      (index) => ['branches', index, 'slug'],
    ),
    ...repeatErrors(
      branches.map((branch) => branch.numberPrefix),
      (index) => ['branches', index, 'numberPrefix'],
    ),
    ...staff.flatMap((person, index) => personErrors(person, request, ['staff', index])),
    ...repeatErrors(
      staff.map((person) => person.email.toLowerCase()),
      (index) => ['staff', index, 'email'],
    ),
    ...unless(
      staff.some((person) => person.roles.includes('ADMIN')),
      'Hace falta al menos una persona con el rol ADMIN.',
      ['staff'],
    ),
  ];
}

function personErrors({ name, email, password, roles, branchSlugs }: StaffRequest, all: OnboardingRequest, at: Path) {
  const known = all.branches.map((branch) => branch.slug);
  return [
    ...textErrors(name, 80, [...at, 'name']),
    ...emailErrors(email, [...at, 'email']),
    ...unless(
      passwordForm.test(password),
      'La contraseña necesita 10 caracteres o más, con mayúscula, minúscula y número.',
      [...at, 'password'],
    ),
    ...unless(
      roles.length > 0 && !roles.some((role) => ofNobody.includes(role)),
      'Elige uno o más roles del restaurante.',
      [...at, 'roles'],
    ),
    ...branchSlugs.flatMap((slug, index) =>
      unless(known.includes(slug), `No hay una sede "${slug}".`, [...at, 'branchSlugs', index]),
    ),
    ...unless(branchSlugs.length > 0 || roles.includes('ADMIN'), 'Elige al menos una sede.', [...at, 'branchSlugs']),
  ];
}
