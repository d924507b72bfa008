import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { useState } from 'react';
import { AddScreenDocument, RevokeScreenDocument, type ScreenEntry, ScreensDocument } from './screens-document.ts';

/** The shared screens of the viewer's branches, and what can be done with them. Each answers true when it is done. */
export function useScreens() {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(ScreensDocument, { fetchPolicy: 'cache-and-network' });
  const { busy, refusal, attempt } = useAttempt();
  const [code, setCode] = useState<string | null>(null);
  const fetchPolicy = 'no-cache' as const;

  return {
    screens: data?.screens,
    error,
    refetch,
    busy,
    refusal,
    /** Of the screen that was just added: it is shown once. */
    code,
    forgetCode: () => setCode(null),
    add: (input: { readonly branchId: string; readonly name: string }) =>
      attempt(async () => {
        const answer = await client.mutate({ mutation: AddScreenDocument, variables: { input }, fetchPolicy });
        const added = answer.data?.screenAdd;
        setCode(added?.pairingCode ?? null);
        await refetch();
        return added?.userErrors[0]?.message ?? null;
      }),
    revoke: ({ id, version }: ScreenEntry) =>
      attempt(async () => {
        const variables = { input: { screenId: id, expectedVersion: version } };
        const answer = await client.mutate({ mutation: RevokeScreenDocument, variables, fetchPolicy });
        await refetch();
        return answer.data?.screenRevoke.userErrors[0]?.message ?? null;
      }),
  };
}
