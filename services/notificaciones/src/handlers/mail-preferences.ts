import { log } from '@pardos/platform/log';
import { readMailToken } from '@pardos/platform/mail-token';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { mailTopics } from '../domain/mail-preferences.ts';
import { brokenLinkPage, preferencesPage } from '../domain/templates/preferences-page.ts';
import { preferencesContextOf } from '../preferences-context.ts';
import { setMailPreferences } from '../usecases/set-mail-preferences.ts';

/**
 * The link of every mail. A mail program posts `List-Unsubscribe=One-Click` (RFC 8058) and all mails end; a person sees
 * a page, which changes nothing until they press its button: programs that look at links must not unsubscribe anybody.
 */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const person = await readMailToken(event.queryStringParameters?.t ?? '');
  if (person === null) return answer(404, brokenLinkPage());

  const ctx = preferencesContextOf(person.tenantId);
  const isChange = event.requestContext.http.method === 'POST';
  if (isChange) {
    const wanted = wantedIn(event);
    const off = mailTopics.filter((topic) => !wanted.includes(topic));
    await setMailPreferences(ctx, person.addressHash, off);
    log.info('mail preferences set', { tenantId: person.tenantId, off });
  }
  return answer(200, preferencesPage(await ctx.preferences.get(person.addressHash), mailTopics, isChange));
}

/** The topics that a form asks for; one click asks for none. */
function wantedIn({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): readonly string[] {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  return new URLSearchParams(text).getAll('topic');
}

function answer(statusCode: number, body: string): APIGatewayProxyStructuredResultV2 {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  return { statusCode, headers, body };
}
