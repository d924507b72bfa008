import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AwsError } from '../aws-json.ts';
import { openJournal } from '../journal.ts';
import type { Part, PartOptions } from '../part.ts';
import { type Answer, type Incoming, serve } from '../serve.ts';
import { inboxPage, messagePage, missingPage } from './inbox-page.ts';
import { Message, messageOf, SendEmailInput } from './message.ts';

type Ses = Part & {
  readonly inboxUrl: string;
  /** Puts a mail of the cloud's own (Cognito's codes) into the inbox. */
  deliver(mail: { to: string; subject: string; text: string }): Promise<void>;
};

/** SESv2 SendEmail. Nothing leaves the machine: mails are read at `inboxUrl`, or as JSON at `inboxUrl`messages. */
export async function startSes({ port, clock, dataDir, access }: PartOptions): Promise<Ses> {
  const sent: Message[] = [];
  const journal = openJournal({
    dataDir,
    name: 'ses-messages',
    parse: (line) => Message.parse(line),
    restore: (messages) => {
      sent.push(...messages.slice(-KEPT));
    },
    live: () => sent,
  });

  const keep = (input: z.infer<typeof SendEmailInput>): string => {
    const message = messageOf(input, randomUUID(), new Date(clock.now()).toISOString());
    sent.push(message);
    if (sent.length > KEPT) sent.shift();
    journal.append(message);
    return message.id;
  };

  const send = (incoming: Incoming): Answer => {
    const input = SendEmailInput.safeParse(JSON.parse(incoming.body.toString()));
    if (!input.success) throw new AwsError('BadRequestException', z.prettifyError(input.error));
    access?.checkCall(incoming.headers, 'SES.SendEmail', { FromEmailAddress: input.data.FromEmailAddress ?? '' });
    return json({ MessageId: keep(input.data) });
  };

  const part = await serve(port, (incoming) => {
    const { method, url } = incoming;
    try {
      if (method === 'POST' && url.pathname === '/v2/email/outbound-emails') return send(incoming);
      if (method === 'GET' && url.pathname === '/messages') return json(sent.toReversed());
      if (method === 'GET' && url.pathname === '/') return html(inboxPage(sent.toReversed()));
      const opened = sent.find(({ id }) => url.pathname === `/mensajes/${id}`);
      if (opened) return html(messagePage(opened));
      if (url.pathname.startsWith('/v2/')) {
        throw new AwsError('NotFoundException', `The local SES has no ${method} ${url.pathname}`, { status: 404 });
      }
      return html(missingPage(), 404);
    } catch (error) {
      if (error instanceof AwsError) return errorOf(error);
      throw error;
    }
  });

  return {
    ...part,
    inboxUrl: `${part.endpoint}/`,
    deliver: async ({ to, subject, text }) => {
      keep({
        FromEmailAddress: 'Cuenta <no-reply@verificationemail.com>',
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } },
      });
    },
    close: async () => {
      await part.close();
      journal.close();
    },
  };
}

function errorOf({ code, message, status }: AwsError): Answer {
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': code };
  return { status, headers, body: JSON.stringify({ message }) };
}

function json(value: unknown): Answer {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function html(body: string, status = 200): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'",
  };
  return { status, headers, body };
}

/** How many mails are kept: the newest. */
const KEPT = 1000;
