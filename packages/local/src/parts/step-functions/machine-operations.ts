import { z } from 'zod';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import type { Machines, Revision } from './machines.ts';

const OneMachine = z.object({ stateMachineArn: z.string() });

/** What is done with state machines. */
export function machineOperations(machines: Machines): Operations {
  return {
    CreateStateMachine: operation(
      z.object({
        name: z.string(),
        definition: z.string(),
        roleArn: z.string(),
        type: z.enum(['STANDARD', 'EXPRESS']).default('STANDARD'),
      }),
      ({ name, definition, roleArn, type }) => {
        if (type === 'EXPRESS')
          throw new AwsError('StateMachineTypeNotSupported', 'Express state machines are not supported');
        const { arn, createdAt } = machines.create(name, definition, roleArn);
        return { stateMachineArn: arn, creationDate: createdAt / 1000 };
      },
    ),
    UpdateStateMachine: operation(
      OneMachine.extend({ definition: z.string().optional(), roleArn: z.string().optional() }),
      ({ stateMachineArn, ...change }) => ({ updateDate: machines.update(stateMachineArn, change).updatedAt / 1000 }),
    ),
    DescribeStateMachine: operation(OneMachine, ({ stateMachineArn }) => {
      const revision = machines.get(stateMachineArn);
      const { definition, roleArn } = revision;
      return { ...summaryOf(revision), definition, roleArn, status: 'ACTIVE' };
    }),
    ListStateMachines: operation(z.unknown(), () => ({ stateMachines: machines.list().map(summaryOf) })),
  };
}

function summaryOf({ arn, name, createdAt }: Revision) {
  return { stateMachineArn: arn, name, type: 'STANDARD', creationDate: createdAt / 1000 };
}
