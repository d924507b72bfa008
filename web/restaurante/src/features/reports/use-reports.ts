import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { useEffect, useState } from 'react';
import type { ReportFileKind } from '../../gql/graphql.ts';
import { ReportFilesDocument, ReportMakeDocument, ReportsDocument } from './report-documents.ts';

const WHILE_MADE_MS = 2_000;

/** The reports of a branch, and the ways to have one made and to get its files. */
export function useReports(branchId: string) {
  const client = useApolloClient();
  const { busy, refusal, attempt } = useAttempt();
  const [isMaking, setMaking] = useState(false);
  const { data, error, refetch } = useQuery(ReportsDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
    pollInterval: isMaking ? WHILE_MADE_MS : 0,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  const reports = data?.reports;
  const stillMaking = reports?.some(({ state }) => state === 'REQUESTED') ?? false;
  useEffect(() => setMaking(stillMaking), [stillMaking]);

  const make = async (day: string): Promise<void> => {
    await attempt(async () => {
      const variables = { input: { branchId, day } };
      const { data: answer } = await client.mutate({ mutation: ReportMakeDocument, variables });
      return answer?.reportMake.userErrors[0]?.message ?? null;
    });
    await refetch();
  };

  /** The address of a file, good for minutes; null when there is none. */
  const addressOf = async (day: string, kind: ReportFileKind): Promise<string | null> => {
    const variables = { branchId, day };
    const { data: answer } = await client.query({
      query: ReportFilesDocument,
      variables,
      fetchPolicy: 'no-cache',
    });
    return answer?.report?.files.find((file) => file.kind === kind)?.downloadUrl ?? null;
  };

  return { reports, error, refetch, busy, refusal, make, addressOf };
}
