import { useApolloClient } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { SetAvailabilityDocument } from './stock-document.ts';

type Off = { readonly until: string | null; readonly reason: string };

/** Takes products off a branch's menu and puts them back; says what went wrong. */
export function useAvailability(branchId: string) {
  const client = useApolloClient();
  const { busy, refusal, attempt } = useAttempt();

  const set = (productId: string, off: Off | null): Promise<boolean> =>
    attempt(async () => {
      const input = { branchId, productId, available: off === null, until: off?.until, reason: off?.reason };
      const { data } = await client.mutate({ mutation: SetAvailabilityDocument, variables: { input } });
      return data?.menuItemSetAvailability.userErrors[0]?.message ?? null;
    });

  return {
    busy,
    refusal,
    takeOff: (productId: string, off: Off) => set(productId, off),
    putBack: (productId: string) => set(productId, null),
  };
}
