import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { Clock } from '../clock.ts';
import { workload } from '../workload.ts';

/** A table with a time to live: `attribute` holds seconds since the epoch. */
export type ExpiringTable = { readonly name: string; readonly attribute: string; readonly keys: readonly string[] };

type Options = { readonly dynamodb: DynamoDBClient; readonly clock: Clock; readonly log: (line: string) => void };

/** DynamoDB takes up to days. */
const SWEEP_MS = 600_000;
/** What expired longer ago is kept: DynamoDB takes it for a mistake. */
const MISTAKE_SECONDS = 5 * 365 * 86_400;

/** Deletes expired items, by the cloud's clock. Their stream records look like those of any other deletion. */
export function startExpiry(tables: readonly ExpiringTable[], { dynamodb, clock, log }: Options) {
  const work = workload(clock);
  let isSweeping = false;
  let closed = false;
  let cancel = () => {};

  const sweep = async (): Promise<void> => {
    isSweeping = true;
    for (const table of tables) await expire(table);
  };
  const expire = async ({ name: TableName, attribute, keys }: ExpiringTable): Promise<void> => {
    const now = Math.floor(clock.now() / 1000);
    const names = Object.fromEntries(keys.map((key, index) => [`#k${index}`, key]));
    const scan = {
      TableName,
      FilterExpression: 'attribute_type(#ttl, :n) AND #ttl BETWEEN :oldest AND :now',
      ProjectionExpression: Object.keys(names).join(', '),
      ExpressionAttributeNames: { ...names, '#ttl': attribute },
      ExpressionAttributeValues: { ':n': { S: 'N' }, ':oldest': numeric(now - MISTAKE_SECONDS), ':now': numeric(now) },
    };
    for await (const { Items = [] } of paginateScan({ client: dynamodb }, scan)) {
      for (const Key of Items) if (!closed) await remove({ TableName, Key, attribute, now });
    }
  };
  /** Unless it lives longer meanwhile. */
  const remove = async (item: {
    TableName: string;
    Key: Record<string, AttributeValue>;
    attribute: string;
    now: number;
  }) => {
    const command = new DeleteItemCommand({
      TableName: item.TableName,
      Key: item.Key,
      ConditionExpression: '#ttl <= :now',
      ExpressionAttributeNames: { '#ttl': item.attribute },
      ExpressionAttributeValues: { ':now': numeric(item.now) },
    });
    await dynamodb.send(command).catch((error: Error) => {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    });
  };
  const arm = () => {
    cancel = clock.setTimeout(() => {
      arm();
      if (isSweeping) return;
      work
        .during(sweep)
        .catch((error: Error) => closed || log(`expired items: ${error.message}`))
        .finally(() => {
          isSweeping = false;
        });
    }, SWEEP_MS);
  };
  if (tables.length > 0) arm();

  return {
    activity: work.activity,
    close(): void {
      closed = true;
      cancel();
    },
  };
}

function numeric(value: number): AttributeValue {
  return { N: String(value) };
}
