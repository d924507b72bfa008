import { type Cloud, startCloud } from '@pardos/local/cloud';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askDoor } from '../../../tests/setup/door.ts';
import { staffToken } from '../../../tests/setup/staff.ts';
import { aRequest } from '../src/domain/a-request.ts';

let cloud: Cloud;
let shop: { id: string; branches: { id: string }[] };

beforeAll(async () => {
  cloud = await startCloud({ services: ['plataforma', 'restaurantes'], dynamodb: { endpoint: inject('dynamodb') } });
  const token = await staffToken(cloud, { email: 'plataforma@x.pe', tenantId: 'public', roles: ['PLATFORM_ADMIN'] });
  const mutation =
    'mutation ($input: TenantOnboardInput!) { tenantOnboard(input: $input) { shop { id branches { id } } } }';
  const answer = await askDoor(cloud, 'restaurantes', mutation, { input: aRequest() }, { token });
  shop = answer.data.tenantOnboard.shop;
});
afterAll(() => cloud?.close());

const aSheet = (changes: Record<string, unknown> = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  branchId: shop.branches[0]?.id,
  kind: 'RECLAMO',
  name: 'Carla <b>Rojas</b>',
  document: '45678912',
  phone: '987654321',
  email: 'carla@example.com',
  address: 'Av. Larco 123',
  product: '1 Pardos Brasa',
  amountMinor: 6050,
  detail: 'Llegó frío.',
  request: 'Que lo cambien.',
  ...changes,
});

const file = async (input: Record<string, unknown>) => {
  const mutation = `mutation ($input: ComplaintFileInput!) { complaintFile(input: $input) {
    sheet { number answerBy copySent } userErrors { code field }
  } }`;
  const answer = await askDoor(cloud, 'restaurantes', mutation, { input }, { tenantId: shop.id });
  expect(answer.errors).toBeUndefined();
  return answer.data.complaintFile;
};

const mailsTo = async (to: string): Promise<{ to: string; subject: string; text: string; html: string }[]> => {
  const all: { to: string; subject: string; text: string; html: string }[] = JSON.parse(
    await (await fetch(new URL('/messages', cloud.urls.mail))).text(),
  );
  return all.filter((mail) => String(mail.to).includes(to));
};

describe('the Libro de Reclamaciones', () => {
  test('gives a sheet one number, and mails its copy, however often the same is sent', async () => {
    const sheet = aSheet();
    const [first, twin] = await Promise.all([file(sheet), file(sheet)]);
    const again = await file(sheet);

    expect(first.sheet).toMatchObject({ number: expect.stringMatching(/^C-\d{4}-00001$/), copySent: true });
    expect([twin.sheet.number, again.sheet.number]).toEqual([first.sheet.number, first.sheet.number]);
    const mails = await mailsTo('carla@example.com');
    expect(mails.length).toBeGreaterThanOrEqual(1);
    expect(mails[0]?.subject).toContain(first.sheet.number);
    expect(mails[0]?.html).not.toContain('<b>Rojas');
  });

  test('counts on without gaps when many come at once', async () => {
    const sheets = await Promise.all([1, 2, 3].map((n) => file(aSheet({ email: `n${n}@example.com` }))));
    const numbers = sheets.map(({ sheet }) => sheet.number.slice(-5)).sort();
    expect(numbers).toEqual(['00002', '00003', '00004']);
  });

  test('refuses another body for the same key, what is not in order, and a restaurant that is not there', async () => {
    const sheet = aSheet({ email: 'otra@example.com' });
    await file(sheet);
    const codes = async (input: Record<string, unknown>) =>
      (await file(input)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes({ ...sheet, detail: 'Otra cosa.' })).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await codes(aSheet({ document: '1', email: 'x' }))).toEqual(['DOCUMENT_INVALID', 'EMAIL_INVALID']);
    expect(await codes(aSheet({ branchId: 'nowhere' }))).toEqual(['BRANCH_UNKNOWN']);
  });

  test('takes five sheets a day from one address', async () => {
    const send = () => file(aSheet({ email: 'insiste@example.com' }));
    for (let sent = 0; sent < 5; sent += 1) expect((await send()).userErrors).toEqual([]);
    expect((await send()).userErrors).toEqual([{ code: 'TOO_MANY', field: ['email'] }]);
    expect(await mailsTo('insiste@example.com')).toHaveLength(5);
  });
});
