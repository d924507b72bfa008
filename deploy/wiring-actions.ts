import { at, textAt } from '@pardos/local/json';
import { referredId, resourcesOf, type Stack } from './platform.ts';

const logs = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];
const tracing = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
const queue = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];
const stream = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'];

/** The actions that Lambda itself does as a function's role, by what the template wires to it. */
export function wiringActions(stack: Stack, functionId: string): string[] {
  const fn = resourcesOf(stack, 'AWS::Lambda::Function').find(({ id }) => id === functionId);
  const traced = textAt(fn?.properties, 'TracingConfig', 'Mode') === 'Active';
  const sources = resourcesOf(stack, 'AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => referredId(at(properties, 'FunctionName')) === functionId)
    .flatMap(({ properties }) => sourceActions(stack, properties));
  const destinations = resourcesOf(stack, 'AWS::Lambda::EventInvokeConfig')
    .filter(({ properties }) => referredId(at(properties, 'FunctionName')) === functionId)
    .flatMap(({ properties }) => destinationActions(stack, at(properties, 'DestinationConfig', 'OnFailure')));
  return [...logs, ...(traced ? tracing : []), ...sources, ...destinations];
}

function sourceActions(stack: Stack, properties: ReturnType<typeof resourcesOf>[number]['properties']): string[] {
  const source = at(properties, 'EventSourceArn');
  const read = typeOf(stack, referredId(source)) === 'AWS::SQS::Queue' ? queue : stream;
  return [...read, ...destinationActions(stack, at(properties, 'DestinationConfig', 'OnFailure'))];
}

function destinationActions(stack: Stack, destination: ReturnType<typeof at>): string[] {
  const type = typeOf(stack, referredId(at(destination, 'Destination')));
  if (type === 'AWS::SQS::Queue') return ['sqs:SendMessage'];
  return type === 'AWS::SNS::Topic' ? ['sns:Publish'] : [];
}

function typeOf({ template }: Stack, id: string | undefined): string | undefined {
  return id === undefined ? undefined : textAt(template, 'Resources', id, 'Type');
}
