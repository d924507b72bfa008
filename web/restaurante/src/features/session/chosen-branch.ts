import type { StaffBranch } from './viewer.ts';

const KEY = 'pardos.branch';

/** A wall screen comes back to its branch after a restart: the choice belongs to the device, and is no secret. */
export function rememberBranch(branchId: string): void {
  localStorage.setItem(KEY, branchId);
}

/** The only branch of a person, or the one chosen on this device; undefined when it has still to be chosen. */
export function chosenBranch(branches: readonly StaffBranch[]): StaffBranch | undefined {
  if (branches.length === 1) return branches[0];
  const remembered = localStorage.getItem(KEY);
  return branches.find(({ id }) => id === remembered);
}
