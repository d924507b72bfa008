import { useMutation } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useMemo, useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { OrderProblemFragment } from '../../gql/graphql.ts';
import { attemptKey, storedAttempt } from './attempt.ts';
import type { OrderBody } from './order-input.ts';
import { OrderProblem } from './order-problem.ts';
import { type Problem, problemsOf } from './problems.ts';

const OrderPlace = graphql(`
  mutation OrderPlace($input: OrderPlaceInput!) {
    orderPlace(input: $input) {
      order {
        id
        number
        placedAt
      }
      orderToken
      userErrors {
        ...OrderProblem
      }
    }
  }
`);

export type PlacedOrder = {
  readonly id: string;
  readonly number: string;
  readonly placedAt: string;
  readonly token: string;
};

type PriceChange = Extract<OrderProblemFragment, { __typename: 'PriceChangedError' }>;

/** Sends an order once: the same order again, after a failure, with the same key. */
export function usePlaceOrder(shop: string, onPlaced: (order: PlacedOrder) => void) {
  const attempt = useMemo(() => storedAttempt(shop), [shop]);
  // Read as it came: the cache does not know which types are a UserError, and would drop what only some of them have.
  const [send, { loading }] = useMutation(OrderPlace, { fetchPolicy: 'no-cache' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [priceChange, setPriceChange] = useState<PriceChange | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  /** Answers what is to be mended, other than the total. */
  const place = async (body: OrderBody): Promise<readonly Problem[]> => {
    const idempotencyKey = attemptKey(attempt, body);
    setProblems([]);
    setPriceChange(null);
    setFailure(null);

    try {
      const { data } = await send({ variables: { input: { ...body, idempotencyKey } } });
      const payload = data?.orderPlace;
      if (payload?.order && payload.orderToken) {
        attempt.write(null);
        onPlaced({ ...payload.order, token: payload.orderToken });
        return [];
      }
      const errors = readFragment(OrderProblem, payload?.userErrors ?? []);
      if (errors.some((error) => error.code === 'IDEMPOTENCY_CONFLICT')) attempt.write(null);
      setPriceChange(errors.find((error) => error.__typename === 'PriceChangedError') ?? null);
      const found = problemsOf(errors.filter((error) => error.__typename !== 'PriceChangedError'));
      setProblems(found);
      return found;
    } catch (error) {
      setFailure(errorMessage(error));
      return [];
    }
  };

  return {
    place,
    sending: loading,
    problems,
    setProblems,
    priceChange,
    dropPriceChange: () => setPriceChange(null),
    failure,
  };
}
