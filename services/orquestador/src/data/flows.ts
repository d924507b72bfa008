import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { absent, type Store, versionIs, type Write } from '@pardos/platform/store';
import { Cancellation, Flow, OpenStage } from '../domain/flow.ts';
import { keys } from './table.ts';

export type Flows = ReturnType<typeof flowsOf>;

/** The flows of one tenant and the stages they wait at. */
export function flowsOf(store: Store, tenantId: string) {
  return {
    /** An order's flow with one of its stages. */
    async get(orderId: string, index: number): Promise<{ flow: Flow | null; stage: OpenStage | null }> {
      const [flowKey, tokenKey] = [keys.flow(tenantId, orderId), keys.token(tenantId, orderId, index)];
      const items = await store.getMany([flowKey, tokenKey]);
      const flow = items.find(({ SK }) => SK === flowKey.SK);
      const stage = items.find(({ SK }) => SK === tokenKey.SK);
      return {
        flow: flow === undefined ? null : Flow.parse(flow),
        stage: stage === undefined ? null : OpenStage.parse(stage),
      };
    },

    /** The stages that an order has reached. */
    async openStages(orderId: string): Promise<OpenStage[]> {
      const items = await store.query({ pk: keys.order(tenantId, orderId), prefix: 'TOKEN#' });
      return items.map((item) => OpenStage.parse(item));
    },

    /** Stores the next version of a flow, the stage it opened and what is told. False: somebody was faster. */
    async save(flow: Flow, event: DomainEvent | null, stage?: OpenStage): Promise<boolean> {
      const { id } = flow.order;
      const writes: Write[] = [{ put: { ...keys.flow(tenantId, id), ...flow }, when: versionIs(flow.version - 1) }];
      if (stage !== undefined) {
        const key = keys.token(tenantId, id, stage.index);
        writes.push({ put: { ...key, ...stage }, when: versionIs(stage.version - 1) });
      }
      if (event !== null) writes.push(outboxRow(keys.order(tenantId, id), event));
      return await store.write(writes);
    },

    /** Keeps a wish to cancel an order that is not known yet. False: it has become known. */
    async cancelEarly(orderId: string, cancellation: Cancellation): Promise<boolean> {
      return await store.write([
        { put: { ...keys.earlyCancel(tenantId, orderId), ...cancellation }, when: absent },
        { check: keys.flow(tenantId, orderId), when: absent },
      ]);
    },

    async earlyCancel(orderId: string): Promise<Cancellation | null> {
      const item = await store.get(keys.earlyCancel(tenantId, orderId));
      return item === undefined ? null : Cancellation.parse(item);
    },
  };
}
