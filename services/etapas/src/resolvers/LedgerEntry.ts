import type { LedgerEntryResolvers } from './types.generated.ts';

/** Every field is in the ledger line under its own name. */
export const LedgerEntry: LedgerEntryResolvers = {};
