import type { Draft } from './draft.ts';

/** What every section of the form is given. */
export type SectionProps = {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** What is wrong at a path of the order's input. */
  readonly problemAt: (path: string) => string | null;
};

type Zone = {
  readonly district: string;
  readonly fee: { readonly amountMinor: number; readonly formatted: string };
  readonly minimum: { readonly formatted: string };
};

/** Where the order goes, as the page gives it. */
export type CheckoutPlace = {
  readonly channel: 'DELIVERY' | 'PICKUP';
  readonly district: string | null;
  readonly branch: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly address: string;
    readonly channels: readonly string[];
    readonly promisedMinutes: number;
    readonly zones: readonly Zone[];
  };
};
