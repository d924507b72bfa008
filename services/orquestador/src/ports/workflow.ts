import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { StageDefinition } from '@pardos/contracts/stages';

const states = new SFNClient({});

export type Workflow = ReturnType<typeof workflowOf>;

/** The state machine, as the use cases see it. Every call may be repeated. */
export function workflowOf(tenantId: string, stateMachineArn: string | undefined) {
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

    /** Lets the workflow go on. */
    async wake(taskToken: string): Promise<void> {
      await spent(() => states.send(new SendTaskSuccessCommand({ taskToken, output: '{}' })));
    },

    /** Sends the workflow to its compensation. */
    async cancel(taskToken: string): Promise<void> {
      await spent(() => states.send(new SendTaskFailureCommand({ taskToken, error: 'OrderCancelled' })));
    },
  };
}

/** A token that was used, or whose time ran out, has nothing left to say: the flow in the database already says it. */
async function spent(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    const known = error instanceof TaskDoesNotExist || error instanceof TaskTimedOut || error instanceof InvalidToken;
    if (!known) throw error;
  }
}
