import type { LedgerLine } from './domain/ledger.ts';
import type { StageTask } from './domain/task.ts';

export type StageTaskMapper = StageTask;
export type LedgerEntryMapper = LedgerLine;
export type OrderMapper = { readonly id: string };
