import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { documentRefusal } from './domain/document.ts';
import { encodingFor } from './domain/encoding.ts';
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

/** The answer as API Gateway takes it, compressed where the caller takes that: neither it nor CloudFront does it for a POST. */
export function resultOf(
  { body, headers, status }: HTTPGraphQLResponse,
  acceptEncoding: string | undefined,
): APIGatewayProxyStructuredResultV2 {
  if (body.kind !== 'complete') throw new Error('answers in pieces are not offered');

  const plain = { statusCode: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  const bytes = Buffer.from(body.string);
  const coding = encodingFor(acceptEncoding, bytes.length);
  if (coding === null) return plain;

  const packed = coding === 'br' ? brotliCompressSync(bytes, QUICKLY) : gzipSync(bytes);
  const about = { 'content-encoding': coding, 'content-length': String(packed.length), vary: 'accept-encoding' };
  return { ...plain, headers: { ...plain.headers, ...about }, body: packed.toString('base64'), isBase64Encoded: true };
}

/** A menu of 156 KB in under a millisecond, to 7 KB; the best quality takes a hundred times as long. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

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
