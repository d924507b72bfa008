import { readConfig } from '@pardos/platform/config';
import * as z from 'zod/mini';
import { paymentSecret } from './payment-secret.ts';
import { sandboxProvider } from './ports/sandbox-provider.ts';
import { apiKeyOf } from './sandbox/token.ts';

const { PROVIDER_URL } = readConfig({ PROVIDER_URL: z.url() });

/** Who takes the money: the one place that says which provider it is. */
export const provider = sandboxProvider({ url: PROVIDER_URL, apiKey: async () => apiKeyOf(await paymentSecret()) });
