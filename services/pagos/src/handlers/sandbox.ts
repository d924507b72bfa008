import { timingSafeEqual } from 'node:crypto';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { readConfig } from '@pardos/platform/config';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { bodyOf, jsonAnswer, parsed } from '../http.ts';
import { paymentSecret } from '../payment-secret.ts';
import { type Call, ChargeRequest, chargeAnswer } from '../sandbox/charge.ts';
import { apiKeyOf, readToken, TokenRequest, tokenFor } from '../sandbox/token.ts';

const { SANDBOX_QUEUE_URL } = readConfig({ SANDBOX_QUEUE_URL: z.string() });
const queue = new SQSClient({});

type Answer = APIGatewayProxyStructuredResultV2;

/** The played provider: pages bring cards (tokens), the shop charges and refunds with its key. It logs and keeps nothing. */
export async function handler(event: APIGatewayProxyEventV2): Promise<Answer> {
  const { action } = event.pathParameters ?? {};
  const secret = await paymentSecret();
  const body = parsed(bodyOf(event));
  if (action === 'tokens') return tokens(secret, body);
  if (!isShop(secret, event.headers.authorization ?? '')) return jsonAnswer(401, {});
  if (action === 'charges') return await charges(secret, body);
  return action === 'refunds' ? jsonAnswer(200, { status: 'refunded' }) : jsonAnswer(404, {});
}

function tokens(secret: Uint8Array, body: unknown): Answer {
  const request = TokenRequest.safeParse(body);
  if (!request.success) return jsonAnswer(400, {});
  const token = tokenFor(secret, request.data, new Date());
  return token === null ? jsonAnswer(422, { code: 'UNKNOWN' }) : jsonAnswer(200, token);
}

async function charges(secret: Uint8Array, body: unknown): Promise<Answer> {
  const request = ChargeRequest.safeParse(body);
  if (!request.success) return jsonAnswer(400, {});
  const known = readToken(secret, request.data.token, new Date());
  const { answer, calls } = chargeAnswer(request.data, known);
  await Promise.all(calls.map(callBack));
  return jsonAnswer(answer.status, answer.body);
}

async function callBack({ delaySeconds, callback }: Call): Promise<void> {
  const message = { QueueUrl: SANDBOX_QUEUE_URL, DelaySeconds: delaySeconds, MessageBody: JSON.stringify(callback) };
  await queue.send(new SendMessageCommand(message));
}

function isShop(secret: Uint8Array, authorization: string): boolean {
  const [given, right] = [Buffer.from(authorization), Buffer.from(`Bearer ${apiKeyOf(secret)}`)];
  return given.length === right.length && timingSafeEqual(given, right);
}
