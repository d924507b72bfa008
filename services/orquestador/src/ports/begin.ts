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

/** What an order is held for: its time, or at most that long for its payment. */
export type Until = 'TIME' | 'PAYMENT';

/** Holds orders of a tenant, each once for its payment and once for its time. Every call may be repeated. */
export function holdOf(tenantId: string, stateMachineArn: string) {
  return async (orderId: string, releaseAt: string, until: Until): Promise<void> => {
    const name = until === 'TIME' ? `${tenantId}_${orderId}` : `${tenantId}_${orderId}_payment`;
    await startOnce(stateMachineArn, name, { tenantId, orderId, releaseAt, until });
  };
}

async function startOnce(stateMachineArn: string, name: string, input: object): Promise<void> {
  try {
    await states.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
}
