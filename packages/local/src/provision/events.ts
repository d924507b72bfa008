import { z } from 'zod';
import { checkPattern } from '../eventbridge/check-pattern.ts';
import type { Target } from '../eventbridge/delivery.ts';
import { isJsonObject, type Json, toJson } from '../json.ts';
import { generatedName, nameOf, noEffect, number, resourceKind } from './resource-kind.ts';

export const eventBus = resourceKind(
  z.strictObject({
    Name: z.string(),
    Description: noEffect,
    KmsKeyIdentifier: noEffect,
    LogConfig: noEffect,
    Tags: noEffect,
  }),
  ({ Name: name }, _declared, { bus, region, accountId }) => {
    bus.addBus(name);
    return { ref: name, attributes: { Arn: `arn:aws:events:${region}:${accountId}:event-bus/${name}`, Name: name } };
  },
);

/** What passes over a bus is kept from now on, for a replay. */
export const archive = resourceKind(
  z.strictObject({
    ArchiveName: z.string().optional(),
    SourceArn: z.string(),
    RetentionDays: number.optional(),
    Description: z.string().optional(),
    EventPattern: z.unknown().optional(),
    KmsKeyIdentifier: noEffect,
  }),
  (properties, declared, { region, accountId, bus, archives }) => {
    const { SourceArn: busArn, EventPattern, Description: description, RetentionDays: retentionDays = 0 } = properties;
    const name = properties.ArchiveName ?? generatedName(declared);
    const busName = busArn.split('event-bus/')[1] ?? '';
    if (!bus.hasBus(busName)) throw new Error(`${nameOf(declared)}: there is no event bus ${busArn}`);
    const arn = `arn:aws:events:${region}:${accountId}:archive/${name}`;
    const pattern = EventPattern === undefined ? undefined : patternOf(toJson(EventPattern), nameOf(declared));
    archives.declare({ name, arn, busName, busArn, description, pattern, retentionDays });
    return { ref: name, attributes: { ArchiveName: name, Arn: arn } };
  },
);

const TargetProperties = z.strictObject({
  Id: z.string(),
  Arn: z.string(),
  RoleArn: noEffect,
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .strictObject({ InputPathsMap: z.record(z.string(), z.string()).optional(), InputTemplate: z.string() })
    .optional(),
  RetryPolicy: z
    .strictObject({ MaximumRetryAttempts: number.optional(), MaximumEventAgeInSeconds: number.optional() })
    .optional(),
  DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
  SqsParameters: z.strictObject({ MessageGroupId: z.string() }).optional(),
});

const RuleProperties = z.strictObject({
  Name: z.string().optional(),
  Description: noEffect,
  EventBusName: z.string().optional(),
  EventPattern: z.unknown().optional(),
  ScheduleExpression: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).optional(),
  Targets: z.array(TargetProperties).optional(),
});

export const eventsRule = resourceKind(RuleProperties, (properties, declared, { bus, region, accountId, schedule }) => {
  const name = properties.Name ?? generatedName(declared);
  const busName = (properties.EventBusName ?? 'default').replace(/^.*event-bus\//, '');
  const path = busName === 'default' ? name : `${busName}/${name}`;
  const arn = `arn:aws:events:${region}:${accountId}:rule/${path}`;
  const created = { ref: path, attributes: { Arn: arn } };
  if (!bus.hasBus(busName)) throw new Error(`${nameOf(declared)}: there is no event bus ${busName}`);
  if (properties.State === 'DISABLED') return created;
  const targets = (properties.Targets ?? []).map((target) => targetOf(target, nameOf(declared)));
  if (properties.ScheduleExpression !== undefined) {
    schedule({ name, arn, expression: properties.ScheduleExpression, timezone: 'UTC', targets });
  }
  if (properties.EventPattern !== undefined) {
    const pattern = patternOf(toJson(properties.EventPattern), nameOf(declared));
    bus.addRule({ name, arn, busName, pattern, targets });
  }
  return created;
});

function patternOf(pattern: Json, name: string) {
  try {
    return checkPattern(isJsonObject(pattern) ? pattern : String(pattern));
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function targetOf(target: z.output<typeof TargetProperties>, name: string): Target {
  const kind = target.Arn.split(':')[2];
  if (!['sqs', 'lambda', 'states'].includes(kind ?? '')) throw new Error(`${name}: a target cannot be ${target.Arn}`);
  return {
    id: target.Id,
    arn: target.Arn,
    retries: target.RetryPolicy?.MaximumRetryAttempts ?? 185,
    maxAgeSeconds: target.RetryPolicy?.MaximumEventAgeInSeconds ?? 86_400,
    ...(target.DeadLetterConfig ? { deadLetterArn: target.DeadLetterConfig.Arn } : {}),
    ...(target.SqsParameters ? { messageGroupId: target.SqsParameters.MessageGroupId } : {}),
    ...(target.Input === undefined ? {} : { input: target.Input }),
    ...(target.InputPath === undefined ? {} : { inputPath: target.InputPath }),
    ...(target.InputTransformer
      ? {
          transformer: {
            paths: target.InputTransformer.InputPathsMap ?? {},
            template: target.InputTransformer.InputTemplate,
          },
        }
      : {}),
  };
}
