import { at, isJsonObject, type Json, listAt } from '../json.ts';

export type HttpResponse = {
  readonly status: number;
  /** A header may be there more than once: set-cookie. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | Buffer;
};

/** What API Gateway itself answers: `{"message":"Forbidden"}`. */
export function message(status: number, text: string): HttpResponse {
  return { status, headers: [['content-type', 'application/json']], body: JSON.stringify({ message: text }) };
}

export const INTERNAL_ERROR = message(500, 'Internal Server Error');

/** A function's answer in payload format 2.0. Without a status code the whole answer is the body of a 200. */
export function httpResponse(answer: Json): HttpResponse {
  if (!isJsonObject(answer) || answer.statusCode === undefined) {
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return { status: 200, headers: [['content-type', 'application/json']], body };
  }
  const status = Number(answer.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return INTERNAL_ERROR;
  const given = at(answer, 'headers');
  const headers = Object.entries(isJsonObject(given) ? given : {})
    .filter(([, value]) => value !== null)
    .map(([name, value]): [string, string] => [name.toLowerCase(), String(value)]);
  if (!headers.some(([name]) => name === 'content-type')) headers.push(['content-type', 'text/plain;charset=utf-8']);
  for (const cookie of listAt(answer, 'cookies')) headers.push(['set-cookie', String(cookie)]);
  return { status, headers, body: bodyOf(answer.body, answer.isBase64Encoded === true) };
}

function bodyOf(body: Json | undefined, base64: boolean): string | Buffer {
  if (body === undefined || body === null) return '';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return base64 ? Buffer.from(text, 'base64') : text;
}
