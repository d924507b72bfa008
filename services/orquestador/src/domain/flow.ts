import { Actor } from '@pardos/contracts/events/envelope';
import { cancelReasons } from '@pardos/contracts/events/registry';
import { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import * as z from 'zod/mini';

export const Cancellation = z.object({
  reason: z.enum(cancelReasons),
  note: z.nullable(z.string()),
  by: Actor,
});
export type Cancellation = z.infer<typeof Cancellation>;

export const flowStates = ['RUNNING', 'COMPLETED', 'CANCELLED'] as const;
export type FlowState = (typeof flowStates)[number];

/** The life of one order. It ends once, in one way: the database decides which. */
export const Flow = z.object({
  order: OrderSnapshot,
  state: z.enum(flowStates),
  /** True once its online payment was settled. */
  paid: z._default(z.boolean(), false),
  /** Indexes of the stages that people have finished. */
  done: z.array(z.int()),
  cancellation: z.nullable(Cancellation),
  /** Grows with every write. */
  version: z.int(),
});
export type Flow = z.infer<typeof Flow>;

/** Where a flow can go; both ends are final. */
export const transitions: Readonly<Record<FlowState, readonly FlowState[]>> = {
  RUNNING: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
};

/** A call of the workflow: when it entered the state, and how often it has tried again since. */
const Call = z.object({ enteredAt: z.string(), retry: z.int() });
export type Call = z.infer<typeof Call>;

/** True when the workflow has given up the first call and made the second. */
export function isEarlier(first: Call, second: Call): boolean {
  const [a, b] = [Date.parse(first.enteredAt), Date.parse(second.enteredAt)];
  return a === b ? first.retry < second.retry : a < b;
}

/** A stage that the workflow waits at. */
export const OpenStage = z.object({
  index: z.int(),
  token: z.string(),
  /** The call that brought the token; not known for stages that were open before it was kept. */
  call: z.optional(Call),
  openedAt: z.string(),
  /** How often its time ran out. */
  overdue: z.int(),
  version: z.int(),
});
export type OpenStage = z.infer<typeof OpenStage>;

/** The flow of an order that has just been placed. */
export function newFlow(order: OrderSnapshot): Flow {
  return { order, state: 'RUNNING', paid: false, done: [], cancellation: null, version: 1 };
}

/** True while the order waits to be paid online. */
export function isUnpaid({ order, paid }: Flow): boolean {
  return order.payBy !== undefined && !paid;
}

/** The flow after its end. Throws when it had ended before: check first. */
export function endFlow(flow: Flow, state: 'COMPLETED' | 'CANCELLED', cancellation: Cancellation | null): Flow {
  if (!transitions[flow.state].includes(state)) throw new Error(`a flow that is ${flow.state} cannot become ${state}`);
  return { ...flow, state, cancellation, version: flow.version + 1 };
}
