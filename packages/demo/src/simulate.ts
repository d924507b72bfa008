import { parseArgs } from 'node:util';
import { tenants } from './data/tenants.ts';
import { graphAt } from './graph.ts';
import { readLocalConfig } from './local-config.ts';
import { type Placed, placeOrder } from './simulation/customer.ts';
import { follow, readHandoverCode } from './simulation/follow.ts';
import { randomFrom } from './simulation/random.ts';
import { hasArrived, timelineOf, totalsOf } from './simulation/report.ts';
import { findBranch } from './simulation/shop.ts';
import { workShift } from './simulation/staff.ts';

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '5' },
    shop: { type: 'string', default: 'pardos' },
    branch: { type: 'string' },
    'port-base': { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
    /** Seconds until an order that has not ended counts as failed. */
    timeout: { type: 'string', default: '120' },
  },
});

const config = await readLocalConfig(Number(values['port-base']));
const shopUrl = `${config.graphqlUrl}/${values.shop}`;
const seed = Number(values.seed);
const branch = await findBranch(graphAt(shopUrl), values.shop, values.branch);
const people = tenants
  .filter(({ onboarding }) => onboarding.slug === values.shop)
  .flatMap(({ onboarding }) => onboarding.staff.filter(({ branchSlugs }) => branchSlugs.includes(branch.slug)));
const deadline = Date.now() + Number(values.timeout) * 1000;
console.log(`${branch.name}: ${values.orders} pedidos`);

const placed = new Map<string, Placed>();
let ended = false;
const shift = workShift({
  config,
  branchId: branch.id,
  people,
  random: randomFrom(seed),
  isOver: () => ended || Date.now() > deadline,
  handoverCode: async (orderId) => {
    const order = placed.get(orderId);
    return order === undefined ? null : await readHandoverCode(shopUrl, order);
  },
});

/** Each order has its own chance, so that a seed gives the same orders however fast the shift works. */
async function orderAndFollow(index: number) {
  const order = await placeOrder(graphAt(shopUrl), branch, randomFrom(seed * 1000 + index));
  placed.set(order.id, order);
  console.log(`${order.number} recibido (${order.total})`);
  return await follow(shopUrl, order, deadline);
}

try {
  const customers = Promise.all(Array.from({ length: Number(values.orders) }, (_, index) => orderAndFollow(index)));
  // A shift that fails ends the simulation; one that is over waits for the customers.
  const outcomes = await Promise.race([customers, shift.then(() => customers)]);
  for (const outcome of outcomes) console.log(`\n${timelineOf(outcome)}`);
  console.log(`\n${totalsOf(outcomes)}`);
  process.exitCode = outcomes.every(hasArrived) ? 0 : 1;
} finally {
  ended = true;
}
await shift;
