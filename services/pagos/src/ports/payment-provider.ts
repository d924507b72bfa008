import type { Answer } from '../domain/answer.ts';

export type Charge = {
  /** The same name is the same payment: the provider takes it once. */
  readonly reference: string;
  readonly token: string;
  readonly amountMinor: number;
};

/** Something to try where no money moves. */
export type TestCase = { readonly method: 'CARD' | 'YAPE'; readonly value: string; readonly outcome: string };

/** Who takes the money and gives it back. Every call may be repeated. */
export type PaymentProvider = {
  readonly name: string;
  /** Where a page sends the card or the code. */
  readonly tokenUrl: string;
  readonly testCases: readonly TestCase[];
  /** Takes the money; PENDING when nobody answers in time, for then it is not known whether it was taken. */
  charge(charge: Charge): Promise<Answer>;
  /** Gives all of it back. Throws when it did not: try again. */
  refund(chargeId: string): Promise<void>;
};
