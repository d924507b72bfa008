import { type Json, listAt, textAt } from '../json.ts';
import type { Need } from './policy.ts';

export type Place = { readonly accountId: string; readonly region: string };
type Needs = (input: Json, place: Place, operation: string) => readonly Omit<Need, 'action'>[];

/** What a call asks for, named as the JSON protocols do: `AmazonSQS.SendMessage` on the queue of its input. */
export function callNeeds(target: string, input: Json, place: Place): Need[] {
  const [api = '', operation = ''] = target.split('.');
  const service = SERVICES[api];
  if (service === undefined) throw new Error(`The local cloud does not know who may call ${target}`);
  const action = `${service.prefix}:${operation.replace(/Batch$/, '')}`;
  return service.needs(input, place, operation).map((need) => ({ ...need, action }));
}

const SERVICES: Readonly<Record<string, { readonly prefix: string; readonly needs: Needs }>> = {
  AmazonSQS: {
    prefix: 'sqs',
    needs: (input, place) => {
      const name = textAt(input, 'QueueUrl')?.split('/').at(-1) ?? textAt(input, 'QueueName');
      return [{ resource: name && arn('sqs', place, name) }];
    },
  },
  AWSEvents: {
    prefix: 'events',
    needs: (input, place, operation) => {
      if (operation !== 'PutEvents') return [{}];
      return listAt(input, 'Entries').map((entry) => ({
        resource: named('events', place, 'event-bus/', textAt(entry, 'EventBusName') ?? 'default'),
        keys: { 'events:source': [textAt(entry, 'Source') ?? ''] },
      }));
    },
  },
  secretsmanager: {
    prefix: 'secretsmanager',
    needs: (input, place) => {
      const id = textAt(input, 'SecretId') ?? '';
      return [{ resource: id.startsWith('arn:') ? id : arn('secretsmanager', place, `secret:${id}-local0`) }];
    },
  },
  AWSStepFunctions: { prefix: 'states', needs: (input) => [{ resource: machineOf(input) }] },
  AWSCognitoIdentityProviderService: {
    prefix: 'cognito-idp',
    // What names no pool (InitiateAuth, SignUp) is for everybody, and not signed.
    needs: (input, place) => {
      const pool = textAt(input, 'UserPoolId');
      return pool === undefined ? [] : [{ resource: arn('cognito-idp', place, `userpool/${pool}`) }];
    },
  },
  SES: {
    prefix: 'ses',
    needs: (input, place) => {
      const from = textAt(input, 'FromEmailAddress') ?? '';
      const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
      return [{ resource: arn('ses', place, `identity/${address}`), keys: { 'ses:fromaddress': [address] } }];
    },
  },
  Lambda: { prefix: 'lambda', needs: (input) => [{ resource: textAt(input, 'FunctionArn') }] },
};

/** The machine itself, or that of an execution, or of the execution that a task token belongs to. */
function machineOf(input: Json): string | undefined {
  const token = textAt(input, 'taskToken');
  const execution =
    textAt(input, 'executionArn') ??
    (token === undefined ? undefined : Buffer.from(token, 'base64').toString().split('\n')[0]);
  const ofExecution = execution?.replace(':execution:', ':stateMachine:').split(':').slice(0, 7).join(':');
  return textAt(input, 'stateMachineArn') ?? ofExecution;
}

function named(service: string, place: Place, prefix: string, nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn : arn(service, place, `${prefix}${nameOrArn}`);
}

function arn(service: string, { region, accountId }: Place, resource: string): string {
  return `arn:aws:${service}:${region}:${accountId}:${resource}`;
}
