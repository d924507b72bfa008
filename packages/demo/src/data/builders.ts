import type { Branch, Person, Product, Role, Stage, StageKind, Station } from './tenant.ts';

/** Every account of the demo has it; these people exist on no deployed stage. */
export const demoPassword = 'Pardos2026';

type Row = {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** Soles, delivery and pick-up; absent: only in the dining room. */
  readonly web?: number;
  /** Soles, dining room; absent: not sold there. */
  readonly salon?: number;
  readonly image: string;
  readonly station: Station;
  readonly sizeTab?: string;
  readonly eighths?: number;
  readonly allergens?: readonly string[];
  readonly featured?: boolean;
  readonly groups?: readonly string[];
};

/** A product from a row of the menu. */
export function product(row: Row): Product {
  const { slug, name, description, web, salon, image, station } = row;
  return {
    slug,
    name,
    description,
    sizeTab: row.sizeTab ?? null,
    prices: [
      ...(web === undefined
        ? []
        : [
            { channel: 'DELIVERY' as const, amountMinor: centimos(web) },
            { channel: 'PICKUP' as const, amountMinor: centimos(web) },
          ]),
      ...(salon === undefined ? [] : [{ channel: 'DINE_IN' as const, amountMinor: centimos(salon) }]),
    ],
    image: `${image}.svg`,
    station,
    chickenEighths: row.eighths ?? 0,
    allergens: row.allergens ?? [],
    featured: row.featured ?? false,
    optionGroupIds: row.groups ?? [],
  };
}

/** An option and what it adds, in soles. */
export function option(id: string, name: string, soles = 0) {
  return { id, name, priceDeltaMinor: centimos(soles) };
}

/** The same hours every day. */
export function everyDay(opens: string, closes: string): Branch['hours'] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));
}

/** Districts with a fee and a minimum in soles. */
export function zones(fee: number, minimum: number, ...districts: string[]): Branch['zones'] {
  return districts.map((district) => ({ district, feeMinor: centimos(fee), minimumMinor: centimos(minimum) }));
}

/** A step with its target and limit in minutes. */
export function stage(kind: StageKind, target: number, limit: number, automatic = false): Stage {
  return { kind, automatic, targetSeconds: target * 60, timeoutSeconds: limit * 60 };
}

/** A person of a branch; `who` is the part of the address before the branch. */
export function person(name: string, who: string, role: Role, branchSlug: string, domain: string): Person {
  const email = `${who}.${branchSlug}@${domain}`;
  return { name, email, password: demoPassword, roles: [role], branchSlugs: [branchSlug] };
}

function centimos(soles: number): number {
  return Math.round(soles * 100);
}
