import { z } from 'zod';
import { AwsError } from '../aws-json.ts';

export type QueueAttributes = Readonly<Record<string, string>>;

const DEFAULTS: QueueAttributes = {
  VisibilityTimeout: '30',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  DelaySeconds: '0',
  ReceiveMessageWaitTimeSeconds: '0',
  SqsManagedSseEnabled: 'true',
};

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  VisibilityTimeout: [0, 43_200],
  MaximumMessageSize: [1024, 1_048_576],
  MessageRetentionPeriod: [60, 1_209_600],
  DelaySeconds: [0, 900],
  ReceiveMessageWaitTimeSeconds: [0, 20],
};

/** Taken and given back, without a meaning on one machine. */
const INERT = [
  'Policy',
  'SqsManagedSseEnabled',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'RedriveAllowPolicy',
];

const RedrivePolicy = z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number().int().min(1) });

/** The attributes of a queue after a change; an empty value clears one. FIFO queues are refused. */
export function withAttributes(before: QueueAttributes, change: QueueAttributes): QueueAttributes {
  for (const [name, value] of Object.entries(change)) checkAttribute(name, value);
  const merged = { ...DEFAULTS, ...before, ...change };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
}

function checkAttribute(name: string, value: string): void {
  if (INERT.includes(name) || value === '') return;
  if (name === 'RedrivePolicy') {
    readRedrivePolicy(value);
    return;
  }
  const range = RANGES[name];
  if (!range) throw new AwsError('InvalidAttributeName', `The local SQS has no attribute ${name}`);
  const number = Number(value);
  if (Number.isInteger(number) && number >= range[0] && number <= range[1]) return;
  throw new AwsError('InvalidAttributeValue', `Invalid value for the parameter ${name}.`);
}

export function readRedrivePolicy(value: string): z.infer<typeof RedrivePolicy> {
  try {
    return RedrivePolicy.parse(JSON.parse(value));
  } catch {
    throw new AwsError('InvalidAttributeValue', `Value ${value} for parameter RedrivePolicy is invalid.`);
  }
}
