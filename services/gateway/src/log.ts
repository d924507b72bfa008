import { Logger } from '@aws-lambda-powertools/logger';
import { config } from './config.ts';

/** One JSON line a request: a constant message, data as fields, no personal data, no tokens. */
export const log = new Logger({ serviceName: config.SERVICE });
