import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mail } from '@pardos/contracts/mail';
import * as z from 'zod/mini';
import { readConfig } from './config.ts';

/** Address that mails come from. */
const { SENDER } = readConfig({ SENDER: z.string() });

const ses = new SESv2Client({});

/** Hands a mail to SES. */
export async function sendMail(mail: Mail): Promise<void> {
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: `${encodedName(mail.from)} <${SENDER}>`,
      Destination: { ToAddresses: [mail.to] },
      Content: {
        Simple: {
          Subject: { Data: mail.subject, Charset: 'UTF-8' },
          Headers: mail.unsubscribeUrl === undefined ? [] : oneClick(mail.unsubscribeUrl),
          Body: { Html: { Data: mail.html, Charset: 'UTF-8' }, Text: { Data: mail.text, Charset: 'UTF-8' } },
        },
      },
    }),
  );
}

/** RFC 8058: a mail program shows a button that asks nothing more. */
function oneClick(url: string) {
  return [
    { Name: 'List-Unsubscribe', Value: `<${url}>` },
    { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
  ];
}

/** SES takes ASCII in an address: RFC 2047 carries the brand's name, and nothing of it is read as an address. */
function encodedName(name: string): string {
  return `=?UTF-8?B?${Buffer.from(name, 'utf8').toString('base64')}?=`;
}
