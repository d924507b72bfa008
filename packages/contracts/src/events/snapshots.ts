import * as z from 'zod/mini';
import { StageDelay } from '../delays.ts';
import { roles, StageDefinition, stageKinds } from '../stages.ts';

export const channels = ['DELIVERY', 'PICKUP', 'DINE_IN'] as const;
export type Channel = (typeof channels)[number];

export const stations = ['BRASA', 'PARRILLA', 'FREIDORA', 'FRIA', 'BARRA', 'DESPACHO'] as const;
export type Station = (typeof stations)[number];

/** What consumers need to know of an order. No phone, no e-mail, no street. */
export const OrderSnapshot = z.object({
  id: z.string(),
  number: z.string(),
  shop: z.object({ name: z.string(), slug: z.string(), action: z.string() }),
  branchId: z.string(),
  branchName: z.string(),
  channel: z.enum(['DELIVERY', 'PICKUP']),
  placedAt: z.string(),
  promisedAt: z.string(),
  /** When a scheduled order is wanted, and when the kitchen must begin; null for one that is wanted now. */
  scheduled: z.optional(z.nullable(z.object({ for: z.string(), releaseAt: z.string() }))),
  customerId: z.nullable(z.string()),
  customerName: z.string(),
  allergyNote: z.nullable(z.string()),
  paymentMethod: z.string(),
  /** Until when it waits to be paid online; absent for an order that is paid at the door. */
  payBy: z.optional(z.string()),
  totalMinor: z.int(),
  /** What a coupon took off; the total is without it. */
  discountMinor: z.optional(z.int()),
  lines: z.array(
    z.object({
      id: z.string(),
      productId: z.string(),
      name: z.string(),
      quantity: z.int(),
      options: z.array(z.string()),
      note: z.nullable(z.string()),
      station: z.enum(stations),
      chickenEighths: z.int(),
      /** For all of them; absent in orders of before it was told. */
      totalMinor: z.optional(z.int()),
    }),
  ),
  stages: z.array(StageDefinition),
});
export type OrderSnapshot = z.infer<typeof OrderSnapshot>;

/** When an order comes to the kitchen: its place in every queue. */
export function arrivalOf({ scheduled, placedAt }: Pick<OrderSnapshot, 'scheduled' | 'placedAt'>): string {
  return scheduled?.releaseAt ?? placedAt;
}

export const stageStates = ['WAITING', 'CLAIMED', 'COMPLETED', 'BLOCKED', 'CANCELLED'] as const;
export type StageState = (typeof stageStates)[number];

/** A task as it stands after a change. */
export const StageTaskSnapshot = z.object({
  taskId: z.string(),
  index: z.int(),
  kind: z.enum(stageKinds),
  state: z.enum(stageStates),
  waitingSince: z.string(),
  startedAt: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  by: z.nullable(z.object({ id: z.nullable(z.string()), name: z.string(), role: z.nullable(z.enum(roles)) })),
  /** Told to the customer; absent or null: none. */
  delay: z.optional(z.nullable(StageDelay)),
  version: z.int(),
});
export type StageTaskSnapshot = z.infer<typeof StageTaskSnapshot>;

/** A person who works for a tenant, as the work itself needs to know them. */
export const StaffSnapshot = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  branchIds: z.array(z.string()),
  /** True: may do nothing until somebody says otherwise. */
  suspended: z.optional(z.boolean()),
  version: z.int(),
});
export type StaffSnapshot = z.infer<typeof StaffSnapshot>;

const hhmm = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A span of one weekday (1 is Monday); closing before opening is after midnight. */
const WeeklyHours = z.object({ weekday: z.int(), opens: hhmm, closes: hhmm });

/** A branch as ordering needs it. */
export const BranchSnapshot = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  numberPrefix: z.string(),
  shop: z.object({ name: z.string(), slug: z.string(), action: z.string() }),
  taxRateBps: z.int(),
  channels: z.array(z.enum(channels)),
  hours: z.array(WeeklyHours),
  /** Days that are not as their weekday; without times they are closed. Absent: none. */
  specialDays: z.optional(
    z.array(z.object({ day: z.string(), opens: z.nullable(hhmm), closes: z.nullable(hhmm), note: z.string() })),
  ),
  zones: z.array(z.object({ district: z.string(), feeMinor: z.int(), minimumMinor: z.int() })),
  /** The steps up to the hand-over, which follows from the channel. */
  stages: z.array(z.omit(StageDefinition, { index: true })),
  promisedMinutes: z.int(),
  /** Scheduled orders: how long a slot is and how many it takes; absent where there are none. */
  slots: z.optional(z.object({ minutes: z.int(), capacity: z.int() })),
  pausedReason: z.nullable(z.string()),
  version: z.int(),
});
export type BranchSnapshot = z.infer<typeof BranchSnapshot>;

const OptionSnapshot = z.object({ id: z.string(), name: z.string(), priceDeltaMinor: z.int() });

export const OptionGroupSnapshot = z.object({
  id: z.string(),
  name: z.string(),
  min: z.int(),
  max: z.int(),
  freeCount: z.nullable(z.int()),
  extraPriceMinor: z.nullable(z.int()),
  options: z.array(OptionSnapshot),
});
export type OptionGroupSnapshot = z.infer<typeof OptionGroupSnapshot>;

export const ProductSnapshot = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  sizeTab: z.nullable(z.string()),
  /** Céntimos by channel; a channel that is missing does not sell it. */
  prices: z.partialRecord(z.enum(channels), z.int()),
  /** Null: all branches. */
  branchIds: z.nullable(z.array(z.string())),
  /** When it is sold; null or absent: whenever the branch is open. */
  hours: z.optional(z.nullable(z.array(WeeklyHours))),
  image: z.string(),
  station: z.enum(stations),
  chickenEighths: z.int(),
  allergens: z.array(z.string()),
  featured: z.boolean(),
  optionGroupIds: z.array(z.string()),
});
export type ProductSnapshot = z.infer<typeof ProductSnapshot>;

/** The whole catalogue of a tenant. */
export const CatalogueSnapshot = z.object({
  version: z.int(),
  optionGroups: z.array(OptionGroupSnapshot),
  categories: z.array(
    z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      description: z.string(),
      image: z.string(),
      products: z.array(ProductSnapshot),
    }),
  ),
});
export type CatalogueSnapshot = z.infer<typeof CatalogueSnapshot>;
