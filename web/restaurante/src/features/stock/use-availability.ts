import { useApolloClient } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useState } from 'react';
import { SetAvailabilityDocument } from './stock-document.ts';

type Off = { readonly until: string | null; readonly reason: string };

/** Takes products off a branch's menu and puts them back; says what went wrong. */
export function useAvailability(branchId: string) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const set = async (productId: string, off: Off | null): Promise<boolean> => {
    setBusy(true);
    const input = { branchId, productId, available: off === null, until: off?.until, reason: off?.reason };
    try {
      const { data } = await client.mutate({ mutation: SetAvailabilityDocument, variables: { input } });
      const problem = data?.menuItemSetAvailability.userErrors[0]?.message ?? null;
      setRefusal(problem);
      return problem === null;
    } catch (error) {
      setRefusal(errorMessage(error));
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    refusal,
    takeOff: (productId: string, off: Off) => set(productId, off),
    putBack: (productId: string) => set(productId, null),
  };
}
