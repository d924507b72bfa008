import { at, isJsonObject, type Json, textAt } from '@pardos/local/json';
import { resolveValue, type Scope } from '@pardos/local/templates/intrinsics';
import { objectAt, type Platform, type Stack } from './platform.ts';

const ACCOUNT = '111122223333';
const REGION = 'us-east-1';

/** What CloudFormation itself gives. */
const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'stack',
  'AWS::StackId': 'stack-id',
};

/** The ARN of a resource that is called so, by type: after `arn:aws:`. */
const arns: Readonly<Record<string, (name: string) => string>> = {
  'AWS::CloudWatch::Alarm': (name) => `cloudwatch:${REGION}:${ACCOUNT}:alarm:${name}`,
  'AWS::CloudFront::Distribution': (name) => `cloudfront::${ACCOUNT}:distribution/${name}`,
  'AWS::Cognito::UserPool': (name) => `cognito-idp:${REGION}:${ACCOUNT}:userpool/${name}`,
  'AWS::DynamoDB::Table': (name) => `dynamodb:${REGION}:${ACCOUNT}:table/${name}`,
  'AWS::Events::EventBus': (name) => `events:${REGION}:${ACCOUNT}:event-bus/${name}`,
  'AWS::Events::Rule': (name) => `events:${REGION}:${ACCOUNT}:rule/bus/${name}`,
  'AWS::IAM::Role': (name) => `iam::${ACCOUNT}:role/${name}`,
  'AWS::KMS::Key': (name) => `kms:${REGION}:${ACCOUNT}:key/${name}`,
  'AWS::KinesisFirehose::DeliveryStream': (name) => `firehose:${REGION}:${ACCOUNT}:deliverystream/${name}`,
  'AWS::Lambda::Function': (name) => `lambda:${REGION}:${ACCOUNT}:function:${name}`,
  'AWS::Logs::LogGroup': (name) => `logs:${REGION}:${ACCOUNT}:log-group:${name}:*`,
  'AWS::S3::Bucket': (name) => `s3:::${name}`,
  'AWS::SecretsManager::Secret': (name) => `secretsmanager:${REGION}:${ACCOUNT}:secret:${name}`,
  'AWS::SNS::Topic': (name) => `sns:${REGION}:${ACCOUNT}:${name}`,
  'AWS::SQS::Queue': (name) => `sqs:${REGION}:${ACCOUNT}:${name}`,
  'AWS::StepFunctions::StateMachine': (name) => `states:${REGION}:${ACCOUNT}:stateMachine:${name}`,
};

/** Whose Ref is the ARN. */
const refIsArn = new Set([
  'AWS::SecretsManager::Secret',
  'AWS::SNS::Topic',
  'AWS::StepFunctions::StateMachine',
  'AWS::CertificateManager::Certificate',
]);

/**
 * A value of a template with every intrinsic function answered, through the exports of other stacks too: accounts are
 * made up, and a resource is called `service.LogicalId`. Throws what refers to nothing.
 */
export function resolveIn(platform: Platform, stack: Stack, value: Json): Json {
  return resolveValue(value, scopeOf(platform, stack));
}

function scopeOf(platform: Platform, stack: Stack): Scope {
  const typeOf = (id: string) => {
    const type = textAt(stack.template, 'Resources', id, 'Type');
    if (type === undefined) throw new Error(`${stack.name} refers to ${id}, which its template does not have`);
    return type;
  };
  const nameOf = (id: string) => `${stack.name}.${id}`;
  const arnOf = (id: string) => {
    const type = typeOf(id);
    const rest = arns[type]?.(nameOf(id)) ?? `${type.split('::')[1]?.toLowerCase()}:${REGION}:${ACCOUNT}:${nameOf(id)}`;
    return `arn:aws:${rest}`;
  };
  return {
    ref(name) {
      const known = pseudo[name] ?? at(stack.template, 'Parameters', name, 'Default');
      return known ?? (refIsArn.has(typeOf(name)) ? arnOf(name) : nameOf(name));
    },
    attribute(id, attribute) {
      if (attribute === 'Arn') return arnOf(id);
      if (/StreamArn$/.test(attribute)) return `${arnOf(id)}/stream/2026`;
      typeOf(id);
      return /Url$|URL$|Endpoint$/.test(attribute) ? `https://${nameOf(id)}.example` : `${nameOf(id)}.${attribute}`;
    },
    importValue: (name) => exportOf(platform, name),
  };
}

function exportOf(platform: Platform, name: string): Json {
  for (const stack of platform.stacks) {
    for (const output of Object.values(objectAt(stack.template, 'Outputs'))) {
      if (!isJsonObject(output) || textAt(output, 'Export', 'Name') !== name) continue;
      return resolveIn(platform, stack, output.Value ?? null);
    }
  }
  throw new Error(`no stack exports ${name}`);
}
