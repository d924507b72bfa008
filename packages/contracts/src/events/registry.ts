import * as z from 'zod/mini';
import { delayReasons } from '../delays.ts';
import { declineReasons, onlineMethods } from '../payments.ts';
import { roles, StageDefinition } from '../stages.ts';
import { BranchSnapshot, CatalogueSnapshot, OrderSnapshot, StaffSnapshot, StageTaskSnapshot } from './snapshots.ts';

export const cancelReasons = [
  'CUSTOMER_REQUEST',
  'CUSTOMER_UNREACHABLE',
  'OUT_OF_STOCK',
  'TOO_BUSY',
  'ADDRESS_PROBLEM',
  'SUSPECTED_FRAUD',
  'TIMED_OUT',
  'PAYMENT_EXPIRED',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

const stageChange = z.object({
  orderId: z.string(),
  number: z.string(),
  task: StageTaskSnapshot,
  reason: z.nullable(z.string()),
});

const placeOfWork = z.object({ roles: z.array(z.enum(roles)), branchIds: z.array(z.string()) });

const charge = {
  orderId: z.string(),
  number: z.string(),
  method: z.enum(onlineMethods),
  amountMinor: z.int(),
  /** Of the card or the phone: what the customer knows it by. */
  lastFour: z.string(),
};

/** Data of every event, by its detail-type. A change that breaks a reader is a new version beside the old. */
export const eventData = {
  'OrderPlaced.v1': z.object({
    order: OrderSnapshot,
    /** As in the order, where a rule can ask for it: only orders that are paid online have it. */
    payBy: z.optional(z.string()),
  }),
  'OrderCancelRequested.v1': z.object({
    orderId: z.string(),
    reason: z.enum(cancelReasons),
    note: z.nullable(z.string()),
    /** The stage from which on it is too late, decided again where the order's flow is kept. */
    notOnceReached: z.nullable(z.int()),
  }),
  /** An order that was placed as a guest became an account's. */
  'OrderClaimed.v1': z.object({ orderId: z.string(), customerId: z.string() }),
  'StageRequested.v1': z.object({ order: OrderSnapshot, stage: StageDefinition }),
  'StageOverdue.v1': z.object({ orderId: z.string(), number: z.string(), stage: StageDefinition, level: z.int() }),
  'OrderCompleted.v1': z.object({ orderId: z.string(), number: z.string() }),
  'OrderCancelled.v1': z.object({
    orderId: z.string(),
    number: z.string(),
    reason: z.enum(cancelReasons),
    note: z.nullable(z.string()),
    /** As in OrderPlaced: an order that is paid online may have money to give back. */
    payBy: z.optional(z.string()),
  }),
  'PaymentSettled.v1': z.object(charge),
  'PaymentFailed.v1': z.object({ ...charge, reason: z.enum(declineReasons) }),
  'RefundSettled.v1': z.object(charge),
  'StageClaimed.v1': stageChange,
  'StageReleased.v1': stageChange,
  'StageReassigned.v1': stageChange,
  'StageCompleted.v1': stageChange,
  'StageUndone.v1': stageChange,
  /** It takes longer than promised: the task carries by how much and why. */
  'StageDelayed.v1': stageChange,
  'OrderStatusChanged.v1': z.object({
    /** Its promise is later by the delays that were told. */
    order: OrderSnapshot,
    status: z.string(),
    /** First name of who has it or did it, where the customer is told. */
    by: z.nullable(z.string()),
    reason: z.nullable(z.string()),
  }),
  /** The customer is to expect an order later; its promise in the snapshot has moved already. */
  'OrderDelayed.v1': z.object({
    order: OrderSnapshot,
    /** Later than what was told before. */
    minutes: z.int(),
    reason: z.enum(delayReasons),
    note: z.nullable(z.string()),
  }),
  /** What a customer thought of a delivered order: 1 to 5. Their words stay where they were written. */
  'OrderRated.v1': z.object({ orderId: z.string(), number: z.string(), stars: z.int() }),
  'ReportRequested.v1': z.object({ branchId: z.string(), day: z.string() }),
  'StaffConfigured.v1': z.object({ staff: StaffSnapshot }),
  // Who was let in, moved, kept out: for whoever has to account for it later. Ids only.
  'StaffInvited.v1': z.object({ staffId: z.string(), after: placeOfWork }),
  'StaffMoved.v1': z.object({ staffId: z.string(), before: placeOfWork, after: placeOfWork }),
  'StaffSuspended.v1': z.object({ staffId: z.string() }),
  'StaffResumed.v1': z.object({ staffId: z.string() }),
  'StaffPasswordReset.v1': z.object({ staffId: z.string() }),
  // PINs and the shared screens at which they are typed. Never the PIN, nor anything made of it.
  'StaffPinSet.v1': z.object({ staffId: z.string() }),
  'StaffPinReset.v1': z.object({ staffId: z.string() }),
  'StaffPinLocked.v1': z.object({
    staffId: z.string(),
    staffName: z.string(),
    screenId: z.string(),
    screenName: z.string(),
    /** Who is kept from trying: this person at this screen, or everybody at it. */
    scope: z.enum(['PERSON', 'SCREEN']),
    failures: z.int(),
    until: z.string(),
  }),
  'ScreenAdded.v1': z.object({ screenId: z.string(), name: z.string() }),
  'ScreenRevoked.v1': z.object({ screenId: z.string() }),
  'BranchConfigured.v1': z.object({
    branch: BranchSnapshot,
    /** What this change did to taking orders; absent: nothing. */
    ordering: z.optional(z.enum(['PAUSED', 'REOPENED'])),
  }),
  'MenuPublished.v1': z.object({ catalogue: CatalogueSnapshot }),
  'ProductAvailabilityChanged.v1': z.object({
    productId: z.string(),
    productName: z.string(),
    available: z.boolean(),
    until: z.nullable(z.string()),
    reason: z.nullable(z.string()),
  }),
} as const;

export type EventType = keyof typeof eventData;
export type EventData<T extends EventType> = z.infer<(typeof eventData)[T]>;
