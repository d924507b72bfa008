import { type ComponentType, lazy, useState } from 'react';
import { matchPath, Route } from 'react-router';
import { PATTERNS } from './paths.ts';
import { Home } from './routes/home.tsx';
import { NotFound } from './routes/not-found.tsx';

/** The pages that come when they are needed; the one that takes any name is the last. */
const later = [
  laterPage(PATTERNS.category, async () => (await import('./routes/category.tsx')).Category),
  laterPage(PATTERNS.product, async () => (await import('./routes/product.tsx')).Product),
  laterPage(PATTERNS.search, async () => (await import('./routes/search.tsx')).Search),
  laterPage(PATTERNS.diningMenu, async () => (await import('./routes/dining-menu.tsx')).DiningMenu),
  laterPage(PATTERNS.stores, async () => (await import('./routes/stores.tsx')).Stores),
  laterPage(PATTERNS.store, async () => (await import('./routes/stores.tsx')).Store),
  laterPage(PATTERNS.allergens, async () => (await import('./routes/allergens.tsx')).Allergens),
  laterPage(PATTERNS.complaints, async () => (await import('./routes/complaints.tsx')).Complaints),
  laterPage(PATTERNS.signIn, async () => (await import('./routes/sign-in.tsx')).SignIn),
  laterPage(PATTERNS.signUp, async () => (await import('./routes/sign-up.tsx')).SignUp),
  laterPage(PATTERNS.recover, async () => (await import('./routes/recover.tsx')).Recover),
  laterPage(PATTERNS.account, async () => (await import('./routes/account.tsx')).Account),
  laterPage(PATTERNS.myOrders, async () => (await import('./routes/my-orders.tsx')).MyOrders),
  laterPage(PATTERNS.myOrder, async () => (await import('./routes/my-order.tsx')).MyOrder),
  laterPage(PATTERNS.tracking, async () => (await import('./routes/tracking.tsx')).Tracking),
  laterPage(PATTERNS.info, async () => (await import('./routes/info.tsx')).Info),
];

/** The routes under a shop. */
export const pages = (
  <>
    <Route index element={<Home />} />
    {later.map((page) => (
      <Route key={page.pattern} path={page.pattern} element={<LaterPage key={page.pattern} page={page} />} />
    ))}
    <Route path="*" element={<NotFound />} />
  </>
);

/** Brings the page of an address of the deployment's own shop, so that it can be shown at once. */
export async function bringPage(path: string): Promise<void> {
  await later.find(({ pattern }) => matchPath(`/${pattern}`, path))?.bring();
}

type Later = {
  readonly pattern: string;
  readonly bring: () => Promise<unknown>;
  readonly brought: () => ComponentType | null;
  readonly Lazy: ComponentType;
};

function laterPage(pattern: string, load: () => Promise<ComponentType>): Later {
  let page: ComponentType | null = null;
  const bring = async () => {
    page = await load();
    return { default: page };
  };
  return { pattern, bring, brought: () => page, Lazy: lazy(bring) };
}

/** A page that was brought before is there at once: nothing waits, nothing is drawn twice. */
function LaterPage({ page }: { readonly page: Later }) {
  const [Shown] = useState<ComponentType>(() => page.brought() ?? page.Lazy);
  return <Shown />;
}
