import { z } from 'zod';
import { generatedName, nameOf, noEffect, resourceKind } from './resource-kind.ts';

/** EventBridge Scheduler: a function that is called at certain times. */
export const schedulerSchedule = resourceKind(
  z.strictObject({
    Name: z.string().optional(),
    Description: noEffect,
    GroupName: noEffect,
    State: z.enum(['ENABLED', 'DISABLED']).optional(),
    ScheduleExpression: z.string(),
    ScheduleExpressionTimezone: z.string().optional(),
    FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
    Target: z.strictObject({
      Arn: z.string(),
      RoleArn: z.string(),
      Input: z.string().optional(),
      RetryPolicy: noEffect,
      DeadLetterConfig: noEffect,
    }),
  }),
  (properties, declared, { lambda, schedule, region, accountId }) => {
    const name = properties.Name ?? generatedName(declared);
    const arn = `arn:aws:scheduler:${region}:${accountId}:schedule/default/${name}`;
    const { Target: target } = properties;
    if (!lambda.find(target.Arn)) throw new Error(`${nameOf(declared)}: its target ${target.Arn} is not a function`);
    if (properties.State !== 'DISABLED') {
      schedule({
        name,
        arn,
        expression: properties.ScheduleExpression,
        timezone: properties.ScheduleExpressionTimezone ?? 'UTC',
        targets: [
          {
            id: name,
            arn: target.Arn,
            retries: 185,
            maxAgeSeconds: 86_400,
            ...(target.Input === undefined ? {} : { input: target.Input }),
          },
        ],
      });
    }
    return { ref: name, attributes: { Arn: arn } };
  },
);
