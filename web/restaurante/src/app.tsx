import { ApolloProvider } from '@apollo/client/react';
import { createGraph } from '@pardos/web-ui/apollo.ts';
import type { AppConfig } from '@pardos/web-ui/config.ts';
import { idToken, openSession } from '@pardos/web-ui/session.ts';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { actorHeaders, forgottenLink } from './acting.ts';
import { ConfigContext } from './config-context.ts';
import { router } from './router.tsx';
import { signedOutLink } from './signed-out.ts';

/** The staff app over one deployment: its people and its graph. */
export function App({ config }: { readonly config: AppConfig }) {
  const [graph] = useState(() => {
    openSession(config.staff);
    return createGraph({
      url: config.graphqlUrl,
      headers: async () => ({ ...(await bearer()), ...actorHeaders() }),
      links: [forgottenLink(), signedOutLink((path) => router.navigate(path, { replace: true }))],
    });
  });

  return (
    <ConfigContext value={config}>
      <ApolloProvider client={graph}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </ConfigContext>
  );
}

async function bearer(): Promise<Record<string, string>> {
  const token = await idToken();
  return token ? { authorization: `Bearer ${token}` } : {};
}
