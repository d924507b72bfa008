import type { StageKind } from '../../data/tenant.ts';

/** An attempt to order: one key, sent as often as it took. */
export type Placing = {
  readonly key: string;
  /** Marks the order for whoever reads it back: the key itself is not told. */
  readonly email: string;
  readonly totalMinor: number;
  /** Every answer that accepted it, those thrown away too. */
  readonly answers: readonly { readonly orderId: string; readonly number: string }[];
};

/** A cancellation that was accepted. */
export type Cancelling = {
  readonly orderId: string;
  readonly at: number;
  /** False when an answer was lost and a later one said that it is too late: perhaps it is, by the first. */
  readonly certain: boolean;
};

/** What somebody was told they had done at a stage. */
export type Deed = {
  readonly orderId: string;
  readonly kind: StageKind;
  readonly what: 'COMPLETED' | 'RELEASED' | 'CLAIM_UNDONE' | 'COMPLETION_UNDONE';
  readonly by: string;
  readonly at: number;
};

/** A claim, from the first sending to the answer that counts; the tasks of all its answers. */
export type Claim = {
  readonly key: string;
  readonly kind: StageKind;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly taskIds: readonly string[];
  readonly orderId: string | null;
};

/** An order that certainly waited at a stage at that moment, and the last line of the stage's history then. */
export type Sighting = {
  readonly orderId: string;
  readonly kind: StageKind;
  readonly sequence: number;
  readonly at: number;
};

/** Everything that the simulation was told is so. Times are those of the clock here, in milliseconds. */
export type Entries = {
  readonly placings: readonly Placing[];
  readonly cancellings: readonly Cancelling[];
  readonly deeds: readonly Deed[];
  readonly claims: readonly Claim[];
  readonly sightings: readonly Sighting[];
};
