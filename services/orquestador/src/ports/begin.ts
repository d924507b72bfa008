import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { StageDefinition } from '@pardos/contracts/stages';

const states = new SFNClient({});

/** Starts an order's execution; once started, starting it again does nothing. */
export function beginOf(tenantId: string, stateMachineArn: string) {
  return async (orderId: string, stages: readonly StageDefinition[]): Promise<void> => {
    const people = stages.filter((stage) => !stage.automatic);
    const input = {
      tenantId,
      orderId,
      stages: people.map(({ index, kind, timeoutSeconds }) => ({ index, kind, timeoutSeconds })),
    };
    await startOnce(stateMachineArn, `${tenantId}_${orderId}`, input);
  };
}

/** Holds the scheduled orders of a tenant. Every call may be repeated. */
export function holdOf(tenantId: string, stateMachineArn: string) {
  return async (orderId: string, releaseAt: string): Promise<void> =>
    await startOnce(stateMachineArn, `${tenantId}_${orderId}`, { tenantId, orderId, releaseAt });
}

async function startOnce(stateMachineArn: string, name: string, input: object): Promise<void> {
  try {
    await states.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
}
