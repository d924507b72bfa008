import { readConfig } from '@pardos/platform/config';
import * as z from 'zod/mini';

/** What the template tells the consumer, which starts executions, beyond what every function knows. */
export const config = readConfig({ ORDER_WORKFLOW_ARN: z.string() });
