import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { documentRefusal } from './domain/document.ts';
import { costLimit } from './domain/errors.ts';
import { limits } from './domain/limits.ts';
import { withRequestId } from './server.ts';

/** The request as Apollo reads it. Throws the GraphQL error that refuses it, the cheapest rules first. */
export function httpRequestOf(event: APIGatewayProxyEventV2): HTTPGraphQLRequest {
  const { body = '', isBase64Encoded, headers } = event;
  if (body.length > (isBase64Encoded ? (limits.bodyBytes * 4) / 3 : limits.bodyBytes)) {
    throw costLimit(`La solicitud pasa de ${limits.bodyBytes} bytes.`, 413);
  }

  const parsed = readBody(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
  const refusal = typeof parsed.query === 'string' ? textRefusal(parsed.query) : null;
  if (refusal !== null) throw costLimit(refusal);
  const present = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const headerMap = new HeaderMap();
  for (const [name, value] of present) headerMap.set(name, value);
  return { method: event.requestContext.http.method, headers: headerMap, search: event.rawQueryString, body: parsed };
}

/** The answer as API Gateway takes it. */
export function resultOf({ body, headers, status }: HTTPGraphQLResponse): APIGatewayProxyStructuredResultV2 {
  if (body.kind !== 'complete') throw new Error('answers in pieces are not offered');
  return { statusCode: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
}

/** An answer to a request that never reached Apollo. */
export function refusalOf(error: GraphQLError, correlationId: string): APIGatewayProxyStructuredResultV2 {
  const { http, code } = error.extensions;
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 400;
  const errors = [withRequestId({ message: error.message, extensions: { code } }, correlationId)];
  return {
    statusCode: status,
    headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' },
    body: JSON.stringify({ errors }),
  };
}

function readBody(text: string): { readonly query?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {
    // Told like any other body that is not a request.
  }
  throw new GraphQLError('Se espera un objeto JSON con query y variables.', { extensions: { code: 'BAD_REQUEST' } });
}

/** Texts that were found acceptable: our apps send the same few. */
const accepted = new Set<string>();
const maxAccepted = 500;

function textRefusal(query: string): string | null {
  if (accepted.has(query)) return null;

  const document = parsed(query);
  const refusal = document === null ? null : documentRefusal(document);
  if (refusal === null && accepted.size < maxAccepted) accepted.add(query);
  return refusal;
}

/** Null for what cannot be parsed: Apollo says why. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch {
    return null;
  }
}
