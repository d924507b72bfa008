import { randomUUID } from 'node:crypto';
import { seed } from '@pardos/demo/seed';
import type { Clock } from '@pardos/local/clock';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { inject } from 'vitest';
import { signedIn } from '../setup/staff.ts';

export type Answer<T> = {
  readonly data: T;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
};

export type Identity = { readonly token?: string; readonly orderToken?: string; readonly actorToken?: string };

/** The whole system with its demo data, in memory, and ways to speak to it as anybody. */
export type System = Awaited<ReturnType<typeof startSystem>>;

/** Starts every service from its template and seeds the two tenants through the public graph. */
export async function startSystem(options: { readonly clock?: Clock } = {}) {
  const lines: string[] = [];
  const cloud = await startCloud({
    ...options,
    dynamodb: { endpoint: inject('dynamodb') },
    log: (line) => lines.push(line),
  });
  const url = `${cloud.httpApi('gateway')}/graphql`;
  const { users } = await seedOf(cloud, url, lines);
  await cloud.idle();
  const tokens = new Map<string, Promise<string>>();
  /** Of the requests that are counted: lines of others may come late. */
  let counted: string | undefined;

  const ask = async <T>(
    address: string,
    query: string,
    variables: object,
    identity: Identity = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(counted === undefined ? {} : { 'x-correlation-id': counted }),
        ...(identity.token === undefined ? {} : { authorization: `Bearer ${identity.token}` }),
        ...(identity.orderToken === undefined ? {} : { 'x-order-token': identity.orderToken }),
        ...(identity.actorToken === undefined ? {} : { 'x-actor-token': identity.actorToken }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(await response.text());
  };
  const tokenOf = (email: string): Promise<string> => {
    const user = users.find((candidate) => candidate.email === email);
    if (user === undefined) throw new Error(`nobody is ${email}`);
    const token = tokens.get(email) ?? signedIn(cloud, email, user.password);
    tokens.set(email, token);
    return token;
  };
  return {
    cloud,
    url,
    users,
    ask,
    /** Asks as a customer of a shop. */
    customer: <T>(query: string, variables: object = {}, orderToken?: string, shop = 'pardos') =>
      ask<T>(`${url}/${shop}`, query, variables, orderToken === undefined ? {} : { orderToken }),
    /** Asks as a member of staff, named by the start of their e-mail. */
    staff: async <T>(email: string, query: string, variables: object = {}) =>
      await ask<T>(url, query, variables, { token: await tokenOf(email) }),
    mails: async (): Promise<{ to: string[] | string; subject: string; text: string }[]> =>
      JSON.parse(await (await fetch(new URL('/messages', cloud.urls.mail))).text()),
    /** How often each service's table is asked while `run` is answered, as the operations' log lines say. */
    async dataCallsOf(run: () => Promise<unknown>): Promise<Record<string, number>> {
      const correlationId = randomUUID();
      counted = correlationId;
      await run();
      counted = undefined;
      await cloud.idle();
      const calls: Record<string, number> = {};
      const own = lines.filter((line) => line.includes(`"correlationId":"${correlationId}"`));
      for (const [service, count] of own.flatMap(callsOfLine)) calls[service] = (calls[service] ?? 0) + count;
      return calls;
    },
    close: () => cloud.close(),
  };
}

/** `service | {json}` of an operation; nothing for any other line. */
function callsOfLine(line: string): [string, number][] {
  const [service = '', json = ''] = line.split(' | ', 2);
  if (!json.startsWith('{') || !json.includes('"message":"operation"')) return [];
  return [[service, JSON.parse(line.slice(service.length + 3)).dataCalls]];
}

/** What a person is shown hides the reason; the functions' own logs tell it. */
async function seedOf(cloud: Cloud, apiUrl: string, lines: readonly string[]) {
  try {
    return await seed({ apiUrl, env: { ...cloud.env }, exports: { ...cloud.exports }, log: () => {} });
  } catch (error) {
    await cloud.close();
    const failures = lines.filter((line) => /error|timed out|fail/i.test(line)).slice(-10);
    throw new Error(`the demo data could not be seeded:\n${failures.join('\n')}`, { cause: error });
  }
}
