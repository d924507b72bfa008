import { and, extended, type Fault, inTemplate } from '../faults.ts';

const aws = 'templates by the rules of AWS';
const own = 'own rules for resources';

/** What is wrong inside one template, or between two. */
export const ofTemplates: readonly Fault[] = [
  {
    fault: 'a misspelt property',
    gate: aws,
    where: 'ordenes/EventsQueue',
    says: 'VisibilityTimout',
    seed: inTemplate('ordenes', 'EventsQueue.Properties', extended({ VisibilityTimout: 180 })),
  },
  {
    fault: 'GetAtt of an attribute that the resource does not have',
    gate: aws,
    where: 'ordenes/EventsDlqAlarm',
    says: 'QueueNam',
    seed: inTemplate('ordenes', 'EventsDlqAlarm.Properties.Dimensions.0.Value', {
      'Fn::GetAtt': ['EventsDlq', 'QueueNam'],
    }),
  },
  {
    fault: 'a reference to a resource that is not there',
    gate: aws,
    where: 'ordenes/GraphqlLambdaFunction',
    says: 'Tabel',
    seed: inTemplate('ordenes', 'GraphqlLambdaFunction.Properties.Environment.Variables.TABLE_NAME', { Ref: 'Tabel' }),
  },
  {
    fault: 'a value that is not of the enum',
    gate: aws,
    where: 'ordenes/Table',
    says: 'PAY_PER_ORDER',
    seed: inTemplate('ordenes', 'Table.Properties.BillingMode', 'PAY_PER_ORDER'),
  },
  {
    fault: 'resources that need each other in a circle',
    gate: aws,
    where: 'orquestador/',
    says: 'ircular',
    seed: inTemplate('orquestador', 'OrderWorkflowRole.DependsOn', 'OrderWorkflow'),
  },
  {
    fault: 'an import that no stack exports',
    gate: 'stacks can be deployed in an order',
    where: 'stacks',
    says: 'pardos-ci-bus-nam, which no service exports',
    seed: inTemplate('ordenes', 'EventsRule.Properties.EventBusName', { 'Fn::ImportValue': 'pardos-ci-bus-nam' }),
  },
  {
    fault: 'stacks that need each other in a circle',
    gate: 'stacks can be deployed in an order',
    where: 'stacks',
    says: 'in a circle: ',
    seed: inTemplate('ordenes', 'EventsRule.Properties.Name', { 'Fn::ImportValue': 'pardos-gateway-ci-endpoint' }),
  },
  {
    fault: 'an alarm that tells nobody',
    gate: own,
    where: 'ordenes/EventsDlqAlarm',
    says: 'tells nobody',
    seed: inTemplate('ordenes', 'EventsDlqAlarm.Properties.AlarmActions', undefined),
  },
  {
    fault: 'a bucket that may become public',
    gate: own,
    where: 'plataforma/ImagesBucket',
    says: 'does not block all public access',
    seed: inTemplate('plataforma', 'ImagesBucket.Properties.PublicAccessBlockConfiguration.BlockPublicPolicy', false),
  },
  {
    fault: 'a queue that is not encrypted',
    gate: own,
    where: 'etapas/EventsDlq',
    says: 'is not encrypted',
    seed: inTemplate('etapas', 'EventsDlq.Properties.SqsManagedSseEnabled', undefined),
  },
  {
    fault: 'a table without point-in-time recovery',
    gate: own,
    where: 'menu/Table',
    says: 'has no point-in-time recovery',
    seed: inTemplate('menu', 'Table.Properties.PointInTimeRecoverySpecification', undefined),
  },
  {
    fault: 'a log group without retention',
    gate: own,
    where: 'estados/ConsumeLogGroup',
    says: 'keeps its logs for ever',
    seed: inTemplate('estados', 'ConsumeLogGroup.Properties.RetentionInDays', undefined),
  },
  {
    fault: 'a stream without a place for what cannot be published',
    gate: own,
    where: 'ordenes/PublishEventSourceMappingDynamodbTable',
    says: 'drops what it cannot read',
    seed: inTemplate('ordenes', 'PublishEventSourceMappingDynamodbTable.Properties.DestinationConfig', undefined),
  },
  {
    fault: 'a subgraph’s door that is open to the public',
    gate: own,
    where: 'menu/HttpApiRoutePostGraphql',
    says: 'is open to the public',
    seed: inTemplate('menu', 'HttpApiRoutePostGraphql.Properties.AuthorizationType', 'NONE'),
  },
  {
    fault: 'a queue that shows a message again too early',
    gate: own,
    where: 'ordenes/EventsQueue',
    says: 'six times its timeout',
    seed: inTemplate('ordenes', 'EventsQueue.Properties.VisibilityTimeout', 60),
  },
  {
    fault: 'a table key that the code does not know',
    gate: 'tables have the keys that the code uses',
    where: 'services/ordenes/src/data',
    says: 'writes SK, which is no key of ordenes/Table',
    seed: inTemplate('ordenes', 'Table.Properties.KeySchema.1.AttributeName', 'SORT'),
  },
  {
    fault: 'an index that no code uses',
    gate: 'tables have the keys that the code uses',
    where: 'menu/Table',
    says: 'declares the key GSI1PK',
    seed: inTemplate(
      'menu',
      'Table.Properties.GlobalSecondaryIndexes',
      and({
        IndexName: 'GSI1',
        KeySchema: [{ AttributeName: 'GSI1PK', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      }),
    ),
  },
];
