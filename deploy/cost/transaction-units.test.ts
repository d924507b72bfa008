import { expect, it } from 'vitest';
import { transactionUnits } from './transaction-units.ts';

const put = (bytes: number) => ({ Put: { TableName: 'orders', Item: { PK: { S: 'x'.repeat(bytes) } } } });
const update = { Update: { TableName: 'orders', Key: { PK: { S: 'a' } } } };

it.each([
  ['two for each small item', [put(10), update, update], 6],
  ['two for each kilobyte begun', [put(1_100)], 4],
  ['none where there is nothing', [], 0],
] as const)('a transaction costs %s', (_, items, units) => {
  expect(transactionUnits({ TransactItems: [...items] })).toBe(units);
});
