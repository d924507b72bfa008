import { ApolloProvider, useQuery } from '@apollo/client/react';
import { createGraph, errorMessage } from '@pardos/web-ui/apollo.ts';
import { EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { applyTheme } from '@pardos/web-ui/theme.ts';
import { useEffect, useMemo } from 'react';
import { useParams } from 'react-router';
import { cachePolicies } from '../cache-policies.ts';
import { useConfig } from '../config-context.ts';
import { bearerOf } from '../features/account/session.ts';
import { ShopQuery } from '../features/shop/shop-query.ts';
import { useKnown } from '../known.ts';
import { ShopFrame } from './shop-frame.tsx';

/** Opens the shop of the address: its own graph address, its own cache, its own colours. */
export function ShopLayout() {
  const config = useConfig();
  const { shop: slug = config.defaultShop } = useParams();
  const { cache: known, ahead } = useKnown(slug);
  const client = useMemo(
    () =>
      createGraph({
        url: `${config.graphqlUrl}/${slug}`,
        headers: () => bearerOf(config.customers),
        cache: cachePolicies,
        known,
        ahead,
      }),
    [config, slug, known, ahead],
  );

  return (
    <ApolloProvider client={client}>
      <OpenShop key={slug} slug={slug} />
    </ApolloProvider>
  );
}

/** How soon a customer sees that a branch takes no orders any more. */
const EVERY_MS = 30_000;

function OpenShop({ slug }: { readonly slug: string }) {
  const { defaultShop } = useConfig();
  const { data, error, refetch } = useQuery(ShopQuery, {
    variables: { slug },
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
  });
  const shop = data?.shop;

  useEffect(() => {
    applyTheme(shop?.theme ?? null);
  }, [shop]);

  if (shop) return <ShopFrame shop={shop} drawnLogo={slug === defaultShop} />;
  if (error) {
    return (
      <main>
        <FailedView level={1} title="No pudimos abrir la carta" onRetry={() => void refetch()}>
          {errorMessage(error)}
        </FailedView>
      </main>
    );
  }
  if (data) {
    return (
      <main>
        <EmptyView level={1} icon="store" title="No encontramos este restaurante">
          Revisa la dirección que escribiste.
        </EmptyView>
      </main>
    );
  }
  return <LoadingView label="Abriendo la carta…" />;
}
