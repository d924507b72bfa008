import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Message } from '../parts/ses/message.ts';
import type { Inside } from './inside.ts';

const MAILS_SHOWN = 200;

/** `/mails`, newest first; each is read at its own address in the inbox. */
export function mailsApi(server: FastifyInstance, { mailUrl }: Inside): void {
  server.get('/mails', async () =>
    (await readMails(mailUrl)).slice(0, MAILS_SHOWN).map((mail) => mailOf(mail, mailUrl)),
  );
}

/** What is in the inbox, newest first. */
export async function readMails(mailUrl: string): Promise<Message[]> {
  return z.array(Message).parse(await (await fetch(`${mailUrl}messages`)).json());
}

/** A mail in a list. */
export function mailOf({ id, at, from, to, subject }: Message, mailUrl: string) {
  return { id, at: Date.parse(at), from, to, subject, url: `${mailUrl}mensajes/${id}` };
}
