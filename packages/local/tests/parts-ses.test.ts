import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSes } from '../src/parts/ses/start-ses.ts';
import { virtualClock } from '../src/virtual-clock.ts';

const clock = virtualClock(Date.parse('2026-03-01T12:00:00Z'));
let ses: Awaited<ReturnType<typeof startSes>>;

beforeEach(async () => {
  ses = await startSes({ port: 0, clock, dataDir: undefined });
});
afterEach(() => ses.close());

describe('SendEmail', () => {
  it('keeps a simple mail and lists the newest first', async () => {
    await send(aMail({ subject: 'Primero' }));
    await clock.advance(1000);
    const { MessageId } = await send(aMail({ subject: 'Tu pedido está en camino' }));

    expect(await messages()).toMatchObject([
      {
        id: MessageId,
        at: '2026-03-01T12:00:01.000Z',
        from: 'Pardos <pedidos@example.com>',
        to: ['ana@example.com'],
        subject: 'Tu pedido está en camino',
        html: '<p>Hola <b>Ana</b></p>',
        text: 'Hola Ana',
      },
      { subject: 'Primero' },
    ]);
  });

  it('shows an encoded sender as people read it', async () => {
    const sender = `=?UTF-8?B?${Buffer.from('Pollería Ñandú').toString('base64')}?= <pedidos@example.com>`;

    await send({ ...aMail({ subject: 'Listo' }), FromEmailAddress: sender });

    expect(await messages()).toMatchObject([{ from: 'Pollería Ñandú <pedidos@example.com>' }]);
  });

  it('reads a raw mail with encoded subject and alternative bodies', async () => {
    const raw = [
      'From: Pardos <pedidos@example.com>',
      'To: "Ana, la cliente" <ana@example.com>, luis@example.com',
      'Subject: =?utf-8?Q?Tu_pedido_est=C3=A1_listo?=',
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Est=C3=A1 =',
      'listo',
      '--b1',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<p>Está listo</p>').toString('base64'),
      '--b1--',
    ].join('\r\n');

    await client().send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(raw) } } }));

    expect(await messages()).toMatchObject([
      {
        to: ['"Ana, la cliente" <ana@example.com>', 'luis@example.com'],
        subject: 'Tu pedido está listo',
        text: 'Está listo',
        html: '<p>Está listo</p>',
      },
    ]);
  });

  it.each([
    ['nobody to send to', { Destination: {} }],
    ['an address that is none', { Destination: { ToAddresses: ['ana'] } }],
    ['a template', { Content: { Template: { TemplateName: 'x' } } }],
  ])('refuses %s', async (_, given) => {
    await expect(send({ ...aMail(), ...given })).rejects.toMatchObject({ name: 'BadRequestException' });
  });
});

describe('the inbox', () => {
  it('lists mails and opens one, with its HTML in a sandbox', async () => {
    expect(await page('')).toContain('Todavía no hay correos.');
    const { MessageId } = await send(aMail({ subject: '<script>alert(1)</script>' }));

    const list = await page('');
    expect(list).toContain(`href="/mensajes/${MessageId}"`);
    expect(list).not.toContain('<script>');
    const opened = await page(`mensajes/${MessageId}`);
    expect(opened).toContain('&lt;b&gt;Ana&lt;/b&gt;');
    expect(opened).toMatch(/<iframe[^>]+sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  });

  it('lets a page load nothing from elsewhere', async () => {
    const { headers } = await fetch(ses.inboxUrl);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

it('keeps mails through a restart when it has a directory', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ses-'));
  const first = await startSes({ port: 0, clock, dataDir });
  await client(first.endpoint).send(new SendEmailCommand(aMail({ subject: 'Guardado' })));
  await first.close();

  const second = await startSes({ port: 0, clock, dataDir });
  expect(await messages(second.inboxUrl)).toMatchObject([{ subject: 'Guardado' }]);
  await second.close();
  await rm(dataDir, { recursive: true });
});

function aMail({ subject = 'Hola' } = {}) {
  return {
    FromEmailAddress: 'Pardos <pedidos@example.com>',
    Destination: { ToAddresses: ['ana@example.com'] },
    Content: {
      Simple: {
        Subject: { Data: subject },
        Body: { Html: { Data: '<p>Hola <b>Ana</b></p>' }, Text: { Data: 'Hola Ana' } },
      },
    },
  };
}

function client(endpoint = ses.endpoint) {
  return new SESv2Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'local' },
  });
}

const send = (mail: ConstructorParameters<typeof SendEmailCommand>[0]) => client().send(new SendEmailCommand(mail));
const messages = async (inboxUrl = ses.inboxUrl) => (await fetch(`${inboxUrl}messages`)).json();
const page = async (path: string) => (await fetch(`${ses.inboxUrl}${path}`)).text();
