import { ExecutionAlreadyExists, SendTaskFailureCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { StageDefinition } from '@pardos/contracts/stages';
import { spent } from './wake.ts';

const states = new SFNClient({});

export type Workflow = ReturnType<typeof workflowOf>;

/** The state machine, as the use cases of events see it. Every call may be repeated. */
export function workflowOf(tenantId: string, stateMachineArn: string) {
  return {
    /** Starts an order's execution; once started, starting it again does nothing. */
    async start(orderId: string, stages: readonly StageDefinition[]): Promise<void> {
      const people = stages.filter((stage) => !stage.automatic);
      const input = {
        tenantId,
        orderId,
        stages: people.map(({ index, kind, timeoutSeconds }) => ({ index, kind, timeoutSeconds })),
      };
      const name = `${tenantId}_${orderId}`;
      try {
        await states.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },

    /** Sends the workflow to its compensation. */
    async cancel(taskToken: string): Promise<void> {
      await spent(() => states.send(new SendTaskFailureCommand({ taskToken, error: 'OrderCancelled' })));
    },
  };
}
