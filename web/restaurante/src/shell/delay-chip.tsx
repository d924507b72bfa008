import type { DelayReason } from '../gql/graphql.ts';
import { delayReasonName } from '../labels.ts';
import { Chip } from './chip.tsx';

type Props = {
  readonly delay:
    | { readonly minutes: number; readonly reason: DelayReason; readonly note?: string | null }
    | null
    | undefined;
};

/** What the customer was told of an order's delay; nothing when there is none. */
export function DelayChip({ delay }: Props) {
  if (!delay) return null;
  return (
    <Chip tone="soon" glyph="clock">
      +{delay.minutes} min · {delay.note ?? delayReasonName[delay.reason]}
    </Chip>
  );
}
