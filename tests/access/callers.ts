import { roles } from '@pardos/contracts/stages';

/** Who asks, as seen from the restaurant whose data is asked for. */
export type CallerKind = {
  readonly name: string;
  readonly role: (typeof roles)[number] | 'CUSTOMER' | 'GUEST' | 'LINK' | 'FORGED';
  readonly place: 'own branch' | 'other branch' | 'other tenant' | 'nowhere';
  /** Acts at a shared screen, in its branch alone. */
  readonly atScreen?: boolean;
};

/** What is no proof of anything, whoever shows it. */
export const forgeries = [
  'expired',
  'of another pool',
  'for another client',
  'an access token',
  'with a changed tenant',
  'without a signature (alg none)',
  'signed with the public key',
  'no token at all',
] as const;
export type Forgery = (typeof forgeries)[number];

const places = ['own branch', 'other branch', 'other tenant'] as const;

/** Everybody: each role in each place, customers with an account, guests, the holder of the order's link, and every kind of false token. */
export const callers: readonly CallerKind[] = [
  ...roles.flatMap((role) => places.map((place) => ({ name: `${role} of the ${place}`, role, place }))),
  { name: 'a cook by PIN at a screen of the own branch', role: 'COOK', place: 'own branch', atScreen: true },
  { name: 'an administrator by PIN at a screen of the own branch', role: 'ADMIN', place: 'own branch', atScreen: true },
  {
    name: 'an administrator by PIN at a screen of the other branch',
    role: 'ADMIN',
    place: 'other branch',
    atScreen: true,
  },
  { name: 'the customer who ordered', role: 'CUSTOMER', place: 'own branch' },
  { name: 'another customer', role: 'CUSTOMER', place: 'other branch' },
  { name: 'the customer who ordered, in another shop', role: 'CUSTOMER', place: 'other tenant' },
  { name: 'a guest of the shop', role: 'GUEST', place: 'own branch' },
  { name: 'a guest of another shop', role: 'GUEST', place: 'other tenant' },
  { name: 'who holds the link', role: 'LINK', place: 'own branch' },
  { name: 'who holds the link, in another shop', role: 'LINK', place: 'other tenant' },
  ...forgeries.map((name) => ({ name: `a token ${name}`, role: 'FORGED' as const, place: 'nowhere' as const })),
];
