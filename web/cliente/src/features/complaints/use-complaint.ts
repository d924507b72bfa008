import { useMutation } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useRef, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { ComplaintFileMutation } from '../../gql/graphql.ts';
import { type ComplaintDraft, claimedMinor } from './complaint-draft.ts';

const ComplaintFile = graphql(`
  mutation ComplaintFile($input: ComplaintFileInput!) {
    complaintFile(input: $input) {
      sheet {
        number
        filedAt
        answerBy
        copySent
      }
      userErrors {
        __typename
        code
        message
        field
      }
    }
  }
`);

export type FiledSheet = NonNullable<ComplaintFileMutation['complaintFile']['sheet']>;
type Problems = Readonly<Record<string, string>>;

/** Files a sheet once: what is sent again after a failure carries the same key. */
export function useComplaint(draft: ComplaintDraft) {
  const attempt = useRef({ key: '', body: '' });
  const [send, { loading }] = useMutation(ComplaintFile, { fetchPolicy: 'no-cache' });
  const [sheet, setSheet] = useState<FiledSheet | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<string | null>(null);

  const file = async () => {
    const { amount, ...rest } = draft;
    const amountMinor = claimedMinor(amount);
    if (Number.isNaN(amountMinor)) return setProblems({ amountMinor: 'Escribe el monto así: 45.90.' });

    const body = { ...rest, amountMinor };
    const text = JSON.stringify(body);
    if (attempt.current.body !== text) attempt.current = { key: crypto.randomUUID(), body: text };
    setProblems({});
    setFailure(null);

    try {
      const { data } = await send({ variables: { input: { ...body, idempotencyKey: attempt.current.key } } });
      const errors = data?.complaintFile.userErrors ?? [];
      setSheet(data?.complaintFile.sheet ?? null);
      setProblems(Object.fromEntries(errors.map(({ field, message }) => [field?.join('.') ?? '', message])));
    } catch (error) {
      setFailure(errorMessage(error));
    }
  };

  return { file, filing: loading, sheet, problems, failure };
}
