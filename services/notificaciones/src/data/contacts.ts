import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { config } from '../config.ts';
import { Contact } from '../domain/contact.ts';

const lambda = new LambdaClient({});

/** Asks ordenes who ordered. Null when there is no such order. */
export async function contactOf(tenantId: string, orderId: string): Promise<Contact | null> {
  const { Payload, FunctionError } = await lambda.send(
    new InvokeCommand({
      FunctionName: config.CONTACT_FUNCTION_ARN,
      Payload: new TextEncoder().encode(JSON.stringify({ tenantId, orderId })),
    }),
  );
  if (FunctionError !== undefined || Payload === undefined)
    throw new Error(`ordenes did not give the contact: ${FunctionError}`);
  return z.nullable(Contact).parse(JSON.parse(new TextDecoder().decode(Payload)));
}
