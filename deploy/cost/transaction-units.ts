import { isJsonObject, type Json, listAt } from '@pardos/local/json';

const kilobyte = 1024;
/** A transaction prepares and commits: each item is written twice. */
const perKilobyte = 2;

/**
 * What AWS bills of a TransactWriteItems: two units for each kilobyte begun of each item. DynamoDB Local adds the items up
 * first, and says two for a transaction of many small ones. An update counts as one kilobyte: how large its item is, it
 * does not say. Copies in indexes are not in it.
 */
export function transactionUnits(request: Json): number {
  return listAt(request, 'TransactItems').reduce((sum: number, item) => {
    const put = isJsonObject(item) && isJsonObject(item.Put) ? item.Put.Item : undefined;
    const bytes = put === undefined ? 1 : sizeOf(put);
    return sum + perKilobyte * Math.ceil(bytes / kilobyte);
  }, 0);
}

/** Bytes of an item as DynamoDB counts them, within a few: names and values in UTF-8. */
function sizeOf(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one) + 1, 3);
  if (isJsonObject(value)) {
    return Object.entries(value).reduce((sum, [name, one]) => sum + Buffer.byteLength(name) + sizeOf(one ?? null), 0);
  }
  return Buffer.byteLength(String(value));
}
