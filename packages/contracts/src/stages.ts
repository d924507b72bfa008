import * as z from 'zod/mini';

export const stageKinds = ['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER'] as const;
export type StageKind = (typeof stageKinds)[number];

export const roles = [
  'HOST',
  'COOK',
  'PACKER',
  'COURIER',
  'MANAGER',
  'ADMIN',
  'PLATFORM_ADMIN',
  // Nobody: a shared screen of a branch, which people act at with their PIN.
  'DEVICE',
] as const;
export type Role = (typeof roles)[number];

/** Who serves each stage. */
export const roleOfStage: Readonly<Record<StageKind, Role>> = {
  RECEPTION: 'HOST',
  KITCHEN: 'COOK',
  PACKING: 'PACKER',
  DELIVERY: 'COURIER',
  COUNTER: 'HOST',
};

/** A step of an order as the tenant configured it, copied into the order when it is placed. */
export const StageDefinition = z.object({
  index: z.int(),
  kind: z.enum(stageKinds),
  role: z.enum(roles),
  automatic: z.boolean(),
  targetSeconds: z.int(),
  timeoutSeconds: z.int(),
});
export type StageDefinition = z.infer<typeof StageDefinition>;

export const orderStatuses = [
  'AWAITING_PAYMENT',
  'RECEIVED',
  'CONFIRMED',
  'PREPARING',
  'PACKING',
  'READY',
  'ON_THE_WAY',
  'DELIVERED',
  'CANCELLED',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];
