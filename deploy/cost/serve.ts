import { randomUUID } from 'node:crypto';
import { askGraph, type Identity } from '@pardos/demo/graph';
import * as z from 'zod/mini';
import { claimMutation } from '../../bench/questions.ts';
import type { BenchShop } from '../../bench/shop.ts';

const completeMutation = `mutation($input: StageCompleteInput!) { stageComplete(input: $input) {
  task { id } userErrors { code } } }`;
const codeQuery = 'query($id: ID!) { order(id: $id) { handoverCode } }';

const Claimed = z.object({ stageClaimNext: z.object({ task: z.object({ id: z.string(), version: z.int() }) }) });
const Completed = z.object({ stageComplete: z.object({ task: z.object({ id: z.string() }) }) });
const Code = z.object({ order: z.object({ handoverCode: z.string() }) });

export type Placed = { readonly order: { readonly id: string }; readonly orderToken: string };
export type Crew = Awaited<ReturnType<typeof crewOf>>;

/** Who serves the stages of a shop's first branch. */
export async function crewOf(shop: BenchShop) {
  const [cook, packer, courier] = [await signedIn('cocina1'), await signedIn('empaque'), await signedIn('reparto')];
  return {
    cook,
    /** Takes the only order there is through its three stages, to the customer's code. */
    async serve({ order, orderToken }: Placed): Promise<void> {
      await doStage('KITCHEN', cook);
      await doStage('PACKING', packer);
      const code = { query: codeQuery, variables: { id: order.id }, data: Code };
      const { data } = await askGraph(shop.url, code, { orderToken });
      await doStage('DELIVERY', courier, { handoverCode: data.order.handoverCode });
    },
  };

  async function signedIn(who: string): Promise<Identity> {
    return { token: await shop.tokenOf(who) };
  }

  async function doStage(kind: string, by: Identity, more: object = {}): Promise<void> {
    const next = { idempotencyKey: randomUUID(), branchId: shop.branchId, kind };
    const claim = { query: claimMutation, variables: { input: next }, data: Claimed };
    const { task } = (await askGraph(shop.staffUrl, claim, by)).data.stageClaimNext;
    const input = { taskId: task.id, expectedVersion: task.version, ...more };
    await askGraph(shop.staffUrl, { query: completeMutation, variables: { input }, data: Completed }, by);
    await shop.quiet();
  }
}
