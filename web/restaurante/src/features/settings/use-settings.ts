import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { type BranchDraft, inputOf } from './branch-draft.ts';
import { SettingsDocument, UpdateDocument } from './settings-document.ts';

const words: Readonly<Record<string, string>> = {
  hours: 'Horario',
  specialDays: 'Días especiales',
  zones: 'Zonas',
  stages: 'Etapas',
};

/** How a branch is, and the way to change it. */
export function useSettings(branchId: string) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SettingsDocument, { fetchPolicy: 'network-only' });
  const { busy, refusal, attempt } = useAttempt();
  const branch = data?.viewer?.branches.find(({ id }) => id === branchId);

  /** True: it is so from now on. */
  const save = async (draft: BranchDraft, expectedVersion: number): Promise<boolean> =>
    await attempt(async () => {
      const input = { branchId, expectedVersion, ...inputOf(draft) };
      // Past the cache: a new version beside old fields would begin the form anew with what was there before.
      const { data: answer } = await client.mutate({
        mutation: UpdateDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      const [first] = answer?.branchUpdate.userErrors ?? [];
      if (!first) await refetch();
      return first ? told(first) : null;
    });

  return { branch, error, refetch, busy, refusal, save };
}

/** What is wrong, and in which row of which list. */
function told({ message, field }: { readonly message: string; readonly field: readonly string[] | null }): string {
  const [list = '', row] = field ?? [];
  const where = words[list];
  if (where === undefined) return message;
  return row === undefined ? `${where}: ${message}` : `${where}, fila ${Number(row) + 1}: ${message}`;
}
