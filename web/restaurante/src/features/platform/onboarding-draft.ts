import type { Channel, TenantOnboardInput } from '../../gql/graphql.ts';
import { slugFor } from '../../shell/slug.ts';

/** A restaurant as it is being typed: amounts in soles, districts in one line, everything as texts. */
export type OnboardingDraft = {
  readonly name: string;
  /** As typed; empty: made of the name. */
  readonly slug: string;
  readonly tagline: string;
  readonly action: string;
  readonly taxRateBps: number;
  readonly branch: string;
  readonly address: string;
  readonly district: string;
  readonly phone: string;
  readonly opens: string;
  readonly closes: string;
  readonly delivery: boolean;
  readonly pickup: boolean;
  /** Districts, with commas between. */
  readonly districts: string;
  readonly fee: string;
  readonly minimum: string;
  readonly adminName: string;
  readonly adminEmail: string;
  readonly password: string;
};

/** What most restaurants begin with: IGV of 18 %, every day, both ways of ordering. */
export const blankOnboarding: OnboardingDraft = {
  name: '',
  slug: '',
  tagline: '',
  action: '#b3261e',
  taxRateBps: 1800,
  branch: '',
  address: '',
  district: '',
  phone: '',
  opens: '12:00',
  closes: '23:00',
  delivery: true,
  pickup: true,
  districts: '',
  fee: '5.00',
  minimum: '30.00',
  adminName: '',
  adminEmail: '',
  password: '',
};

/** The name in addresses: what was typed, or what the restaurant's name makes. */
export function slugOf({ slug, name }: Pick<OnboardingDraft, 'slug' | 'name'>): string {
  if (slug.trim() !== '') return slug.trim();
  return name.trim() === '' ? '' : slugFor(name, []);
}

/** What is sent of a draft: one branch, its steps with their usual times, and one admin. */
export function onboardingInput(draft: OnboardingDraft): TenantOnboardInput {
  const branchSlug = slugFor(draft.branch, []);
  const channels: Channel[] = [
    ...(draft.delivery ? (['DELIVERY'] as const) : []),
    ...(draft.pickup ? (['PICKUP'] as const) : []),
  ];
  return {
    slug: slugOf(draft),
    name: draft.name.trim(),
    tagline: draft.tagline.trim(),
    action: draft.action,
    actionHover: darker(draft.action),
    taxRateBps: draft.taxRateBps,
    branches: [
      {
        slug: branchSlug,
        name: draft.branch.trim(),
        address: draft.address.trim(),
        district: draft.district.trim(),
        phone: draft.phone.trim(),
        numberPrefix: prefixOf(draft.branch),
        channels,
        hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: draft.opens, closes: draft.closes })),
        zones: draft.delivery ? zonesOf(draft) : [],
        stages: stagesOf(draft),
        promisedMinutes: 45,
        slots: null,
      },
    ],
    staff: [
      {
        name: draft.adminName.trim(),
        email: draft.adminEmail.trim(),
        password: draft.password,
        roles: ['ADMIN'],
        branchSlugs: [branchSlug],
      },
    ],
  };
}

/** A colour a quarter darker, for under the pointer; what is no colour stays as it is. */
export function darker(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.75));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A password that the staff pool takes, to be handed to the admin. */
export function newPassword(
  random: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes),
) {
  const bytes = new Uint8Array(12);
  random(bytes);
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const body = [...bytes].map((byte) => letters[byte % letters.length]).join('');
  return `Pa${body}${10 + ((bytes[0] ?? 0) % 90)}`;
}

function zonesOf({ districts, fee, minimum }: OnboardingDraft) {
  const names = districts.split(',').map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((district) => ({ district, feeMinor: centimos(fee), minimumMinor: centimos(minimum) }));
}

/** The first letter of the branch, for its order numbers. */
function prefixOf(name: string): string {
  return (
    slugFor(name, [])
      .replace(/[^a-z]/g, '')
      .slice(0, 1)
      .toUpperCase() || 'A'
  );
}

function stagesOf({ delivery, pickup }: OnboardingDraft): TenantOnboardInput['branches'][number]['stages'] {
  const stage = (
    kind: 'RECEPTION' | 'KITCHEN' | 'PACKING' | 'DELIVERY' | 'COUNTER',
    target: number,
    limit: number,
  ) => ({
    kind,
    automatic: kind === 'RECEPTION',
    targetSeconds: target * 60,
    timeoutSeconds: limit * 60,
  });
  return [
    stage('RECEPTION', 2, 5),
    stage('KITCHEN', 12, 20),
    stage('PACKING', 3, 10),
    ...(delivery ? [stage('DELIVERY', 25, 45)] : []),
    ...(pickup ? [stage('COUNTER', 8, 45)] : []),
  ];
}

/** Céntimos of an amount in soles. What is no amount goes as −1, which the server answers with what to mend. */
function centimos(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : -1;
}
