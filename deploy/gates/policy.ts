import { at, type JsonObject, listAt, textAt } from '@pardos/local/json';
import { type Finding, type Gate, objectAt, type Resource, referredId, resourcesOf, type Stack } from '../platform.ts';

type Rule = (properties: JsonObject, stack: Stack, id: string) => readonly (string | false)[];

/** Lambda hides a message for a while; less than six times the function's time and it comes back too early. */
const visibilityFactor = 6;

/** The public graph, the link in mails that ends them, what the payment provider tells, and that provider as it is played: each checks who asks by itself. */
const OPEN_ROUTES = new Set([
  'gateway POST /graphql',
  'gateway POST /graphql/{shop}',
  'notificaciones GET /correo',
  'notificaciones POST /correo',
  'pagos POST /avisos',
  'pagos POST /sandbox/{action}',
]);
const publicAccess = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** Own rules, by the type of the resource: each gives what is wrong, or false. */
const rules: Readonly<Record<string, Rule>> = {
  'AWS::S3::Bucket': (bucket, _stack, id) => [
    at(bucket, 'BucketEncryption') === undefined && 'is not encrypted',
    // Packages lie in the framework's bucket; its name is fixed, and AWS itself blocks public access to a new bucket.
    id !== 'ServerlessDeploymentBucket' &&
      publicAccess.some((flag) => at(bucket, 'PublicAccessBlockConfiguration', flag) !== true) &&
      'does not block all public access',
  ],
  'AWS::DynamoDB::Table': (table) => [
    at(table, 'SSESpecification', 'SSEEnabled') !== true && 'is not encrypted with a key of KMS',
    at(table, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') !== true &&
      'has no point-in-time recovery',
    textAt(table, 'BillingMode') !== 'PAY_PER_REQUEST' && 'is not on demand',
  ],
  'AWS::SQS::Queue': (queue, stack, id) => [
    at(queue, 'SqsManagedSseEnabled') !== true && at(queue, 'KmsMasterKeyId') === undefined && 'is not encrypted',
    ...queueReaders(stack, id).flatMap(({ properties }) => [
      Number(at(queue, 'VisibilityTimeout') ?? 30) < visibilityFactor * Number(at(properties, 'Timeout') ?? 3) &&
        'shows a message again before its function could be done (six times its timeout)',
      at(queue, 'RedrivePolicy') === undefined && 'has no redrive policy: a bad message would come back for ever',
    ]),
  ],
  'AWS::Logs::LogGroup': (group) => [at(group, 'RetentionInDays') === undefined && 'keeps its logs for ever'],
  'AWS::Lambda::Function': (fn, stack) => [
    textAt(fn, 'Runtime')?.startsWith('nodejs') === true &&
      textAt(fn, 'Runtime') !== 'nodejs24.x' &&
      'runs on an old Node',
    listAt(fn, 'Architectures')[0] !== 'arm64' && 'does not run on arm64',
    textAt(fn, 'TracingConfig', 'Mode') !== 'Active' && 'is not traced',
    at(fn, 'Timeout') === undefined && 'has no timeout of its own',
    !hasLogGroup(stack, textAt(fn, 'FunctionName') ?? '') && 'has no log group with a retention',
  ],
  'AWS::Lambda::EventSourceMapping': (mapping, stack) => [
    isStream(stack, mapping) &&
      at(mapping, 'DestinationConfig', 'OnFailure', 'Destination') === undefined &&
      'drops what it cannot read from the stream',
  ],
  'AWS::CloudWatch::Alarm': (alarm) => [listAt(alarm, 'AlarmActions').length === 0 && 'tells nobody'],
  'AWS::ApiGatewayV2::Route': (route, { name }) => [
    textAt(route, 'AuthorizationType') !== 'AWS_IAM' &&
      !OPEN_ROUTES.has(`${name} ${textAt(route, 'RouteKey')}`) &&
      'is open to the public',
  ],
  'AWS::Events::EventBus': (_bus, stack) => [
    resourcesOf(stack, 'AWS::Events::Archive').length === 0 && 'has no archive',
  ],
  'AWS::StepFunctions::StateMachine': (machine) => [
    textAt(machine, 'RoleArn') === undefined && referredId(at(machine, 'RoleArn')) === undefined && 'has no role',
  ],
};

/** What the project asks of resources beyond what AWS does. */
export const policy: Gate = {
  name: 'own rules for resources',
  proves:
    'encryption, no public access, recovery, log retention, tracing, dead letters, alarms that tell somebody, closed doors',
  check: ({ stacks }) => stacks.flatMap(stackFindings),
};

function stackFindings(stack: Stack): Finding[] {
  return Object.entries(rules).flatMap(([type, rule]) =>
    resourcesOf(stack, type).flatMap(({ id, where, properties }) =>
      rule(properties, stack, id)
        .filter((what) => what !== false)
        .map((what) => ({ where, what })),
    ),
  );
}

/** The functions that read a queue. */
function queueReaders(stack: Stack, queueId: string): Resource[] {
  const readers = resourcesOf(stack, 'AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => referredId(at(properties, 'EventSourceArn')) === queueId)
    .map(({ properties }) => referredId(at(properties, 'FunctionName')));
  return resourcesOf(stack, 'AWS::Lambda::Function').filter(({ id }) => readers.includes(id));
}

function isStream(stack: Stack, mapping: JsonObject): boolean {
  const source = referredId(at(mapping, 'EventSourceArn')) ?? '';
  return textAt(objectAt(stack.template, 'Resources', source), 'Type') === 'AWS::DynamoDB::Table';
}

function hasLogGroup(stack: Stack, functionName: string): boolean {
  return resourcesOf(stack, 'AWS::Logs::LogGroup').some(
    ({ properties }) => textAt(properties, 'LogGroupName') === `/aws/lambda/${functionName}`,
  );
}
