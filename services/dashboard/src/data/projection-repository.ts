import { always, type Item, type Store, versionIs, type Write } from '@pardos/platform/store';
import { metricsIn } from '../domain/contribution.ts';
import { Projection, type Step } from '../domain/projection.ts';
import { keys } from './table.ts';

export type ProjectionRepository = ReturnType<typeof projectionsOf>;

/** An order as it is known is some kilobytes: so many stay below what DynamoDB gives at once. */
const readTogether = 50;
const pageSize = 100;
const orderPrefix = 'O#';
const afterAllOrders = `${orderPrefix}~`;

/** What is known of the orders of one tenant, and what they have added to the counters. */
export function projectionsOf(store: Store, tenantId: string) {
  return {
    async get(orderId: string): Promise<Projection | null> {
      const item = await store.get(keys.projection(tenantId, orderId));
      return item === undefined ? null : Projection.parse(item);
    },

    /** Stores what is known and what it changes in the counters, or neither. False: another event was faster. */
    async save(step: Step): Promise<boolean> {
      const { projection } = step;
      const key = keys.projection(tenantId, projection.orderId);
      const put: Write = { put: { ...key, ...projection }, when: versionIs(projection.version - 1) };
      return await store.write([put, ...counted(tenantId, step), ...listed(tenantId, step)]);
    },

    /** All that is known of the orders of a branch's day, in the order in which they were placed. */
    async ofDay(branchId: string, day: string): Promise<Projection[]> {
      const ids = await idsIn(store, keys.day(tenantId, branchId, day));
      const items: Item[] = [];
      for (let from = 0; from < ids.length; from += readTogether) {
        const some = ids.slice(from, from + readTogether);
        items.push(...(await store.getMany(some.map((id) => keys.projection(tenantId, id)))));
      }
      const found = items.map((item) => Projection.parse(item));
      return found.sort((a, b) => (a.order?.placedAt ?? '').localeCompare(b.order?.placedAt ?? ''));
    },
  };
}

function counted(tenantId: string, { change }: Step): Write[] {
  if (change === null) return [];
  const tallied = Object.entries(change.tallies).map(([tally, amounts]) => {
    return { add: keys.tally(tenantId, change.bucket, tally), amounts };
  });
  if (metricsIn(change.metrics).length === 0) return tallied;
  const amounts = Object.fromEntries(metricsIn(change.metrics).map((name) => [name, change.metrics[name] ?? 0]));
  return [{ add: keys.hour(tenantId, change.bucket), amounts }, ...tallied];
}

function listed(tenantId: string, { projection: { orderId }, change, isListed }: Step): Write[] {
  if (!isListed || change === null) return [];
  return [{ put: { ...keys.listed(tenantId, change.bucket, orderId), orderId }, when: always }];
}

/** From the last to the first: the hours of the day lie before its orders. */
async function idsIn(store: Store, pk: string): Promise<string[]> {
  const ids: string[] = [];
  let before = afterAllOrders;
  for (;;) {
    const page = await store.query({ pk, before, newestFirst: true });
    const found = page.filter(({ SK }) => SK.startsWith(orderPrefix)).map(({ SK }) => SK);
    ids.push(...found.map((SK) => SK.slice(orderPrefix.length)));
    const last = found.at(-1);
    if (last === undefined || found.length < pageSize) return ids;
    before = last;
  }
}
