import { z } from 'zod';
import { AwsError } from '../aws-json.ts';
import { decodeWords, readMime } from './read-mime.ts';

const Text = z.object({ Data: z.string() });
const Header = z.object({ Name: z.string(), Value: z.string() });
const Addresses = z.array(z.string()).optional();

export const SendEmailInput = z.object({
  FromEmailAddress: z.string().optional(),
  Destination: z.object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses }).optional(),
  ReplyToAddresses: Addresses,
  Content: z.object({
    Simple: z
      .object({
        Subject: Text,
        Body: z.object({ Text: Text.optional(), Html: Text.optional() }),
        Headers: z.array(Header).optional(),
      })
      .optional(),
    Raw: z.object({ Data: z.string() }).optional(),
    Template: z.unknown().optional(),
  }),
});

export const Message = z.object({
  id: z.string(),
  /** ISO-8601 UTC. */
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  subject: z.string(),
  html: z.string().optional(),
  text: z.string().optional(),
  /** Those that the sender added, by their names in lower case. */
  headers: z.record(z.string(), z.string()).optional(),
});
export type Message = z.infer<typeof Message>;

/** What SESv2 SendEmail would put into somebody's mailbox. */
export function messageOf(input: z.infer<typeof SendEmailInput>, id: string, at: string): Message {
  const { Simple, Raw } = input.Content;
  if (Simple) return { ...envelopeOf(input), id, at, ...simpleContent(Simple) };
  if (Raw) return rawMessage(input, Raw.Data, { id, at });
  throw new AwsError('BadRequestException', 'The local cloud sends Simple and Raw content, no templates');
}

function envelopeOf(input: z.infer<typeof SendEmailInput>) {
  const { ToAddresses: to = [], CcAddresses: cc = [], BccAddresses: bcc = [] } = input.Destination ?? {};
  if (!input.FromEmailAddress) throw new AwsError('BadRequestException', 'Missing required field: FromEmailAddress');
  if (to.length + cc.length + bcc.length === 0) throw new AwsError('BadRequestException', 'Missing destination');
  for (const address of [input.FromEmailAddress, ...to, ...cc, ...bcc]) {
    if (!/[^\s<>@]+@[^\s<>@]+/.test(address)) throw new AwsError('BadRequestException', `Illegal address: ${address}`);
  }
  return { from: decodeWords(input.FromEmailAddress), to, cc, bcc };
}

function simpleContent({
  Subject,
  Body,
  Headers = [],
}: NonNullable<z.infer<typeof SendEmailInput>['Content']['Simple']>) {
  if (!Body.Html && !Body.Text) throw new AwsError('BadRequestException', 'The message has no body');
  const headers = Object.fromEntries(Headers.map(({ Name, Value }) => [Name.toLowerCase(), Value]));
  return { subject: Subject.Data, html: Body.Html?.Data, text: Body.Text?.Data, headers };
}

function rawMessage(input: z.infer<typeof SendEmailInput>, data: string, { id, at }: { id: string; at: string }) {
  const mime = readMime(Buffer.from(data, 'base64'));
  const envelope = envelopeOf({
    ...input,
    FromEmailAddress: input.FromEmailAddress ?? mime.from,
    Destination: input.Destination ?? { ToAddresses: mime.to, CcAddresses: mime.cc, BccAddresses: mime.bcc },
  });
  return { ...envelope, id, at, subject: mime.subject, html: mime.html, text: mime.text };
}
