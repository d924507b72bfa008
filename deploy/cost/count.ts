import { randomUUID } from 'node:crypto';
import { askGraph, type Identity } from '@pardos/demo/graph';
import * as z from 'zod/mini';
import { openShop } from '../../bench/shop.ts';
import type { MeteredCloud } from './metered-cloud.ts';
import type { Work } from './work.ts';

const ORDERS = 5;

const statusQuery = `query($id: ID!, $known: Int) { orderStatus(id: $id, knownRevision: $known) { revision pollAfterSeconds
  changed { status promisedAt stages { kind state startedAt endedAt by { name } } } } }`;
const boardQuery = `query($id: ID!, $known: Int) { board(branchId: $id, knownRevision: $known) { revision pollAfterSeconds
  changed { number status placedAt promisedAt customerName lines { name quantity options note station }
    stages { taskId kind state waitingSince startedAt by { name } version } } } }`;
const claimMutation = `mutation($input: StageClaimNextInput!) { stageClaimNext(input: $input) {
  task { id version } userErrors { code } } }`;
const completeMutation = `mutation($input: StageCompleteInput!) { stageComplete(input: $input) {
  task { id } userErrors { code } } }`;
const codeQuery = 'query($id: ID!) { order(id: $id) { handoverCode } }';

const Poll = z.object({ revision: z.int(), pollAfterSeconds: z.int() });
const Status = z.object({ orderStatus: Poll });
const Board = z.object({ board: Poll });
const Claimed = z.object({ stageClaimNext: z.object({ task: z.object({ id: z.string(), version: z.int() }) }) });
const Completed = z.object({ stageComplete: z.object({ task: z.object({ id: z.string() }) }) });
const Code = z.object({ order: z.object({ handoverCode: z.string() }) });

export type Counted = Readonly<
  Record<'order' | 'menu' | 'quote' | 'statusUnchanged' | 'statusChanged' | 'boardUnchanged' | 'boardChanged', Work>
> & { readonly statusPollSeconds: number; readonly boardPollSeconds: number };

/** What one of each costs: counted on orders that go all the way, and on what apps ask beside. Work is per one. */
export async function countWork({ cloud, graphqlUrl, workOf }: MeteredCloud): Promise<Counted> {
  const endpoint = cloud.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER ?? '';
  const staff = { endpoint, clientId: cloud.exports['pardos-local-staff-client-id'] ?? '', userPoolId: '' };
  const shop = await openShop({ config: { graphqlUrl, staff }, quiet: () => cloud.idle() });
  const crew = {
    KITCHEN: { token: await shop.tokenOf('cocina1') },
    PACKING: { token: await shop.tokenOf('empaque') },
    DELIVERY: { token: await shop.tokenOf('reparto') },
  };
  const ask = <T extends z.ZodMiniType>(url: string, query: string, variables: object, data: T, who: Identity) =>
    askGraph(url, { query, variables: { ...variables }, data }, who);
  const serve = async (kind: keyof typeof crew, more: () => Promise<object>) => {
    const claim = { idempotencyKey: randomUUID(), branchId: shop.branchId, kind };
    const claimed = await ask(shop.staffUrl, claimMutation, { input: claim }, Claimed, crew[kind]);
    const { task } = claimed.data.stageClaimNext;
    const input = { taskId: task.id, expectedVersion: task.version, ...(await more()) };
    await ask(shop.staffUrl, completeMutation, { input }, Completed, crew[kind]);
    await cloud.idle();
  };
  const wholeOrder = async () => {
    const { order, orderToken } = (await shop.place()).data.orderPlace;
    await cloud.idle();
    await serve('KITCHEN', async () => ({}));
    await serve('PACKING', async () => ({}));
    await serve('DELIVERY', async () => {
      const { data } = await ask(shop.url, codeQuery, { id: order.id }, Code, { orderToken });
      return { handoverCode: data.order.handoverCode };
    });
  };

  await wholeOrder();
  const { order, orderToken } = (await shop.place()).data.orderPlace;
  await cloud.idle();
  const status = (known: number | null) => ask(shop.url, statusQuery, { id: order.id, known }, Status, { orderToken });
  const board = (known: number | null) =>
    ask(shop.staffUrl, boardQuery, { id: shop.branchId, known }, Board, crew.KITCHEN);
  const [seen, shown] = [(await status(null)).data.orderStatus, (await board(null)).data.board];
  const each = async (times: number, run: () => Promise<unknown>) => {
    const work = await workOf(async () => {
      for (let n = 0; n < times; n += 1) await run();
    });
    return perOne(work, times);
  };
  const reads = {
    menu: await each(ORDERS, shop.menu),
    quote: await each(ORDERS, shop.quote),
    statusUnchanged: await each(ORDERS, () => status(seen.revision)),
    statusChanged: await each(ORDERS, () => status(null)),
    boardUnchanged: await each(ORDERS, () => board(shown.revision)),
    boardChanged: await each(ORDERS, () => board(null)),
  };
  await serve('KITCHEN', async () => ({}));
  await serve('PACKING', async () => ({}));
  await serve('DELIVERY', async () => {
    const { data } = await ask(shop.url, codeQuery, { id: order.id }, Code, { orderToken });
    return { handoverCode: data.order.handoverCode };
  });
  return {
    ...reads,
    order: await each(ORDERS, wholeOrder),
    statusPollSeconds: seen.pollAfterSeconds,
    boardPollSeconds: shown.pollAfterSeconds,
  };
}

function perOne(work: Work, times: number): Work {
  const { stateTransitions, writeUnits, readUnits, events, queueRequests } = work;
  const { apiRequests, invocations, gbSeconds, mails, logBytes } = work;
  return {
    stateTransitions: stateTransitions / times,
    writeUnits: writeUnits / times,
    readUnits: readUnits / times,
    events: events / times,
    queueRequests: queueRequests / times,
    apiRequests: apiRequests / times,
    invocations: invocations / times,
    gbSeconds: gbSeconds / times,
    mails: mails / times,
    logBytes: logBytes / times,
  };
}
