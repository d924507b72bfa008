import type { AppConfig } from '@pardos/web-ui/config.ts';
import { showTimeOf } from '@pardos/web-ui/use-now.ts';
import { lazy, type ReactNode, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { ConfigContext } from './config-context.ts';
import { type Known, KnownContext } from './known.ts';
import { PATTERNS } from './paths.ts';
import { Home } from './routes/home.tsx';
import { NotFound } from './routes/not-found.tsx';
import { ShopLayout } from './routes/shop-layout.tsx';

const Category = lazy(async () => ({ default: (await import('./routes/category.tsx')).Category }));
const Product = lazy(async () => ({ default: (await import('./routes/product.tsx')).Product }));
const MyOrder = lazy(async () => ({ default: (await import('./routes/my-order.tsx')).MyOrder }));
const Search = lazy(async () => ({ default: (await import('./routes/search.tsx')).Search }));
const DiningMenu = lazy(async () => ({ default: (await import('./routes/dining-menu.tsx')).DiningMenu }));
const Stores = lazy(async () => ({ default: (await import('./routes/stores.tsx')).Stores }));
const Store = lazy(async () => ({ default: (await import('./routes/stores.tsx')).Store }));
const Allergens = lazy(async () => ({ default: (await import('./routes/allergens.tsx')).Allergens }));
const Complaints = lazy(async () => ({ default: (await import('./routes/complaints.tsx')).Complaints }));
const Info = lazy(async () => ({ default: (await import('./routes/info.tsx')).Info }));
const Tracking = lazy(async () => ({ default: (await import('./routes/tracking.tsx')).Tracking }));
const SignIn = lazy(async () => ({ default: (await import('./routes/sign-in.tsx')).SignIn }));
const SignUp = lazy(async () => ({ default: (await import('./routes/sign-up.tsx')).SignUp }));
const Recover = lazy(async () => ({ default: (await import('./routes/recover.tsx')).Recover }));
const Account = lazy(async () => ({ default: (await import('./routes/account.tsx')).Account }));
const MyOrders = lazy(async () => ({ default: (await import('./routes/my-orders.tsx')).MyOrders }));

const pages = (
  <>
    <Route index element={<Home />} />
    <Route path={PATTERNS.category} element={<Category />} />
    <Route path={PATTERNS.product} element={<Product />} />
    <Route path={PATTERNS.search} element={<Search />} />
    <Route path={PATTERNS.diningMenu} element={<DiningMenu />} />
    <Route path={PATTERNS.stores} element={<Stores />} />
    <Route path={PATTERNS.store} element={<Store />} />
    <Route path={PATTERNS.allergens} element={<Allergens />} />
    <Route path={PATTERNS.complaints} element={<Complaints />} />
    <Route path={PATTERNS.signIn} element={<SignIn />} />
    <Route path={PATTERNS.signUp} element={<SignUp />} />
    <Route path={PATTERNS.recover} element={<Recover />} />
    <Route path={PATTERNS.account} element={<Account />} />
    <Route path={PATTERNS.myOrders} element={<MyOrders />} />
    <Route path={PATTERNS.info} element={<Info />} />
    <Route path={PATTERNS.myOrder} element={<MyOrder />} />
    <Route path={PATTERNS.tracking} element={<Tracking />} />
    <Route path="*" element={<NotFound />} />
  </>
);

type AppProps = {
  readonly config: AppConfig;
  readonly known?: Known | null;
  /** The page is made ahead of who opens it. */
  readonly ahead?: boolean;
  /** Wraps the routes in the router of a browser, or of a page made ahead. */
  readonly router: (routes: ReactNode) => ReactNode;
};

/** The customer app: the deployment's own shop at the root, every other one under its name. */
export function App({ config, known = null, ahead = false, router }: AppProps) {
  useEffect(() => showTimeOf(null), []);

  return (
    <ConfigContext value={config}>
      <KnownContext value={{ known, ahead }}>
        {router(
          <Routes>
            <Route path={PATTERNS.otherShop} element={<ShopLayout />}>
              {pages}
            </Route>
            <Route path="/" element={<ShopLayout />}>
              {pages}
            </Route>
          </Routes>,
        )}
      </KnownContext>
    </ConfigContext>
  );
}
