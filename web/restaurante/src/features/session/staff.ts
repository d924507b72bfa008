import { createContext, type ReactNode, use } from 'react';
import type { StaffBranch, Viewer } from './viewer.ts';

/** Who is signed in, and the branch where they work now. */
export type Staff = {
  readonly viewer: Viewer;
  readonly branch: StaffBranch;
  readonly leave: () => Promise<void>;
  /** Beside the menu of every page. */
  readonly bell: ReactNode;
};

export const StaffContext = createContext<Staff | null>(null);

/** Whoever is signed in; only under StaffArea. */
export function useStaff(): Staff {
  const staff = use(StaffContext);
  if (!staff) throw new Error('useStaff is only for pages of StaffArea');
  return staff;
}
