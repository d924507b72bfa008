import { createHash } from 'node:crypto';
import { stageKinds } from '@pardos/contracts/stages';
import * as z from 'zod/mini';
import { ledgerActions, Person, type StageTask } from './task.ts';

/** What was done at a stage, by whom, when and why. */
export const LedgerLine = z.object({
  orderId: z.string(),
  index: z.int(),
  kind: z.enum(stageKinds),
  sequence: z.int(),
  action: z.enum(ledgerActions),
  by: Person,
  at: z.string(),
  reason: z.nullable(z.string()),
  hash: z.string(),
});
export type LedgerLine = z.infer<typeof LedgerLine>;

/** The hash before a stage's first line. */
export function genesis(orderId: string, index: number): string {
  return sha256(['pardos-ledger', orderId, index]);
}

/** A line that continues a chain. */
export function ledgerLine(previousHash: string, line: Omit<LedgerLine, 'hash'>): LedgerLine {
  return { ...line, hash: hashOf(previousHash, line) };
}

/** True when no line of a stage was changed, removed, added or moved: from the first to the one the task points to. */
export function isIntact(
  task: Pick<StageTask, 'orderId' | 'index' | 'writes' | 'ledgerHash'>,
  lines: readonly LedgerLine[],
) {
  let hash = genesis(task.orderId, task.index);
  for (const [position, line] of lines.entries()) {
    if (line.sequence !== position + 1 || line.index !== task.index) return false;
    hash = hashOf(hash, line);
    if (line.hash !== hash) return false;
  }
  return lines.length === task.writes && hash === task.ledgerHash;
}

function hashOf(previousHash: string, line: Omit<LedgerLine, 'hash'>): string {
  const { orderId, index, kind, sequence, action, by, at, reason } = line;
  return sha256([previousHash, orderId, index, kind, sequence, action, by.id, by.name, by.role, at, reason]);
}

function sha256(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
