import { orderStatuses } from '@pardos/contracts/stages';

/** What a notice can be about: each status of an order, and that it takes longer than it should. */
export const noticeKinds = [...orderStatuses, 'DELAYED'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
