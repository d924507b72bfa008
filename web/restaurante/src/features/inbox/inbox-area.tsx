import type { ReactNode } from 'react';
import { InboxContext, useInbox } from './use-inbox.ts';

/** Asks for a branch's notices for as long as its pages are open, whichever of them is shown. */
export function InboxArea({ branchId, children }: { readonly branchId: string; readonly children: ReactNode }) {
  const inbox = useInbox(branchId);
  return <InboxContext value={inbox}>{children}</InboxContext>;
}
