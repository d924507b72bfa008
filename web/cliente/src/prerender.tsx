import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { InMemoryCache } from '@apollo/client';
import { createGraph } from '@pardos/web-ui/apollo.ts';
import type { AppConfig } from '@pardos/web-ui/config.ts';
import { showTimeOf } from '@pardos/web-ui/use-now.ts';
import { StrictMode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from './app.tsx';
import { cachePolicies } from './cache-policies.ts';
import { menuOf } from './features/menu/menu.ts';
import { MenuQuery } from './features/menu/menu-query.ts';
import { PlaceBranch, placeFor } from './features/shop/place.ts';
import { ShopQuery } from './features/shop/shop-query.ts';
import { readFragment } from './gql/fragment-masking.ts';
import type { Known } from './known.ts';
import { pathsOf } from './paths.ts';
import { columnsFor } from './site-map.ts';

export type Page = { readonly path: string; readonly head: string; readonly body: string };

/** Everything that an address of the deployment's own shop shows to somebody who has never been here. */
export async function prerenderShop(config: AppConfig): Promise<{ known: Known; pages: readonly Page[] }> {
  const known = await ask(config);
  showTimeOf(known.state.madeAt);
  const pages: Page[] = [];
  for (const path of known.paths) pages.push(await pageAt(path, config, known.state));
  return { known: known.state, pages };
}

async function ask({ graphqlUrl, defaultShop: shop }: AppConfig) {
  const client = createGraph({ url: `${graphqlUrl}/${shop}`, cache: cachePolicies });
  const { data } = await client.query({ query: ShopQuery, variables: { slug: shop } });
  const branches = readFragment(PlaceBranch, data?.shop?.branches ?? []);
  const place = placeFor(null, branches);
  if (!place) throw new Error(`${shop} has no branches to make pages of`);

  const variables = { shop, branch: place.branch.slug, channel: place.channel };
  const { data: answer } = await client.query({ query: MenuQuery, variables, fetchPolicy: 'no-cache' });
  const menu = menuOf(answer);
  if (!answer || !menu) throw new Error(`${shop} has no menu to make pages of`);

  const { cache } = client;
  if (!(cache instanceof InMemoryCache)) throw new Error('only a cache in memory can be kept');
  const paths = pathsOf();
  return {
    state: { shop, cache: cache.extract(), menu: { variables, data: answer }, madeAt: Date.now() } satisfies Known,
    paths: [
      paths.home,
      ...menu.categories.map(({ slug }) => paths.category(slug)),
      ...menu.products.map(({ slug }) => paths.product(slug)),
      ...branches.map(({ slug }) => paths.store(slug)),
      ...columnsFor(true).flatMap(({ links }) => links.map(({ slug }) => paths.info(slug))),
      paths.complaints,
    ].filter((path) => path !== paths.diningMenu()),
  };
}

/** What React puts before the page belongs into the head. */
const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)[^>]*>)+/;

async function pageAt(path: string, config: AppConfig, known: Known): Promise<Page> {
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <App
        ahead
        config={config}
        known={known}
        router={(routes) => <StaticRouter location={path}>{routes}</StaticRouter>}
      />
    </StrictMode>,
    // All in its place: what stands hidden at the end until a script moves it cannot be read before one runs.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  const html = await text(Readable.from(prelude));
  const head = HOISTED.exec(html)?.[0] ?? '';
  return { path, head, body: html.slice(head.length) };
}
