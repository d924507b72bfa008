import { localTime } from '@pardos/contracts/local-time';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asker, askDoor } from '../../../tests/setup/door.ts';
import { publish } from '../../../tests/setup/publish.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { aLine, branchTold, eventsOf, type Story } from '../src/domain/a-day.ts';

const { day } = localTime(new Date());

let cloud: Cloud;
let manager: Asker;

beforeAll(async () => {
  const services = ['plataforma', 'dashboard'];
  cloud = await startCloud({ services, dynamodb: { endpoint: inject('dynamodb') } });
  manager = await person('luz@marca.pe');
}, 120_000);
afterAll(() => cloud?.close());

async function person(email: string, changes: object = {}): Promise<Asker> {
  const who = { email, tenantId: 'T1', roles: ['MANAGER'], branchIds: ['B1'], ...changes };
  return { token: await staffToken(cloud, who) };
}

const done = { releases: 0, undone: false, finished: true };
const aStory = (id: string): Story => ({
  id,
  placedAt: `${day}T20:00:00.000Z`,
  totalMinor: 5_000,
  channel: 'PICKUP',
  automaticReception: true,
  stages: [done, done, done],
  cancelled: false,
  lines: [aLine('1/4 de pollo', 2)],
});

const fields = 'day state orders madeAt files { kind downloadUrl }';
const reports = async (asker: Asker = manager) =>
  await askDoor(cloud, 'dashboard', `{ reports(branchId: "B1") { ${fields} } }`, {}, asker);
const make = async (of: string, asker: Asker = manager) =>
  await askDoor(
    cloud,
    'dashboard',
    `mutation ($day: Date!) { reportMake(input: { branchId: "B1", day: $day }) { report { day state } userErrors { code field } } }`,
    { day: of },
    asker,
  );
const fileOf = async (kind: string): Promise<string> => {
  const { data } = await askDoor(
    cloud,
    'dashboard',
    `query ($day: Date!) { report(branchId: "B1", day: $day) { ${fields} } }`,
    { day },
    manager,
  );
  const file = data.report.files.find((one: { kind: string }) => one.kind === kind);
  const answer = await fetch(file.downloadUrl);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain(`-${day}.`);
  return await answer.text();
};

describe('the report of a day', () => {
  test('is made when somebody asks: a page, and a table of its orders, things and steps', async () => {
    await publish(cloud, [branchTold(), ...eventsOf(aStory('1')), ...eventsOf(aStory('2'))]);
    expect((await reports()).data.reports).toEqual([]);
    expect((await make(day)).data.reportMake).toEqual({ report: { day, state: 'REQUESTED' }, userErrors: [] });
    await cloud.idle();
    const [report, ...more] = (await reports()).data.reports;
    expect([report.day, report.state, report.orders, more]).toEqual([day, 'READY', 2, []]);

    expect((await fileOf('SUMMARY')).slice(0, 5)).toBe('%PDF-');
    expect((await fileOf('ORDERS')).split('\r\n')).toHaveLength(4);
    expect(await fileOf('ITEMS')).toContain('A-1,1/4 de pollo,2,,,20.00');
    expect((await fileOf('STEPS')).match(/Cocina/g)).toHaveLength(2);
  });

  test('is made again with what has come since', async () => {
    await publish(cloud, eventsOf(aStory('3')));
    expect((await make(day)).data.reportMake).toEqual({ report: { day, state: 'REQUESTED' }, userErrors: [] });
    await cloud.idle();
    expect((await reports()).data.reports).toMatchObject([{ day, state: 'READY', orders: 3 }]);
    expect((await fileOf('ORDERS')).split('\r\n')).toHaveLength(5);
  });

  test('is not made of a day that has not come', async () => {
    const { data } = await make('2999-01-01');
    expect(data.reportMake).toEqual({ report: null, userErrors: [{ code: 'INVALID', field: ['day'] }] });
  });

  test('is nobody else’s', async () => {
    const cook = await person('ana@marca.pe', { roles: ['COOK'] });
    const south = await person('sur@marca.pe', { branchIds: ['B2'] });
    const codeOf = (answer: { errors: { extensions: { code: string } }[] }) => answer.errors[0]?.extensions.code;
    expect([codeOf(await reports(cook)), codeOf(await make(day, cook))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect([codeOf(await reports(south)), codeOf(await make(day, south))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await reports(await person('otra@marca.pe', { tenantId: 'T2' }))).data.reports).toEqual([]);
  });

  test('is not to be had at its place in the bucket without the address that was signed', async () => {
    const { data } = await reports();
    const { origin, pathname } = new URL(data.reports[0].files[0].downloadUrl);
    expect(pathname).toContain('/reports/T1/B1/');
    expect((await fetch(`${origin}${pathname}`)).status).toBe(403);
  });
});
