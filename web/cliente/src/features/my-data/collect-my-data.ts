import type { ApolloClient } from '@apollo/client';
import { accountAttributes } from '@pardos/web-ui/account.ts';
import { parse } from 'graphql';
import * as z from 'zod/mini';
import { myDataText, myInboxText } from './my-data-text.ts';

const PAGE = 10;

const OrdersPage = z.object({
  myOrders: z.object({
    edges: z.array(z.object({ node: z.unknown() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  }),
});
const Inbox = z.object({ myInbox: z.object({ changed: z.nullable(z.object({ notices: z.array(z.unknown()) })) }) });

/** Parts of the file, in the words of the person whom it is about. Amounts are in céntimos. */
export type MyData = {
  readonly restaurante: string;
  readonly fecha: string;
  readonly perfil: Readonly<Record<string, string | undefined>>;
  readonly consentimientos: Readonly<Record<string, string | null>>;
  readonly pedidos: readonly unknown[];
  readonly avisos: readonly unknown[];
};

/** Puts together what is kept of an account at one shop: asked with its own token, page by page. Throws when a part is missing. */
export async function collectMyData(client: ApolloClient, shop: string, at: Date): Promise<MyData> {
  const { name, email, ...rest } = await accountAttributes();
  const inbox = Inbox.parse(await ask(client, myInboxText, {}));

  return {
    restaurante: shop,
    fecha: at.toISOString(),
    perfil: { nombre: name, correo: email },
    consentimientos: { terminos: rest['custom:terms'] ?? null, ofertas: rest['custom:offers'] ?? null },
    pedidos: await allOrders(client),
    avisos: inbox.myInbox.changed?.notices ?? [],
  };
}

async function allOrders(client: ApolloClient): Promise<readonly unknown[]> {
  const orders: unknown[] = [];
  let after: string | null = null;
  do {
    const page: z.infer<typeof OrdersPage> = OrdersPage.parse(await ask(client, myDataText, { first: PAGE, after }));
    orders.push(...page.myOrders.edges.map(({ node }) => node));
    after = page.myOrders.pageInfo.hasNextPage ? page.myOrders.pageInfo.endCursor : null;
  } while (after !== null);
  return orders;
}

/** Nothing of it stays in the page's memory. */
async function ask(client: ApolloClient, text: string, variables: Record<string, unknown>): Promise<unknown> {
  const { data, error } = await client.query({ query: parse(text), variables, fetchPolicy: 'no-cache' });
  if (error) throw error;
  return data;
}
