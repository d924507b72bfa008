import { type AttributeValue, DescribeTableCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Json, parseJson } from '../json.ts';
import type { Inside } from './inside.ts';
import { found } from './not-found.ts';

const OneTable = z.object({ name: z.string() });
const KeysQuery = z.object({ text: z.string().default('') });
const ItemsQuery = z.object({ pk: z.string(), prefix: z.string().default('') });
/** Pages of a scan, of at most a megabyte each: a look, not a search. */
const MOST_PAGES = 4;
const KEYS_SHOWN = 200;
const ITEMS_SHOWN = 200;

type Dynamo = Pick<Inside['parts'], 'dynamodb'>;

/** `/tables`, the partition keys of one, and the items of a partition. */
export function tablesApi(server: FastifyInstance, { parts }: Inside): void {
  const tableOf = (params: unknown) => {
    const { name } = OneTable.parse(params);
    return found(parts.tables.get(name), `table of ${name}`);
  };

  server.get('/tables', async () => [...parts.tables.keys()].sort());
  server.get('/tables/:name/keys', async (request) => {
    const { text } = KeysQuery.parse(request.query);
    return keysOf(parts, tableOf(request.params), text);
  });
  server.get('/tables/:name/items', async (request) => {
    const { pk, prefix } = ItemsQuery.parse(request.query);
    return itemsOf(parts, { table: tableOf(request.params), pk, prefix });
  });
}

/** Partition keys that hold the text, with how many items were seen of each; `whole` when the table was read to its end. */
async function keysOf({ dynamodb }: Dynamo, table: string, text: string) {
  const [hash] = await keyNames({ dynamodb }, table);
  const counts = new Map<string, number>();
  let from: Record<string, AttributeValue> | undefined;
  let page = 0;
  do {
    const { Items = [], LastEvaluatedKey } = await dynamodb.send(
      new ScanCommand({
        TableName: table,
        ProjectionExpression: '#pk',
        ExpressionAttributeNames: { '#pk': hash },
        ...(text && { FilterExpression: 'contains(#pk, :text)', ExpressionAttributeValues: { ':text': { S: text } } }),
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    for (const item of Items) {
      const key = item[hash]?.S ?? '';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    from = LastEvaluatedKey;
    page += 1;
  } while (from && page < MOST_PAGES);
  const keys = [...counts].map(([pk, items]) => ({ pk, items })).sort((one, other) => (one.pk < other.pk ? -1 : 1));
  return { keys: keys.slice(0, KEYS_SHOWN), total: keys.length, whole: from === undefined };
}

type Partition = { readonly table: string; readonly pk: string; readonly prefix?: string };

/** The items of a partition, as plain JSON. */
export async function itemsOf(parts: Dynamo, { table, pk, prefix = '' }: Partition): Promise<Json[]> {
  const [hash, range] = await keyNames(parts, table);
  const sorted = prefix !== '' && range !== undefined;
  const { Items = [] } = await parts.dynamodb.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: `#pk = :pk${sorted ? ' AND begins_with(#sk, :sk)' : ''}`,
      ExpressionAttributeNames: { '#pk': hash, ...(sorted && { '#sk': range }) },
      ExpressionAttributeValues: { ':pk': { S: pk }, ...(sorted && { ':sk': { S: prefix } }) },
      Limit: ITEMS_SHOWN,
    }),
  );
  return Items.map(plainItem);
}

/** An item as plain JSON; a set is a list. */
export function plainItem(item: Record<string, AttributeValue>): Json {
  return parseJson(JSON.stringify(unmarshall(item), (_, value) => (value instanceof Set ? [...value] : value)));
}

async function keyNames({ dynamodb }: Dynamo, table: string): Promise<readonly [string, string | undefined]> {
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: table }));
  const nameOf = (type: string) => Table?.KeySchema?.find(({ KeyType }) => KeyType === type)?.AttributeName;
  return [nameOf('HASH') ?? 'PK', nameOf('RANGE')];
}
