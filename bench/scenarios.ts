import { randomUUID } from 'node:crypto';
import type { Load } from './measure.ts';
import { post } from './post.ts';
import type { BenchShop } from './shop.ts';

const statusQuery = `query($id: ID!, $known: Int) { orderStatus(id: $id, knownRevision: $known) { revision pollAfterSeconds
  changed { status promisedAt stages { kind state startedAt endedAt by { name } } } } }`;
const boardQuery = `query($id: ID!, $known: Int) { board(branchId: $id, knownRevision: $known) { revision
  changed { number status placedAt promisedAt customerName lines { name quantity options note station }
    stages { taskId kind state waitingSince startedAt by { name } version } } } }`;
const claimMutation = `mutation($input: StageClaimNextInput!) { stageClaimNext(input: $input) {
  task { id number version } userErrors { code } } }`;
const dashboardQuery = `query($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { orders delivered sales { formatted }
  byStatus { status count } stages { kind averageWaitSeconds averageWorkSeconds } byHour { hour orders } } }`;

type Status = { orderStatus: { revision: number } };
type Board = { board: { revision: number; changed: object[] | null } };

/** Placing: one client as fast as it can, then eight. */
export function placing(shop: BenchShop): Load[] {
  const run = async () => (await shop.place()).bytes;
  return [
    { name: 'orderPlace, 1 client', operations: 150, clients: 1, run },
    { name: 'orderPlace, 8 clients', operations: 200, clients: 8, run },
  ];
}

/** What a customer reads before and after. */
export async function reading(shop: BenchShop): Promise<Load[]> {
  const { id, orderToken } = await shop.place();
  const poll = (known: number | null) => post<Status>(shop.url, statusQuery, { id, known }, { orderToken });
  return [
    { name: 'menu (86 products)', operations: 300, clients: 1, run: async () => (await shop.menu()).bytes },
    { name: 'quote', operations: 300, clients: 1, run: async () => (await shop.quote()).bytes },
    { name: 'status poll, changed', operations: 500, clients: 1, run: async () => (await poll(null)).bytes },
    {
      name: 'status poll, unchanged',
      operations: 500,
      clients: 1,
      run: async () => {
        // The first answer of a run may be news; afterwards nothing happens to the order.
        revision ??= (await poll(null)).data.orderStatus.revision;
        return (await poll(revision)).bytes;
      },
    },
  ];
}
let revision: number | undefined;

/** What staff read and do with a full board. */
export async function working(shop: BenchShop): Promise<Load[]> {
  const [cook, manager] = [await shop.tokenOf('cocina1'), await shop.tokenOf('gerencia')];
  const board = (known: number | null) =>
    post<Board>(shop.staffUrl, boardQuery, { id: shop.branchId, known }, { token: cook });
  const { data } = await board(null);
  const active = data.board.changed?.length ?? 0;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(new Date());
  const claim = () => {
    const input = { idempotencyKey: randomUUID(), branchId: shop.branchId, kind: 'KITCHEN' };
    return post(shop.staffUrl, claimMutation, { input }, { token: cook });
  };
  const dashboard = () => post(shop.staffUrl, dashboardQuery, { id: shop.branchId, day }, { token: manager });
  return [
    { name: `board of ${active} orders, all`, operations: 30, clients: 1, run: async () => (await board(null)).bytes },
    {
      name: 'board, unchanged',
      operations: 300,
      clients: 1,
      run: async () => (await board(data.board.revision)).bytes,
    },
    { name: 'dashboard of a day', operations: 300, clients: 1, run: async () => (await dashboard()).bytes },
    { name: 'claim, 50 cooks at once', operations: 50, clients: 50, run: async () => (await claim()).bytes },
  ];
}
