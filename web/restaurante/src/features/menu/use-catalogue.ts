import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { useState } from 'react';
import type { Catalogue } from './catalogue.ts';
import { CatalogueDocument, catalogueOf, picturesOf, ReplaceDocument } from './catalogue-document.ts';

/** What the server refused: words by the path of the input (categories.0.products.2.name). */
export type Refusals = readonly { readonly path: readonly string[]; readonly message: string }[];

const nothing: Catalogue = { optionGroups: [], categories: [] };

/** The tenant's catalogue, and the way to put an edited one in its place. Whoever comes second is told, and reads again. */
export function useCatalogue() {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(CatalogueDocument, { fetchPolicy: 'cache-and-network' });
  const { busy, refusal, attempt } = useAttempt();
  const [refusals, setRefusals] = useState<Refusals>([]);
  const answer = data?.menuCatalogue ?? null;

  /** True: published. */
  const replace = async (next: Catalogue): Promise<boolean> =>
    await attempt(async () => {
      const input = { ...next, expectedVersion: answer?.version ?? 0 };
      const { data: said } = await client.mutate({ mutation: ReplaceDocument, variables: { input } });
      const errors = said?.menuReplace.userErrors ?? [];
      setRefusals(errors.map(({ field, message }) => ({ path: field ?? [], message })));
      const [first] = errors;
      if (!first || first.code === 'VERSION_CONFLICT') await refetch();
      return first?.message ?? null;
    });

  return {
    known: data !== undefined,
    error,
    refetch,
    catalogue: answer === null ? nothing : catalogueOf(answer),
    pictures: answer === null ? new Map<string, string>() : picturesOf(answer),
    busy,
    refusal,
    refusals,
    replace,
  };
}

export type CatalogueState = ReturnType<typeof useCatalogue>;
