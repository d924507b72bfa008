import type { Role } from './stages.ts';

/** Everybody (guests too) · a signed-in customer · staff by role. */
export type Audience = 'PUBLIC' | 'CUSTOMER' | Role;

const anyStaff = ['HOST', 'COOK', 'PACKER', 'COURIER', 'MANAGER', 'ADMIN'] as const;
const management = ['MANAGER', 'ADMIN'] as const;

/**
 * Who may do what. An action that is not here cannot be done. Named after the field of the graph.
 * Beyond the role, an action on a branch needs that branch (ADMIN: all of the tenant), and an action on an order
 * needs the right to see it.
 */
export const permissions = {
  'Query.shop': ['PUBLIC'],
  'Query.viewer': ['PUBLIC'],
  'Query.staff': management,
  'Query.endedSessions': [...anyStaff, 'PLATFORM_ADMIN', 'DEVICE'],
  'Mutation.tenantOnboard': ['PLATFORM_ADMIN'],
  'Mutation.staffInvite': management,
  'Mutation.staffUpdate': management,
  'Mutation.staffSuspend': management,
  'Mutation.staffResume': management,
  'Mutation.staffResetPassword': management,
  'Query.screens': management,
  'Mutation.screenAdd': management,
  'Mutation.screenRevoke': management,
  'Query.screenPeople': ['DEVICE'],
  'Mutation.staffPinVerify': ['DEVICE'],
  'Mutation.staffPinSet': anyStaff,
  'Mutation.staffPinReset': management,
  'Mutation.branchPauseOrdering': management,
  'Mutation.branchUpdate': management,
  'Mutation.complaintFile': ['PUBLIC'],
  'Branch.stages': anyStaff,
  'Branch.menu': ['PUBLIC'],
  'Query.menuCatalogue': ['ADMIN'],
  'Mutation.menuReplace': ['ADMIN'],
  'Mutation.menuItemSetAvailability': ['HOST', 'COOK', 'PACKER', 'MANAGER', 'ADMIN'],
  'Mutation.menuImageUpload': ['ADMIN'],
  'Mutation.menuPictureUpload': ['ADMIN'],
  'Query.menuPicture': ['ADMIN'],
  'Query.order': ['PUBLIC', ...anyStaff],
  'Query.orders': ['HOST', 'MANAGER', 'ADMIN'],
  'Query.myOrders': ['CUSTOMER'],
  'Query.orderQuote': ['PUBLIC'],
  'Query.orderSlots': ['PUBLIC'],
  'Query.coupons': ['ADMIN'],
  'Mutation.couponSave': ['ADMIN'],
  'Mutation.orderPlace': ['PUBLIC'],
  'Mutation.ordersClaim': ['CUSTOMER'],
  'Mutation.orderCancel': ['PUBLIC', 'HOST', 'MANAGER', 'ADMIN'],
  'Order.contact': ['HOST', 'COURIER', 'MANAGER', 'ADMIN'],
  'Order.private': ['HOST', 'MANAGER', 'ADMIN'],
  'Order.charge': ['PUBLIC', ...anyStaff],
  'Mutation.orderPay': ['PUBLIC', 'CUSTOMER'],
  'Mutation.stageClaimNext': anyStaff,
  'Mutation.stageClaim': management,
  'Mutation.stageComplete': anyStaff,
  'Mutation.stageRelease': anyStaff,
  'Mutation.stageDelay': anyStaff,
  'Mutation.stageReassign': management,
  'Mutation.stageUndo': anyStaff,
  'Order.history': anyStaff,
  'Query.orderStatus': ['PUBLIC', ...anyStaff],
  'Order.rating': ['PUBLIC', 'MANAGER', 'ADMIN'],
  'Mutation.orderRate': ['PUBLIC'],
  'Query.board': [...anyStaff, 'DEVICE'],
  'Order.notices': ['PUBLIC', ...anyStaff],
  'Query.inbox': anyStaff,
  'Mutation.inboxMarkRead': anyStaff,
  'Query.myInbox': ['CUSTOMER'],
  'Mutation.myInboxMarkRead': ['CUSTOMER'],
  'Query.pushKey': ['PUBLIC'],
  'Mutation.pushSubscribe': ['PUBLIC'],
  'Mutation.pushUnsubscribe': ['PUBLIC'],
  'Query.dashboard': management,
  'Query.reports': management,
  'Query.report': management,
  'Mutation.reportMake': management,
} as const satisfies Readonly<Record<string, readonly Audience[]>>;

export type Action = keyof typeof permissions;

/**
 * What a person may do at a shared screen, where a PIN of a few digits stands for them: the work of the stages, whatever
 * else their role may do in a session of their own. What everybody may read they read here too.
 */
export const screenActions: readonly Action[] = [
  'Query.endedSessions',
  'Query.board',
  'Mutation.stageClaimNext',
  'Mutation.stageComplete',
  'Mutation.stageRelease',
  'Mutation.stageDelay',
  'Mutation.stageUndo',
];
