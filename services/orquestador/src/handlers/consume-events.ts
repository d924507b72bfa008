import { consumer } from '@pardos/platform/consume';
import { config } from '../config.ts';
import { contextOf } from '../context.ts';
import { workflowOf } from '../ports/workflow.ts';
import { consumeEvent } from '../usecases/consume-event.ts';

export const handler = consumer((event) => {
  const workflow = workflowOf(event.tenantId, config.ORDER_WORKFLOW_ARN);
  return consumeEvent(contextOf(event.tenantId, workflow), event);
});
