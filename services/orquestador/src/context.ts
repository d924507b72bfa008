import { readConfig } from '@pardos/platform/config';
import { tenantStore } from '@pardos/platform/tenant-store';
import * as z from 'zod/mini';
import { type Flows, flowsOf } from './data/flows.ts';
import { type Workflow, workflowOf } from './ports/workflow.ts';

/** Only the function that starts executions is told which machine. */
const { ORDER_WORKFLOW_ARN } = readConfig({ ORDER_WORKFLOW_ARN: z.optional(z.string()) });

/** What the use cases get. */
export type Context = {
  readonly tenantId: string;
  readonly flows: Flows;
  readonly workflow: Workflow;
  now(): Date;
};

/** The context of an event or of a step of the workflow. */
export function contextOf(tenantId: string): Context {
  return {
    tenantId,
    flows: flowsOf(tenantStore(tenantId), tenantId),
    workflow: workflowOf(tenantId, ORDER_WORKFLOW_ARN),
    now: () => new Date(),
  };
}
