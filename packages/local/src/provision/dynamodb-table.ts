import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { boolean, generatedName, nameOf, noEffect, resourceKind } from './resource-kind.ts';

const KeySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(z.string()).optional(),
});
const Index = z.strictObject({ IndexName: z.string(), KeySchema, Projection });

const Properties = z.strictObject({
  TableName: z.string().optional(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema,
  GlobalSecondaryIndexes: z.array(Index.extend({ OnDemandThroughput: noEffect })).optional(),
  LocalSecondaryIndexes: z.array(Index).optional(),
  StreamSpecification: z
    .strictObject({ StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']) })
    .optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string().optional(), Enabled: boolean }).optional(),
  PointInTimeRecoverySpecification: noEffect,
  SSESpecification: noEffect,
  DeletionProtectionEnabled: noEffect,
  ContributorInsightsSpecification: noEffect,
  OnDemandThroughput: noEffect,
  TableClass: noEffect,
  Tags: noEffect,
});

/** A table with its indexes and stream. One that is there already is kept, and must have the same keys and indexes. */
export const dynamodbTable = resourceKind(
  Properties,
  async (properties, declared, { dynamodb, region, tables, tableKeys, expiringTables }) => {
    const name = properties.TableName ?? generatedName(declared);
    const existing = await describe(dynamodb, name);
    if (existing) checkSame(existing, properties, nameOf(declared));
    const table = existing ?? (await create(dynamodb, name, properties));
    // DynamoDB Local names a region of its own in its ARNs.
    const arn = (table.TableArn ?? '').replace(':ddblocal:', `:${region}:`);
    tables.set(declared.service, name);
    tableKeys.set(name, { arn, hashKeys: hashKeysOf(properties) });
    const { Enabled: expires = false, AttributeName: attribute } = properties.TimeToLiveSpecification ?? {};
    const keys = properties.KeySchema.map(({ AttributeName }) => AttributeName);
    // DynamoDB Local's own way goes by the machine's clock.
    if (expires && attribute !== undefined) expiringTables.push({ name, attribute, keys });
    return {
      ref: name,
      attributes: {
        Arn: arn,
        ...(table.LatestStreamArn ? { StreamArn: table.LatestStreamArn.replace(':ddblocal:', `:${region}:`) } : {}),
      },
    };
  },
);

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function create(client: DynamoDBClient, name: string, properties: z.output<typeof Properties>) {
  const { TableDescription: table = {} } = await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: properties.BillingMode,
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes?.map(indexOf),
      LocalSecondaryIndexes: properties.LocalSecondaryIndexes?.map(indexOf),
      ...(properties.StreamSpecification
        ? { StreamSpecification: { StreamEnabled: true, ...properties.StreamSpecification } }
        : {}),
    }),
  );
  return table;
}

function indexOf({ IndexName, KeySchema: keys, Projection: projection }: z.output<typeof Index>) {
  return { IndexName, KeySchema: keys, Projection: projection };
}

/** The partition key of the table ('') and of each index. */
function hashKeysOf(properties: z.output<typeof Properties>): Record<string, string> {
  const { GlobalSecondaryIndexes: global = [], LocalSecondaryIndexes: local = [], KeySchema: own } = properties;
  const all = [{ IndexName: '', KeySchema: own }, ...global, ...local];
  return Object.fromEntries(
    all.map(({ IndexName, KeySchema: keys }) => [
      IndexName,
      keys.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '',
    ]),
  );
}

/** Changing a key would lose the data: that is the user's decision, not ours. */
function checkSame(table: TableDescription, properties: z.output<typeof Properties>, name: string): void {
  const declared = [properties, ...(properties.GlobalSecondaryIndexes ?? [])].map(keyText).sort();
  const existing = [table, ...(table.GlobalSecondaryIndexes ?? [])].map(keyText).sort();
  if (declared.join() === existing.join()) return;
  throw new Error(`${name}: the stored table has other keys or indexes. Start again with --fresh to make it anew`);
}

type Keyed = { IndexName?: string; KeySchema?: { AttributeName?: string; KeyType?: string }[] };

function keyText({ IndexName = '', KeySchema: keys = [] }: Keyed): string {
  return `${IndexName}:${keys.map((key) => `${key.AttributeName} ${key.KeyType}`).join(' ')}`;
}
