import { setTimeout as pause } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

export type Key = { readonly PK: string; readonly SK: string };
export type Item = Key & Record<string, unknown>;

type Condition = {
  readonly expression: string;
  readonly values?: Record<string, unknown>;
  readonly names?: Record<string, string>;
};

/** One write of a transaction. Every write but an addition without a bound has its condition. */
export type Write =
  | { readonly put: Item; readonly when: Condition }
  | { readonly check: Key; readonly when: Condition }
  | { readonly remove: Key }
  | {
      readonly add: Key;
      readonly amounts: Readonly<Record<string, number>>;
      /** When the item may be forgotten, in seconds. */
      readonly ttl?: number;
      readonly when?: Condition;
    };

/** Nothing is there yet. */
export const absent: Condition = { expression: 'attribute_not_exists(PK)' };

/** What is there has this version (0: nothing is there). */
export function versionIs(version: number): Condition {
  return version === 0 ? absent : attributeIs('version', version);
}

/** What is there has this value in an attribute. */
export function attributeIs(name: string, value: unknown): Condition {
  return { expression: '#name = :value', names: { '#name': name }, values: { ':value': value } };
}

/** The write may be repeated: the item says the same each time. */
export const always: Condition = { expression: 'attribute_not_exists(PK) OR attribute_exists(PK)' };

/** The number in an attribute has not reached a limit; a number that is not there is zero. */
export function lessThan(name: string, limit: number): Condition {
  return {
    expression: 'attribute_not_exists(#name) OR #name < :limit',
    names: { '#name': name },
    values: { ':limit': limit },
  };
}

export type Range = {
  readonly pk: string;
  /** Which index; the table itself when absent. */
  readonly index?: 'GSI1' | 'GSI2';
  readonly prefix?: string;
  readonly before?: string;
  readonly limit?: number;
  readonly newestFirst?: boolean;
};

/** The table of one service, seen by one tenant. */
export type Store = ReturnType<typeof storeOf>;

/** Binds a table to the client of one tenant. Counts its calls, so that tests can hold operations to a number. */
export function storeOf(client: DynamoDBDocumentClient, table: string) {
  let calls = 0;
  return {
    calls: () => calls,

    /** The item, read after every write that came before; undefined when there is none. */
    async get(key: Key): Promise<Item | undefined> {
      calls += 1;
      const { Item: item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
      return item === undefined ? undefined : itemOf(item);
    },

    /** The items that there are of up to 100 keys, in no order. */
    async getMany(keys: readonly Key[]): Promise<Item[]> {
      calls += 1;
      const request = { [table]: { Keys: keys.map(({ PK, SK }) => ({ PK, SK })), ConsistentRead: true } };
      const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: request }));
      if (UnprocessedKeys?.[table] !== undefined) throw new Error('the table did not answer for every key; try again');
      return (Responses?.[table] ?? []).map(itemOf);
    },

    /** Items of one partition in the order of their sort key, at most limit (100 when absent). */
    async query(range: Range): Promise<Item[]> {
      calls += 1;
      const { Items } = await client.send(new QueryCommand(queryOf(table, range)));
      return (Items ?? []).map(itemOf);
    },

    /** Adds to a number and gives the new value. */
    async increment(key: Key, attribute: string, ttl: number): Promise<number> {
      calls += 1;
      return await increment(client, table, key, attribute, ttl);
    },

    /** All or nothing. False when a condition did not hold. */
    async write(writes: readonly Write[]): Promise<boolean> {
      calls += 1;
      return await transact(client, { TransactItems: writes.map((write) => transactItem(table, write)) });
    },
  };
}

/** Keys are there by the table's schema; anything else is a broken table. */
function itemOf(raw: Record<string, unknown>): Item {
  const { PK, SK } = raw;
  if (typeof PK !== 'string' || typeof SK !== 'string') throw new Error('an item without its keys');
  return { ...raw, PK, SK };
}

function queryOf(table: string, { pk, index, prefix, before, limit = 100, newestFirst = false }: Range) {
  const [hash, range] = index === undefined ? ['PK', 'SK'] : [`${index}PK`, `${index}SK`];
  const sort = before === undefined ? (prefix === undefined ? '' : ' AND begins_with(#sk, :sk)') : ' AND #sk < :sk';
  const bound = before ?? prefix;
  return {
    TableName: table,
    ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
    KeyConditionExpression: `#pk = :pk${sort}`,
    ExpressionAttributeNames: { '#pk': hash, ...(bound === undefined ? {} : { '#sk': range }) },
    ExpressionAttributeValues: { ':pk': pk, ...(bound === undefined ? {} : { ':sk': bound }) },
    Limit: limit,
    ScanIndexForward: !newestFirst,
  };
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

function transactItem(table: string, write: Write): TransactItem {
  if ('remove' in write) return { Delete: { TableName: table, Key: write.remove } };
  if ('add' in write) return { Update: { TableName: table, Key: write.add, ...addition(write) } };

  const condition = {
    ConditionExpression: write.when.expression,
    ExpressionAttributeNames: write.when.names,
    ExpressionAttributeValues: write.when.values,
  };
  if ('check' in write) return { ConditionCheck: { TableName: table, Key: write.check, ...condition } };
  return { Put: { TableName: table, Item: write.put, ...condition } };
}

function addition({ amounts, ttl, when }: Extract<Write, { add: Key }>) {
  const entries = Object.entries(amounts);
  return {
    UpdateExpression: `ADD ${entries.map((_, n) => `#a${n} :a${n}`).join(', ')}${ttl === undefined ? '' : ' SET #ttl = :ttl'}`,
    ConditionExpression: when?.expression,
    ExpressionAttributeNames: {
      ...Object.fromEntries(entries.map(([name], n) => [`#a${n}`, name])),
      ...(ttl === undefined ? {} : { '#ttl': 'ttl' }),
      ...when?.names,
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(entries.map(([, amount], n) => [`:a${n}`, amount])),
      ...(ttl === undefined ? {} : { ':ttl': ttl }),
      ...when?.values,
    },
  };
}

async function increment(client: DynamoDBDocumentClient, table: string, key: Key, attribute: string, ttl: number) {
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: table,
      Key: key,
      UpdateExpression: 'ADD #n :one SET #ttl = :ttl',
      ExpressionAttributeNames: { '#n': attribute, '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':one': 1, ':ttl': ttl },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(Attributes?.[attribute]);
}

/** Another transaction on the same item makes DynamoDB cancel ours without looking at the condition: try again. */
async function transact(
  client: DynamoDBDocumentClient,
  input: TransactWriteCommandInput,
  triesLeft = 5,
): Promise<boolean> {
  try {
    await client.send(new TransactWriteCommand(input));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code);
    if (codes.includes('ConditionalCheckFailed')) return false;
    if (!codes.includes('TransactionConflict') || triesLeft === 0) throw error;
  }
  await pause(10 + Math.random() * 40);
  return await transact(client, input, triesLeft - 1);
}
