import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';
import { graphql } from '../../gql/gql.ts';
import type { PlaceBranchFragment } from '../../gql/graphql.ts';

export const PlaceBranch = graphql(`
  fragment PlaceBranch on Branch {
    id
    slug
    name
    address
    district
    phone
    channels
    isOpen
    opensAt
    pausedReason
    promisedMinutes
    hours {
      weekday
      opens
      closes
    }
    zones {
      district
      fee {
        amountMinor
        formatted
      }
      minimum {
        amountMinor
        formatted
      }
    }
  }
`);

const schema = z.nullable(
  z.object({
    channel: z.enum(['DELIVERY', 'PICKUP']),
    branchSlug: z.string(),
    district: z.nullable(z.string()),
  }),
);

/** How and where the customer wants the food; the district only for delivery. */
export type PlaceWish = {
  readonly channel: 'DELIVERY' | 'PICKUP';
  readonly branchSlug: string;
  readonly district: string | null;
};

export type Branch = PlaceBranchFragment;
export type Zone = Branch['zones'][number];

export type Place = {
  readonly channel: PlaceWish['channel'];
  readonly branch: Branch;
  readonly district: string | null;
  /** Where the district's fee stands; null for pick-up or before one is chosen. */
  readonly zone: Zone | null;
};

/** The wish, kept on the device for each shop. */
export function storedPlace(shop: string) {
  return storedValue<PlaceWish | null>({ key: `pardos:place:v1:${shop}`, schema, empty: null });
}

/** The place nearest to the wish that the branches can serve. Null without branches. */
export function placeFor(wish: PlaceWish | null, branches: readonly Branch[]): Place | null {
  const branch = branches.find((one) => one.slug === wish?.branchSlug) ?? firstChoice(branches);
  if (!branch) return null;

  const channel = servedChannel(wish?.channel ?? 'DELIVERY', branch);
  const zone = channel === 'PICKUP' ? null : zoneOf(branch, wish?.district ?? null);
  return { channel, branch, zone, district: zone?.district ?? null };
}

/** The branches that bring food to a district. */
export function branchesFor(district: string, branches: readonly Branch[]): readonly Branch[] {
  return branches.filter(
    (one) => one.channels.includes('DELIVERY') && one.zones.some((zone) => zone.district === district),
  );
}

/** Every district that some branch serves, in alphabetical order. */
export function districtsOf(branches: readonly Branch[]): readonly string[] {
  const served = branches.filter((one) => one.channels.includes('DELIVERY')).flatMap((one) => one.zones);
  return [...new Set(served.map((zone) => zone.district))].sort((a, b) => a.localeCompare(b, 'es'));
}

function firstChoice(branches: readonly Branch[]): Branch | undefined {
  const delivering = branches.filter((one) => one.channels.includes('DELIVERY'));
  return delivering.find((one) => one.isOpen) ?? delivering[0] ?? branches[0];
}

function servedChannel(wished: PlaceWish['channel'], branch: Branch): PlaceWish['channel'] {
  if (branch.channels.includes(wished)) return wished;
  return branch.channels.includes('DELIVERY') ? 'DELIVERY' : 'PICKUP';
}

function zoneOf(branch: Branch, district: string | null): Zone | null {
  const named = (name: string | null) => branch.zones.find((zone) => zone.district === name);
  return named(district) ?? named(branch.district) ?? branch.zones[0] ?? null;
}
