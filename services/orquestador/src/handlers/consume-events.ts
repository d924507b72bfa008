import { readConfig } from '@pardos/platform/config';
import { consumer } from '@pardos/platform/consume';
import * as z from 'zod/mini';
import { config } from '../config.ts';
import { contextOf } from '../context.ts';
import { holdOf } from '../ports/begin.ts';
import { workflowOf } from '../ports/workflow.ts';
import { consumeEvent } from '../usecases/consume-event.ts';

const { HOLD_WORKFLOW_ARN } = readConfig({ HOLD_WORKFLOW_ARN: z.string() });

export const handler = consumer((event) => {
  const workflow = workflowOf(event.tenantId, config.ORDER_WORKFLOW_ARN);
  const hold = holdOf(event.tenantId, HOLD_WORKFLOW_ARN);
  return consumeEvent(contextOf(event.tenantId, { workflow, hold }), event);
});
