import type { AppConfig } from '@pardos/web-ui/config.ts';
import { showTimeOf } from '@pardos/web-ui/use-now.ts';
import { type ReactNode, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { ConfigContext } from './config-context.ts';
import { type Known, KnownContext } from './known.ts';
import { pages } from './pages.tsx';
import { PATTERNS } from './paths.ts';
import { ShopLayout } from './routes/shop-layout.tsx';

type AppProps = {
  readonly config: AppConfig;
  readonly known?: Known | null;
  /** The page is made ahead of who opens it. */
  readonly ahead?: boolean;
  /** The page was made ahead, and lives from now on. */
  readonly takenOver?: boolean;
  /** Wraps the routes in the router of a browser, or of a page made ahead. */
  readonly router: (routes: ReactNode) => ReactNode;
};

/** The customer app: the deployment's own shop at the root, every other one under its name. */
export function App({ config, known = null, ahead = false, takenOver = false, router }: AppProps) {
  useEffect(() => showTimeOf(null), []);

  return (
    <ConfigContext value={config}>
      <KnownContext value={{ known, ahead, takenOver }}>
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
