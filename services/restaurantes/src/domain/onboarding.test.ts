import { describe, expect, test } from 'vitest';
import { aBranch, aPerson, aRequest } from './a-request.ts';
import { onboardingOf } from './onboarding.ts';
import { withoutPasswords } from './onboarding-request.ts';
import { snapshotOf } from './shop.ts';
import { onboardingErrors } from './validate-onboarding.ts';

const tenantId = '01JD3Z4Q5R6S7T8V9W0X1Y2Z3A';
const stages = aBranch().stages;

describe('a request to onboard', () => {
  test('is fine as built', () => {
    expect(onboardingErrors(aRequest())).toEqual([]);
  });

  test.each([
    ['slug', { slug: 'La Marca' }, 'INVALID', 'slug'],
    ['reserved slug', { slug: 'public' }, 'INVALID', 'slug'],
    ['name', { name: ' ' }, 'REQUIRED', 'name'],
    ['long tagline', { tagline: 'x'.repeat(121) }, 'TOO_LONG', 'tagline'],
    ['colour', { action: 'rojo' }, 'INVALID', 'action'],
    ['tax', { taxRateBps: 3001 }, 'INVALID', 'taxRateBps'],
    ['no branches', { branches: [], staff: [aPerson({ branchSlugs: [] })] }, 'REQUIRED', 'branches'],
    ['no ADMIN', { staff: [aPerson({ roles: ['COOK'] })] }, 'INVALID', 'staff'],
    ['role of the platform', { staff: [aPerson({ roles: ['ADMIN', 'PLATFORM_ADMIN'] })] }, 'INVALID', 'staff.0.roles'],
    ['e-mail', { staff: [aPerson({ email: 'ana' })] }, 'EMAIL_INVALID', 'staff.0.email'],
    ['password', { staff: [aPerson({ password: 'corta' })] }, 'INVALID', 'staff.0.password'],
    ['unknown branch', { staff: [aPerson({ branchSlugs: ['sur'] })] }, 'INVALID', 'staff.0.branchSlugs.0'],
    ['same e-mail', { staff: [aPerson(), aPerson({ email: 'ANA@marca.pe' })] }, 'TAKEN', 'staff.1.email'],
    ['same branch', { branches: [aBranch(), aBranch({ numberPrefix: 'D' })] }, 'TAKEN', 'branches.1.slug'],
  ])('is refused for its %s', (_, changes, code, path) => {
    expect(problemsOf(aRequest(changes as Partial<ReturnType<typeof aRequest>>))).toEqual([`${code} ${path}`]);
  });

  test.each([
    ['prefix', { numberPrefix: 'ABCD' }, ['INVALID numberPrefix']],
    ['hours', { hours: [{ weekday: 8, opens: '9:00', closes: '24:00' }] }, weekdayAndTimes()],
    ['zones without delivery', { channels: ['PICKUP'], stages: stages.filter(withoutDelivery) }, ['INVALID zones']],
    ['delivery without zones', { zones: [] }, ['INVALID zones']],
    ['missing hand-over', { stages: stages.filter(withoutDelivery) }, ['INVALID stages']],
    ['order of stages', { stages: [...stages].reverse() }, ['INVALID stages']],
    ['promise', { promisedMinutes: 1 }, ['INVALID promisedMinutes']],
  ])('is refused for the %s of a branch', (_, changes, expected) => {
    const problems = problemsOf(aRequest({ branches: [aBranch(changes as Partial<ReturnType<typeof aBranch>>)] }));
    expect(problems).toEqual(expected.map((problem) => problem.replace(' ', ' branches.0.')));
  });

  test('is refused when a person would be replaced by a rule, or a limit comes before its target', () => {
    const wrong = stages.map((stage) => ({ ...stage, automatic: stage.kind !== 'COUNTER', timeoutSeconds: 100 }));
    const problems = problemsOf(aRequest({ branches: [aBranch({ stages: wrong })] }));
    expect(problems.filter((problem) => problem.endsWith('automatic'))).toHaveLength(3);
    expect(problems.filter((problem) => problem.endsWith('timeoutSeconds'))).toHaveLength(5);
  });
});

describe('an onboarding', () => {
  test('gives the same ids each time', () => {
    expect(onboardingOf(tenantId, aRequest())).toEqual(onboardingOf(tenantId, aRequest()));
  });

  test('puts people in their branches', () => {
    const { branches, accounts } = onboardingOf(tenantId, aRequest());
    expect(accounts[0]?.branchIds).toEqual([branches[0]?.id]);
    expect(branches[0]?.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  test('tells ordering of the branch without its address', () => {
    const { shop, branches } = onboardingOf(tenantId, aRequest());
    const snapshot = branches[0] === undefined ? undefined : snapshotOf(shop, branches[0]);
    expect(snapshot).toMatchObject({ taxRateBps: 1800, shop: { slug: 'marca', action: '#d62e1f' }, version: 1 });
    expect(snapshot).not.toHaveProperty('phone');
  });
});

test('a request is told apart without its passwords', () => {
  const other = aRequest({ staff: [aPerson({ password: 'OtraClave2027' })] });
  expect(withoutPasswords(other)).toEqual(withoutPasswords(aRequest()));
});

function problemsOf(request: ReturnType<typeof aRequest>) {
  return onboardingErrors(request).map(({ code, field }) => `${code} ${field?.join('.')}`);
}

function withoutDelivery({ kind }: { kind: string }) {
  return kind !== 'DELIVERY';
}

function weekdayAndTimes() {
  return ['INVALID hours.0.weekday', 'INVALID hours.0.opens', 'INVALID hours.0.closes'];
}
