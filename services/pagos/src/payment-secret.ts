import { readConfig } from '@pardos/platform/config';
import { secretReader } from '@pardos/platform/secrets';
import * as z from 'zod/mini';

const { PAYMENT_SECRET_ID } = readConfig({ PAYMENT_SECRET_ID: z.string() });

/** What the provider and we share. */
export const paymentSecret = secretReader(PAYMENT_SECRET_ID);
