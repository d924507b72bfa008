import { orderStatuses } from '@pardos/contracts/stages';

/** What a notice can be about beyond the status of an order: its online payment. */
const moneyKinds = ['PAYMENT_FAILED', 'REFUNDED'] as const;

/** What a notice can be about that is of the order's way: each status, and that it takes longer than it should. */
export const wayKinds = [...orderStatuses, 'DELAYED'] as const;
export type WayKind = (typeof wayKinds)[number];

/** What a notice can be about. */
export const noticeKinds = [...wayKinds, ...moneyKinds] as const;
export type NoticeKind = (typeof noticeKinds)[number];
