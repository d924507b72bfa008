import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { type Json, textAt } from '../json.ts';
import type { Inside } from './inside.ts';
import { itemsOf, plainItem } from './tables-api.ts';

export type FoundRow = { readonly table: string; readonly item: Json };

/** The partition of an order, the same in every service's table. */
const partitionOf = (tenantId: string, orderId: string) => `T#${tenantId}#O#${orderId}`;

/**
 * The rows of every table whose partition key holds the order's id: all of its own partition when its tenant is known,
 * and what the first page of a scan finds beside it.
 */
export async function rowsAbout(
  parts: Inside['parts'],
  orderId: string,
  tenantId: string | undefined,
): Promise<FoundRow[]> {
  const found = await Promise.all(
    [...parts.tables].map(async ([name, table]) => {
      const [own, others] = await Promise.all([
        tenantId === undefined ? [] : itemsOf(parts, { table, pk: partitionOf(tenantId, orderId) }),
        scanFor(parts, table, orderId),
      ]);
      const rows = new Map([...own, ...others].map((item) => [`${textAt(item, 'PK')} ${textAt(item, 'SK')}`, item]));
      return [...rows.values()].map((item) => ({ table: name, item }));
    }),
  );
  return found.flat();
}

async function scanFor({ dynamodb }: Inside['parts'], table: string, orderId: string): Promise<Json[]> {
  const { Items = [] } = await dynamodb.send(
    new ScanCommand({
      TableName: table,
      FilterExpression: 'contains(PK, :id)',
      ExpressionAttributeValues: { ':id': { S: orderId } },
    }),
  );
  return Items.map(plainItem);
}
