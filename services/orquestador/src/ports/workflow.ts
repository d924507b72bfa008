import { SendTaskFailureCommand, SFNClient } from '@aws-sdk/client-sfn';
import { beginOf } from './begin.ts';
import { spent } from './wake.ts';

const states = new SFNClient({});

export type Workflow = ReturnType<typeof workflowOf>;

/** The state machine, as the use cases of events see it. Every call may be repeated. */
export function workflowOf(tenantId: string, stateMachineArn: string) {
  return {
    start: beginOf(tenantId, stateMachineArn),

    /** Sends the workflow to its compensation. */
    async cancel(taskToken: string): Promise<void> {
      await spent(() => states.send(new SendTaskFailureCommand({ taskToken, error: 'OrderCancelled' })));
    },
  };
}
