import { at, isJsonObject, type Json, listAt, textAt } from '../json.ts';
import type { Need } from './policy.ts';

/** A table's ARN, and which attribute is the partition key of the table ('') and of each of its indexes. */
export type TableKeys = { readonly arn: string; readonly hashKeys: Readonly<Record<string, string>> };
export type Tables = ReadonlyMap<string, TableKeys>;

/**
 * What a DynamoDB call asks for: the action, table or index, and the partition keys that it touches. Where they cannot
 * be told (Scan, PartiQL) there are none, which a policy that asks for them does not allow.
 */
export function dynamoDbNeeds(operation: string, input: Json, tables: Tables): Need[] {
  const table = textAt(input, 'TableName') ?? '';
  const keyed = KEYED[operation];
  if (keyed !== undefined) return [need(tables, { operation, table, keys: [at(input, keyed)] })];
  if (operation === 'Query') return [queryNeed(tables, table, input)];
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    return listAt(input, 'TransactItems').flatMap((item) => itemNeeds(tables, item));
  }
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    return entriesOf(at(input, 'RequestItems')).map(([name, requests]) =>
      need(tables, { operation, table: name, keys: batchKeys(requests) }),
    );
  }
  const resource = table === '' ? undefined : tables.get(table)?.arn;
  return [{ action: `dynamodb:${operation}`, resource }];
}

/** Where an operation on one item has its key. */
const KEYED: Readonly<Record<string, string>> = {
  GetItem: 'Key',
  PutItem: 'Item',
  UpdateItem: 'Key',
  DeleteItem: 'Key',
};
const TRANSACTED: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function itemNeeds(tables: Tables, item: Json): Need[] {
  return entriesOf(item).map(([kind, request]) =>
    need(tables, {
      operation: TRANSACTED[kind] ?? kind,
      table: textAt(request, 'TableName') ?? '',
      keys: [at(request, kind === 'Put' ? 'Item' : 'Key')],
    }),
  );
}

function batchKeys(requests: Json): (Json | undefined)[] {
  if (isJsonObject(requests)) return [...listAt(requests, 'Keys')];
  return Array.isArray(requests)
    ? requests.map((one) => at(one, 'PutRequest', 'Item') ?? at(one, 'DeleteRequest', 'Key'))
    : [];
}

type Asked = { readonly operation: string; readonly table: string; readonly keys: readonly (Json | undefined)[] };

function need(tables: Tables, { operation, table, keys }: Asked): Need {
  const known = tableOf(tables, table);
  const hashKey = known.hashKeys[''] ?? '';
  const leading = keys.map((key) => attributeText(at(key, hashKey)));
  return needOf(operation, known.arn, leading);
}

function queryNeed(tables: Tables, table: string, input: Json): Need {
  const known = tableOf(tables, table);
  const index = textAt(input, 'IndexName') ?? '';
  const arn = index === '' ? known.arn : `${known.arn}/index/${index}`;
  return needOf('Query', arn, [queriedKey(input, known.hashKeys[index] ?? '')]);
}

function needOf(operation: string, resource: string, leading: readonly (string | undefined)[]): Need {
  const keys = leading.filter((key) => key !== undefined);
  // A key that cannot be read is no key of anybody: the whole list is unknown then.
  const known = keys.length === leading.length ? keys : [];
  return { action: `dynamodb:${operation}`, resource, keys: { 'dynamodb:leadingkeys': known } };
}

function tableOf(tables: Tables, name: string): TableKeys {
  const short = name.split('/').at(-1) ?? name;
  return tables.get(short) ?? { arn: `arn:aws:dynamodb:::table/${short}`, hashKeys: {} };
}

/** The value that `hashKey = :value` of the key condition stands for. */
function queriedKey(input: Json, hashKey: string): string | undefined {
  const expression = textAt(input, 'KeyConditionExpression') ?? '';
  for (const [, name = '', value = ''] of expression.matchAll(/([#\w.-]+)\s*=\s*(:\w+)/g)) {
    const attribute = name.startsWith('#') ? textAt(input, 'ExpressionAttributeNames', name) : name;
    if (attribute === hashKey) return attributeText(at(input, 'ExpressionAttributeValues', value));
  }
  return undefined;
}

/** `{"S":"T#1"}` -> T#1. */
function attributeText(value: Json | undefined): string | undefined {
  return textAt(value, 'S') ?? textAt(value, 'N') ?? textAt(value, 'B');
}

function entriesOf(value: Json | undefined): [string, Json][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
