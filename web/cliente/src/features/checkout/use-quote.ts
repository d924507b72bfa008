import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { Draft } from './draft.ts';
import type { OrderBasis } from './order-input.ts';
import { OrderProblem } from './order-problem.ts';
import { type Problem, problemsOf } from './problems.ts';

const OrderQuote = graphql(`
  query OrderQuote($input: OrderQuoteInput!) {
    orderQuote(input: $input) {
      promisedAt
      totals {
        ...Totals
        discount {
          amountMinor
          formatted
        }
        total {
          amountMinor
        }
      }
      userErrors {
        ...OrderProblem
      }
    }
  }
`);

/** What the order would cost now, asked again with every change. */
export function useQuote(basis: OrderBasis, { tipMinor, scheduledFor }: Pick<Draft, 'tipMinor' | 'scheduledFor'>) {
  const { branchId, channel, district, lines, coupon } = basis;
  const tip = channel === 'DELIVERY' ? tipMinor : 0;
  const { data, previousData, loading, error, refetch } = useQuery(OrderQuote, {
    variables: {
      input: {
        ...{ branchId, channel, district, lines, tipMinor: tip },
        couponCode: coupon || null,
        scheduledFor: scheduledFor || null,
      },
    },
    fetchPolicy: 'no-cache',
    skip: lines.length === 0,
  });
  const quote = (data ?? previousData)?.orderQuote ?? null;
  const problems: readonly Problem[] = quote ? problemsOf(readFragment(OrderProblem, quote.userErrors)) : [];

  return { totals: quote?.totals ?? null, promisedAt: quote?.promisedAt ?? null, problems, loading, error, refetch };
}
