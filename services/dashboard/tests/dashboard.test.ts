import type { DomainEvent } from '@pardos/contracts/events/event';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { publish } from '../../../tests/setup/publish.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { aLine, eventsOf, type Story } from '../src/domain/a-day.ts';

let cloud: Cloud;
let manager: Asker;

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'dashboard'], dynamodb: { endpoint: inject('dynamodb') } });
  manager = await person('luz@marca.pe', { roles: ['MANAGER'], branchIds: ['B1'] });
}, 120_000);
afterAll(() => cloud?.close());

async function person(email: string, { tenantId = 'T1', roles = ['MANAGER'], branchIds = ['B1'] }): Promise<Asker> {
  return { token: await staffToken(cloud, { email, tenantId, roles, branchIds }) };
}

const finished = { releases: 1, undone: true, finished: true };
const stories: Story[] = [
  aStory('1', { stages: [finished, finished, finished] }),
  aStory('2', { stages: [{ ...finished, finished: false }], placedAt: '2026-11-24T21:10:00.000Z' }),
  aStory('3', { stages: [], cancelled: true, totalMinor: 9_900 }),
];

function aStory(id: string, changes: Partial<Story>): Story {
  const placedAt = '2026-11-24T20:00:00.000Z';
  const story = { id, placedAt, totalMinor: 5_000, channel: 'PICKUP' as const, automaticReception: true };
  return { ...story, stages: [], cancelled: false, lines: [aLine('Pollo', 2)], ...changes };
}

const dayOf = (asker: Asker, branchId = 'B1') =>
  askDoor(
    cloud,
    'dashboard',
    `query ($branchId: ID!, $day: Date!) { dashboard(branchId: $branchId, day: $day) {
      orders inProgress delivered cancelled byStatus { status count } sales { amountMinor } averageTicket { amountMinor }
      onTimePercent stages { kind completed averageWaitSeconds p50WaitSeconds p90WorkSeconds }
      people { staffId name completed averageWorkSeconds late released undone } products { name units sales { amountMinor } } byHour { hour orders }
    } }`,
    { branchId, day: '2026-11-24' },
    asker,
  );

/** Each of three finished stages was given back once and undone once; the even ones are Ana's; the open one is Beto's. */
const whole = {
  people: [
    { staffId: 'S2', name: 'Beto Paz', completed: 2, averageWorkSeconds: 180, late: 0, released: 3, undone: 3 },
    { staffId: 'S1', name: 'Ana Torres', completed: 1, averageWorkSeconds: 180, late: 0, released: 1, undone: 1 },
  ],
  products: [{ name: 'Pollo', units: 4, sales: { amountMinor: 4_000 } }],
  orders: 3,
  inProgress: 1,
  delivered: 1,
  cancelled: 1,
  byStatus: [
    { status: 'PREPARING', count: 1 },
    { status: 'DELIVERED', count: 1 },
    { status: 'CANCELLED', count: 1 },
  ],
  sales: { amountMinor: 10_000 },
  averageTicket: { amountMinor: 5_000 },
  byHour: [
    { hour: 15, orders: 2 },
    { hour: 16, orders: 1 },
  ],
};

describe('a day of a branch', () => {
  test('is empty before anybody ordered', async () => {
    const { data } = await dayOf(manager);
    expect(data.dashboard).toMatchObject({ orders: 0, onTimePercent: null, byHour: [], stages: [] });
  });

  test('is counted once, though every event comes twice, the last first, many at a time', async () => {
    const events: DomainEvent[] = stories.flatMap(eventsOf);
    await publish(cloud, [...events].reverse());
    await publish(cloud, events);

    const { data, errors } = await dayOf(manager);
    expect(errors).toBeUndefined();
    expect(data.dashboard).toMatchObject(whole);
  });
});

describe('who may look', () => {
  test('an ADMIN, at every branch of the tenant', async () => {
    const admin = await person('ana@marca.pe', { roles: ['ADMIN'], branchIds: [] });
    expect((await dayOf(admin)).data.dashboard.orders).toBe(3);
  });

  test.each([
    ['a MANAGER of another branch', { branchIds: ['B2'] }, 'NOT_FOUND'],
    ['a COOK', { roles: ['COOK'] }, 'FORBIDDEN'],
  ])('not %s', async (who, as, code) => {
    const { data, errors } = await dayOf(await person(`${who.replaceAll(' ', '.')}@marca.pe`, as));
    expect(data).toBeNull();
    expect(errors[0].extensions.code).toBe(code);
  });

  test('not a guest', async () => {
    expect((await dayOf({ tenantId: 'T1' })).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('another tenant sees its own, which is nothing', async () => {
    const other = await person('otra@marca.pe', { tenantId: 'T2', roles: ['ADMIN'] });
    expect((await dayOf(other)).data.dashboard.orders).toBe(0);
  });
});
