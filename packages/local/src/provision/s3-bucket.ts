import {
  type CORSRule,
  CreateBucketCommand,
  HeadBucketCommand,
  PutBucketCorsCommand,
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

const Properties = z.strictObject({
  BucketName: z.string().optional(),
  CorsConfiguration: Cors.optional(),
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
  const domainName = await domainNameOf(s3, name);
  return {
    ref: name,
    attributes: { Arn: `arn:aws:s3:::${name}`, DomainName: domainName, RegionalDomainName: domainName },
  };
});

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
