import { type Duration, minutesOf, thinking } from '../chance/duration.ts';
import { type Random, randomFrom } from '../chance/random.ts';
import { type Line, lineOf, mealOf } from './dish-mix.ts';
import type { Channel, Counter } from './shop.ts';

/** What one customer wants and does. Everything of it follows from the seed, however fast the others are. */
export type Wish = {
  readonly index: number;
  readonly channel: Channel;
  readonly district: string | null;
  readonly name: string;
  readonly phone: string;
  readonly payment: string;
  readonly tipMinor: number;
  readonly lines: readonly Line[];
  /** What is added, one by one, until the minimum of the zone is met. */
  readonly more: readonly Line[];
  readonly whim: Whim;
};

/** What is out of the ordinary: a change of mind, at once or when it is too late; a poor network. */
type Whim = {
  readonly cancels: 'NEVER' | 'EARLY' | 'LATE';
  readonly cancelsAfterMinutes: number;
  readonly poorNetwork: boolean;
};

const names = [
  'Valeria Torres',
  'Renato Díaz',
  'Ximena Prado',
  'Hugo Palacios',
  'Camila Ríos',
  'Iván Cortez',
  'Milagros Vega',
  'Álvaro Linares',
];
const lines = 40;
const soon: Duration = { medianMinutes: 0.4, spread: 0.8 };

/** The wish of the customer with that index. */
export function wishOf(branch: Counter, seed: number, index: number): Wish {
  const random = randomFrom(seed * 100_003 + index);
  const channel = random.weighted(channels, (each) => (each === 'DELIVERY' ? 2 : 1));
  const menu = branch.products[channel];
  return {
    index,
    channel,
    district: channel === 'DELIVERY' ? random.pick(branch.zones).district : null,
    name: random.pick(names),
    phone: `9${random.between(10_000_000, 99_999_999)}`,
    payment: random.pick(['CASH', 'YAPE', 'PLIN', 'CARD_ON_DELIVERY']),
    tipMinor: channel === 'DELIVERY' && random.chance(0.3) ? random.pick([200, 300, 500]) : 0,
    lines: mealOf(menu, random),
    more: Array.from({ length: lines / 4 }, () => lineOf(menu, random)),
    whim: whimOf(random),
  };
}

const channels = ['DELIVERY', 'PICKUP'] as const;

function whimOf(random: Random): Whim {
  const cancels = random.weighted(['NEVER', 'EARLY', 'LATE'] as const, (each) => shares[each]);
  return {
    cancels,
    cancelsAfterMinutes: minutesOf(cancels === 'EARLY' ? soon : thinking, random),
    poorNetwork: random.chance(0.08),
  };
}

const shares = { NEVER: 88, EARLY: 8, LATE: 4 } as const;
