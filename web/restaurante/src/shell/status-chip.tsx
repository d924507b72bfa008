import type { OrderStatus } from '../gql/graphql.ts';
import { statusName, statusTone } from '../labels.ts';
import { Chip } from './chip.tsx';
import type { GlyphName } from './glyph.tsx';

const glyphs: Readonly<Record<OrderStatus, GlyphName>> = {
  AWAITING_PAYMENT: 'cash',
  RECEIVED: 'bell',
  CONFIRMED: 'sandglass',
  PREPARING: 'fire',
  PACKING: 'bag',
  READY: 'check',
  ON_THE_WAY: 'moto',
  DELIVERED: 'check',
  CANCELLED: 'octagon',
};

/** What the customer is told about an order. */
export function StatusChip({ status }: { readonly status: OrderStatus | null | undefined }) {
  if (!status) return <Chip glyph="clock">Entrando</Chip>;
  return (
    <Chip tone={statusTone[status]} glyph={glyphs[status]}>
      {statusName[status]}
    </Chip>
  );
}
