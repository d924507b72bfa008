import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import {
  InviteDocument,
  PeopleDocument,
  type PersonEntry,
  ResetDocument,
  ResetPinDocument,
  ResumeDocument,
  SuspendDocument,
  UpdatePersonDocument,
} from './people-document.ts';
import type { PersonDraft } from './person-draft.ts';

type Said = { readonly userErrors: readonly { readonly message: string }[] } | undefined;

/** The people whom the viewer looks after, and what can be done with them. Each answers true when it is done. */
export function usePeople() {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(PeopleDocument, { fetchPolicy: 'cache-and-network' });
  const { busy, refusal, attempt } = useAttempt();
  const fetchPolicy = 'no-cache' as const;

  const then = (run: () => Promise<Said>) =>
    attempt(async () => {
      const problem = (await run())?.userErrors[0]?.message ?? null;
      // After a conflict too: what is there now is what can be changed.
      await refetch();
      return problem;
    });
  const wish = ({ id, version }: PersonEntry) => ({ staffId: id, expectedVersion: version });

  return {
    people: data?.staff,
    error,
    refetch,
    busy,
    refusal,
    invite: (draft: PersonDraft) =>
      then(async () => {
        const variables = { input: { ...placeOf(draft), email: draft.email.trim() } };
        return (await client.mutate({ mutation: InviteDocument, variables, fetchPolicy })).data?.staffInvite;
      }),
    update: (person: PersonEntry, draft: PersonDraft) =>
      then(async () => {
        const known = person.email === null ? { email: draft.email.trim() } : {};
        const variables = { input: { ...wish(person), ...placeOf(draft), ...known } };
        return (await client.mutate({ mutation: UpdatePersonDocument, variables, fetchPolicy })).data?.staffUpdate;
      }),
    suspend: (person: PersonEntry) =>
      then(async () => {
        const variables = { input: wish(person) };
        return (await client.mutate({ mutation: SuspendDocument, variables, fetchPolicy })).data?.staffSuspend;
      }),
    resume: (person: PersonEntry) =>
      then(async () => {
        const variables = { input: wish(person) };
        return (await client.mutate({ mutation: ResumeDocument, variables, fetchPolicy })).data?.staffResume;
      }),
    reset: (person: PersonEntry) =>
      then(async () => {
        const variables = { input: wish(person) };
        return (await client.mutate({ mutation: ResetDocument, variables, fetchPolicy })).data?.staffResetPassword;
      }),
    resetPin: ({ id }: PersonEntry) =>
      then(async () => {
        const variables = { input: { staffId: id } };
        return (await client.mutate({ mutation: ResetPinDocument, variables, fetchPolicy })).data?.staffPinReset;
      }),
  };
}

function placeOf({ name, roles, branchIds }: PersonDraft) {
  return { name, roles: [...roles], branchIds: [...branchIds] };
}
