import {
  type CORSRule,
  CreateBucketCommand,
  HeadBucketCommand,
  PutBucketCorsCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketPolicyCommand,
  type QueueConfiguration,
  type S3Client,
} from '@aws-sdk/client-s3';
import { z } from 'zod';
import { generatedName, noEffect, number, resourceKind } from './resource-kind.ts';

const texts = z.array(z.string());
const Cors = z.strictObject({
  CorsRules: z.array(
    z.strictObject({
      Id: z.string().optional(),
      AllowedHeaders: texts.optional(),
      AllowedMethods: texts,
      AllowedOrigins: texts,
      ExposedHeaders: texts.optional(),
      MaxAge: number.optional(),
    }),
  ),
});

const Notifications = z.strictObject({
  QueueConfigurations: z.array(
    z.strictObject({
      Event: z.string(),
      Queue: z.string(),
      Filter: z
        .strictObject({
          S3Key: z.strictObject({
            Rules: z.array(z.strictObject({ Name: z.enum(['prefix', 'suffix']), Value: z.string() })),
          }),
        })
        .optional(),
    }),
  ),
});

const Properties = z.strictObject({
  BucketName: z.string().optional(),
  CorsConfiguration: Cors.optional(),
  NotificationConfiguration: Notifications.optional(),
  BucketEncryption: noEffect,
  PublicAccessBlockConfiguration: noEffect,
  VersioningConfiguration: noEffect,
  LifecycleConfiguration: noEffect,
  OwnershipControls: noEffect,
  LoggingConfiguration: noEffect,
  Tags: noEffect,
});

/** A bucket; one that is there already is kept with its objects. */
export const s3Bucket = resourceKind(Properties, async (properties, declared, { s3 }) => {
  const name = properties.BucketName ?? generatedName(declared).toLowerCase().slice(0, 63);
  if (!(await exists(s3, name))) await s3.send(new CreateBucketCommand({ Bucket: name }));
  if (properties.CorsConfiguration) {
    const CORSConfiguration = { CORSRules: properties.CorsConfiguration.CorsRules.map(corsRule) };
    await s3.send(new PutBucketCorsCommand({ Bucket: name, CORSConfiguration }));
  }
  if (properties.NotificationConfiguration) {
    const QueueConfigurations = properties.NotificationConfiguration.QueueConfigurations.map(queueConfiguration);
    const NotificationConfiguration = { QueueConfigurations };
    await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket: name, NotificationConfiguration }));
  }
  const domainName = await domainNameOf(s3, name);
  return {
    ref: name,
    attributes: { Arn: `arn:aws:s3:::${name}`, DomainName: domainName, RegionalDomainName: domainName },
  };
});

/** Who may read without a signature; every other request is not checked against it. */
export const s3BucketPolicy = resourceKind(
  z.strictObject({ Bucket: z.string(), PolicyDocument: z.record(z.string(), z.unknown()) }),
  async ({ Bucket, PolicyDocument }, { logicalId }, { s3 }) => {
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(PolicyDocument) }));
    return { ref: logicalId };
  },
);

/** Where the bucket answers on this machine: path style, because a bucket has no name of its own in a local DNS. */
async function domainNameOf(s3: S3Client, bucket: string): Promise<string> {
  const endpoint = await s3.config.endpoint?.();
  if (endpoint === undefined) throw new Error('the S3 client has no endpoint of its own');
  return `${endpoint.hostname}:${endpoint.port}/${bucket}`;
}

async function exists(s3: S3Client, name: string): Promise<boolean> {
  return s3.send(new HeadBucketCommand({ Bucket: name })).then(
    () => true,
    () => false,
  );
}

function corsRule(rule: z.output<typeof Cors>['CorsRules'][number]): CORSRule {
  return {
    AllowedMethods: rule.AllowedMethods,
    AllowedOrigins: rule.AllowedOrigins,
    AllowedHeaders: rule.AllowedHeaders ?? [],
    ExposeHeaders: rule.ExposedHeaders ?? [],
    ...(rule.Id === undefined ? {} : { ID: rule.Id }),
    ...(rule.MaxAge === undefined ? {} : { MaxAgeSeconds: rule.MaxAge }),
  };
}

function queueConfiguration({
  Event,
  Queue,
  Filter,
}: z.output<typeof Notifications>['QueueConfigurations'][number]): QueueConfiguration {
  const FilterRules = Filter?.S3Key.Rules;
  return {
    Events: [s3Events.parse(Event)],
    QueueArn: Queue,
    ...(FilterRules && { Filter: { Key: { FilterRules } } }),
  };
}

const s3Events = z.enum(['s3:ObjectCreated:*', 's3:ObjectCreated:Put', 's3:ObjectCreated:Post', 's3:ObjectRemoved:*']);
