import { log } from '@pardos/platform/log';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { moneyContextOf } from '../context.ts';
import type { Answer } from '../domain/answer.ts';
import { readReference } from '../domain/reference.ts';
import { isFromProvider } from '../domain/signature.ts';
import { bodyOf, jsonAnswer, parsed } from '../http.ts';
import { paymentSecret } from '../payment-secret.ts';
import { provider } from '../provider.ts';
import { Callback } from '../sandbox/callback.ts';
import { takeCallback } from '../usecases/take-callback.ts';

/** What the provider tells. Without its signature, or with an old one, nothing is read of it. Told again, it changes nothing. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const body = bodyOf(event);
  const signature = event.headers['x-pasarela-firma'] ?? '';
  if (!isFromProvider(await paymentSecret(), body, signature, new Date())) return refused(401, 'signature');

  const callback = Callback.safeParse(parsed(body));
  if (!callback.success) return refused(400, 'form');
  const reference = readReference(callback.data.reference);
  if (reference === null) return refused(400, 'reference');

  const taken = await takeCallback(moneyContextOf(reference.tenantId, provider), reference, answerIn(callback.data));
  if (!taken) return refused(404, 'payment');
  log.info('callback taken', { tenantId: reference.tenantId, orderId: reference.orderId, id: callback.data.id });
  return jsonAnswer(200, {});
}

function refused(status: number, what: string): APIGatewayProxyStructuredResultV2 {
  log.warn('callback refused', { what });
  return jsonAnswer(status, {});
}

function answerIn({ chargeId, reason, lastFour }: Callback): Answer {
  if (reason !== null) return { kind: 'DECLINED', reason, lastFour };
  if (chargeId === null) throw new Error('a payment that was taken has an id');
  return { kind: 'APPROVED', chargeId, lastFour };
}
