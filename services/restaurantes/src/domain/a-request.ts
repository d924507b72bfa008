import type { BranchRequest, OnboardingRequest, StaffRequest } from './onboarding-request.ts';

/** A branch that is in order, for tests. */
export function aBranch(changes: Partial<BranchRequest> = {}): BranchRequest {
  return {
    slug: 'centro',
    name: 'Centro',
    address: 'Jr. de la Unión 100',
    district: 'Lima',
    phone: '(01) 555-0100',
    numberPrefix: 'C',
    channels: ['DELIVERY', 'PICKUP', 'DINE_IN'],
    hours: [{ weekday: 1, opens: '12:00', closes: '23:00' }],
    zones: [{ district: 'Lima', feeMinor: 0, minimumMinor: 3000 }],
    stages: [
      { kind: 'RECEPTION', automatic: true, targetSeconds: 120, timeoutSeconds: 300 },
      { kind: 'KITCHEN', automatic: false, targetSeconds: 900, timeoutSeconds: 1800 },
      { kind: 'PACKING', automatic: false, targetSeconds: 300, timeoutSeconds: 900 },
      { kind: 'DELIVERY', automatic: false, targetSeconds: 1380, timeoutSeconds: 3600 },
      { kind: 'COUNTER', automatic: false, targetSeconds: 600, timeoutSeconds: 3600 },
    ],
    promisedMinutes: 45,
    ...changes,
  };
}

/** A person who is in order, for tests. */
export function aPerson(changes: Partial<StaffRequest> = {}): StaffRequest {
  return {
    name: 'Ana Quispe',
    email: 'ana@marca.pe',
    password: 'Secreto2026',
    roles: ['ADMIN'],
    branchSlugs: ['centro'],
    ...changes,
  };
}

/** A request that is in order, for tests. */
export function aRequest(changes: Partial<OnboardingRequest> = {}): OnboardingRequest {
  return {
    slug: 'marca',
    name: 'Marca',
    tagline: 'Rico y rápido',
    action: '#d62e1f',
    actionHover: '#b91c22',
    taxRateBps: 1800,
    branches: [aBranch()],
    staff: [aPerson()],
    ...changes,
  };
}
