import { and, type Fault, inCode, inTemplate } from '../faults.ts';

const exist = 'actions, resources and conditions of IAM';
const used = 'roles allow what the code does, and no more';
const publish = 'PublishIamRoleLambdaExecution.Properties.Policies.0.PolicyDocument.Statement';

/** What a role allows wrongly, too much or too little. */
export const ofRoles: readonly Fault[] = [
  {
    fault: 'a wildcard action',
    gate: exist,
    where: 'ordenes/PublishIamRoleLambdaExecution',
    says: 'events:* is a wildcard',
    seed: inTemplate('ordenes', `${publish}.3.Action`, ['events:*']),
  },
  {
    fault: 'an action that IAM does not know',
    gate: exist,
    where: 'ordenes/DataRole',
    says: 'dynamodb:FetchItem is no action',
    seed: inTemplate(
      'ordenes',
      'DataRole.Properties.Policies.0.PolicyDocument.Statement.0.Action',
      and('dynamodb:FetchItem'),
    ),
  },
  {
    fault: 'a wildcard resource where the action takes one',
    gate: exist,
    where: 'ordenes/PublishIamRoleLambdaExecution',
    says: 'events:PutEvents takes a resource: * is too much',
    seed: inTemplate('ordenes', `${publish}.3.Resource`, '*'),
  },
  {
    fault: 'a resource of another service',
    gate: exist,
    where: 'ordenes/PublishIamRoleLambdaExecution',
    says: 'sqs:SendMessage does not take arn:aws:dynamodb',
    seed: inTemplate('ordenes', `${publish}.4.Resource`, { 'Fn::GetAtt': ['Table', 'Arn'] }),
  },
  {
    fault: 'a misspelt condition key: the tenant’s wall would never hold',
    gate: exist,
    where: 'etapas/DataRole',
    says: 'dynamodb:LeadingKey:',
    seed: inTemplate('etapas', 'DataRole.Properties.Policies.0.PolicyDocument.Statement.0.Condition', {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKey': ['T#1#*'] },
    }),
  },
  {
    fault: 'an action that the code uses and the role lacks',
    gate: used,
    where: 'orquestador/ConsumeLambdaFunction',
    says: 'uses states:StartExecution',
    seed: inTemplate(
      'orquestador',
      'ConsumeIamRoleLambdaExecution.Properties.Policies.0.PolicyDocument.Statement.4.Action',
      ['states:DescribeStateMachine'],
    ),
  },
  {
    fault: 'an action that the role has and the code does not use',
    gate: used,
    where: 'ordenes/PublishIamRoleLambdaExecution',
    says: 'allows sqs:ReceiveMessage, which PublishLambdaFunction does not use',
    seed: inTemplate('ordenes', `${publish}.4.Action`, and('sqs:ReceiveMessage')),
  },
  {
    fault: 'code that no longer uses what the role allows',
    gate: used,
    where: 'notificaciones/ConsumeIamRoleLambdaExecution',
    says: 'allows ses:SendEmail',
    seed: inCode('packages/platform/src/mailer.ts', 'SESv2Client, SendEmailCommand', 'SESv2Client'),
  },
  {
    fault: 'active tracing without its permission',
    gate: used,
    where: 'ordenes/PublishLambdaFunction',
    says: 'uses xray:PutTraceSegments',
    seed: inTemplate('ordenes', `${publish}.2.Action`, ['xray:PutTelemetryRecords']),
  },
  {
    fault: 'a role that changed without review',
    gate: 'roles are as reviewed',
    where: 'ordenes/DataRole',
    says: 'events:PutEvents',
    seed: inTemplate(
      'ordenes',
      'DataRole.Properties.AssumeRolePolicyDocument.Statement.0.Action',
      and('events:PutEvents'),
    ),
  },
];
