import { useMutation } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useState } from 'react';
import type { TenantOnboardInput } from '../../gql/graphql.ts';
import { OnboardDocument } from './onboarding-document.ts';

type Problem = { readonly message: string; readonly field: readonly string[] | null };

/** Opens a restaurant. The same request again changes nothing, so a second tap or a lost answer does no harm. */
export function useOnboarding(onOpened: (shop: { readonly slug: string; readonly name: string }) => void) {
  const [send, { loading: busy }] = useMutation(OnboardDocument, { fetchPolicy: 'no-cache' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const open = async (input: TenantOnboardInput) => {
    setProblems([]);
    try {
      const { data } = await send({ variables: { input } });
      const { shop, userErrors = [] } = data?.tenantOnboard ?? {};
      setProblems(userErrors);
      if (shop) onOpened(shop);
    } catch (error) {
      setProblems([{ message: errorMessage(error), field: null }]);
    }
  };

  /** What is wrong under a path of the input, e.g. branches.0.zones. */
  const errorAt = (path: string): string | null =>
    problems.find(({ field }) => field && `${field.join('.')}.`.startsWith(`${path}.`))?.message ?? null;
  return { open, busy, problems, errorAt };
}
