import { readConfig } from '@pardos/platform/config';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { signCallback } from '../domain/signature.ts';
import { paymentSecret } from '../payment-secret.ts';

const { CALLBACK_URL } = readConfig({ CALLBACK_URL: z.url() });

/** The played provider tells what became of payments, and again while nobody takes it. */
export async function handler({ Records: records }: SQSEvent): Promise<SQSBatchResponse> {
  const results = await Promise.allSettled(records.map(({ body }) => tell(body)));
  const failed = records.filter((_, index) => results[index]?.status === 'rejected');
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

async function tell(body: string): Promise<void> {
  const signature = signCallback(await paymentSecret(), body, new Date());
  const headers = { 'content-type': 'application/json', 'x-pasarela-firma': signature };
  const response = await fetch(CALLBACK_URL, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`the callback was answered with ${response.status}`);
}
