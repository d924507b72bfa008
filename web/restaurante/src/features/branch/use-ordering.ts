import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { graphql } from '../../gql/index.ts';

const OrderingDocument = graphql(`
  query Ordering {
    viewer {
      id
      branches {
        id
        pausedReason
        version
      }
    }
  }
`);

const PauseDocument = graphql(`
  mutation PauseOrdering($input: BranchPauseOrderingInput!) {
    branchPauseOrdering(input: $input) {
      branch {
        id
        pausedReason
        version
      }
      userErrors {
        code
        message
      }
    }
  }
`);

const EVERY_MS = 15_000;

/** Whether a branch takes orders, and the way to stop and reopen it. */
export function useOrdering(branchId: string) {
  const client = useApolloClient();
  const { data, refetch } = useQuery(OrderingDocument, { pollInterval: EVERY_MS, fetchPolicy: 'cache-and-network' });
  const { busy, refusal, attempt } = useAttempt();
  const branch = data?.viewer?.branches.find(({ id }) => id === branchId);

  /** Null reopens. True: done. Somebody else may have changed the branch meanwhile: it is read again. */
  const setReason = async (reason: string | null): Promise<boolean> => {
    if (!branch) return false;
    return await attempt(async () => {
      const input = { branchId, expectedVersion: branch.version, reason };
      const { data: answer } = await client.mutate({ mutation: PauseDocument, variables: { input } });
      const problem = answer?.branchPauseOrdering.userErrors[0]?.message ?? null;
      if (problem) await refetch();
      return problem;
    });
  };

  return {
    known: branch !== undefined,
    pausedReason: branch?.pausedReason ?? null,
    busy,
    refusal,
    pause: (reason: string) => setReason(reason),
    reopen: () => setReason(null),
  };
}
