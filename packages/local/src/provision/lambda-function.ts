import { z } from 'zod';
import { isJsonObject, toJson } from '../json.ts';
import { type Created, generatedName, nameOf, noEffect, number, resourceKind } from './resource-kind.ts';

const Properties = z.strictObject({
  FunctionName: z.string().optional(),
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Timeout: number.optional(),
  MemorySize: number.optional(),
  Environment: z
    .strictObject({ Variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) })
    .optional(),
  Role: z.string(),
  // The code is bundled from the sources; the processor, tracing and logs are those of this machine.
  Code: noEffect,
  Architectures: noEffect,
  Description: noEffect,
  EphemeralStorage: noEffect,
  KmsKeyArn: noEffect,
  LoggingConfig: noEffect,
  ReservedConcurrentExecutions: noEffect,
  Tags: noEffect,
  TracingConfig: noEffect,
});

export const lambdaFunction = resourceKind(Properties, (properties, declared, { lambda, region, accountId }) => {
  const name = properties.FunctionName ?? generatedName(declared);
  const arn = `arn:aws:lambda:${region}:${accountId}:function:${name}`;
  const variables = Object.entries(properties.Environment?.Variables ?? {});
  const role = declared.properties.Role;
  if (typeof role !== 'string' || !role.startsWith('arn:')) throw new Error(`${nameOf(declared)} has no role`);
  lambda.declare({
    service: declared.service,
    serviceDir: declared.serviceDir,
    esbuild: declared.esbuild,
    name,
    arn,
    handler: properties.Handler,
    roleArn: role,
    environment: Object.fromEntries(variables.map(([key, value]) => [key, String(value)])),
    timeoutSeconds: properties.Timeout ?? 3,
    memoryMb: properties.MemorySize ?? 128,
  });
  return { ref: name, attributes: { Arn: arn } };
});

/** One version of each function exists here: the one on disk. */
export const lambdaVersion = resourceKind(
  z.strictObject({ FunctionName: z.string(), CodeSha256: noEffect, Description: noEffect }),
  ({ FunctionName: name }, _declared, { lambda }): Created => {
    const arn = lambda.find(name)?.arn ?? name;
    return { ref: `${arn}:1`, attributes: { Version: '1', FunctionArn: `${arn}:1` } };
  },
);

export const lambdaEventInvokeConfig = resourceKind(
  z.strictObject({
    FunctionName: z.string(),
    Qualifier: noEffect,
    MaximumRetryAttempts: number.optional(),
    MaximumEventAgeInSeconds: noEffect,
    DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() }).optional(),
  }),
  (properties, declared, { asyncInvoker, lambda }) => {
    const fn = lambda.find(properties.FunctionName);
    if (!fn) throw new Error(`${nameOf(declared)}: there is no function ${properties.FunctionName}`);
    const onFailureQueueArn = properties.DestinationConfig?.OnFailure?.Destination;
    if (onFailureQueueArn && !onFailureQueueArn.startsWith('arn:aws:sqs:')) {
      throw new Error(`${nameOf(declared)}: the destination ${onFailureQueueArn} is not supported`);
    }
    asyncInvoker.configure(fn.name, {
      retries: properties.MaximumRetryAttempts ?? 2,
      ...(onFailureQueueArn ? { onFailureQueueArn } : {}),
    });
    return { ref: declared.logicalId };
  },
);

const MappingProperties = z.strictObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
  BatchSize: number.optional(),
  MaximumBatchingWindowInSeconds: number.optional(),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).optional(),
  MaximumRetryAttempts: number.optional(),
  MaximumRecordAgeInSeconds: noEffect,
  BisectBatchOnFunctionError: z.boolean().optional(),
  ParallelizationFactor: noEffect,
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).optional(),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }) }).optional(),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) }).optional(),
  ScalingConfig: z.strictObject({ MaximumConcurrency: number.optional() }).optional(),
  Tags: noEffect,
});

/** Noted down here; it starts when everything is there. */
export const lambdaEventSourceMapping = resourceKind(MappingProperties, (properties, declared, parts) => {
  const fn = parts.lambda.find(properties.FunctionName);
  if (!fn) throw new Error(`${nameOf(declared)}: there is no function ${properties.FunctionName}`);
  const checked = toJson(properties);
  if (properties.Enabled !== false && properties.Enabled !== 'false') {
    parts.eventSources.push({
      id: `${declared.stackName}-${declared.logicalId}`,
      service: declared.service,
      functionName: fn.name,
      eventSourceArn: properties.EventSourceArn,
      properties: isJsonObject(checked) ? checked : {},
    });
  }
  return { ref: declared.logicalId };
});
