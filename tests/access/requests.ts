import type { Role } from '@pardos/contracts/stages';
import { orderRequests } from './order-requests.ts';
import {
  branchOf,
  day,
  entity,
  expectedVersion,
  mutation,
  orderFields,
  person,
  type Request,
} from './request-parts.ts';

const cooking: readonly Role[] = ['COOK', 'MANAGER', 'ADMIN'];
const task = (name: string, more: object): Request => ({
  scope: 'task',
  only: cooking,
  ...mutation(name, 'task { id number }', ({ taskId }) => ({ taskId, expectedVersion, ...more })),
});

/** One request for each way into the data. The table test fails when one is missing. */
export const requests: Readonly<Record<string, Request>> = {
  'Query.shop': {
    scope: 'shop',
    query: 'query ($slug: String!) { shop(slug: $slug) { id name branches { id } } }',
    variables: ({ mine }) => ({ slug: mine.slug }),
  },
  'Query.viewer': { scope: 'tenant', query: '{ viewer { name roles } __typename }', variables: () => ({}) },
  'Query.staff': {
    scope: 'branch',
    knowsBranches: true,
    query: 'query ($id: ID!) { staff(branchId: $id) { id name roles } }',
    variables: (scene) => ({ id: branchOf(scene) }),
  },
  'Query.endedSessions': { scope: 'tenant', query: '{ endedSessions { staffId } __typename }', variables: () => ({}) },
  'Mutation.staffInvite': {
    scope: 'tenant',
    ...mutation('staffInvite', 'person { id }', () => ({ name: '', email: '', roles: [], branchIds: [] })),
  },
  'Mutation.staffUpdate': person('staffUpdate', { name: '', roles: [], branchIds: [] }),
  'Mutation.staffSuspend': person('staffSuspend', {}),
  'Mutation.staffResume': person('staffResume', {}),
  'Mutation.staffResetPassword': person('staffResetPassword', {}),
  'Mutation.staffPinReset': {
    scope: 'person',
    ...mutation('staffPinReset', 'person { id name }', ({ staffId }) => ({ staffId })),
  },
  'Mutation.staffPinSet': { scope: 'tenant', ...mutation('staffPinSet', 'done', () => ({ pin: '' })) },
  'Mutation.staffPinVerify': {
    scope: 'person',
    ...mutation('staffPinVerify', 'actor { person { name } token }', ({ staffId }) => ({ staffId, pin: '' })),
  },
  'Query.screens': { scope: 'tenant', query: '{ screens { id } __typename }', variables: () => ({}) },
  'Query.screenPeople': { scope: 'tenant', query: '{ screenPeople { id } __typename }', variables: () => ({}) },
  'Mutation.screenAdd': {
    scope: 'branch',
    knowsBranches: true,
    ...mutation('screenAdd', 'screen { id } pairingCode', (scene) => ({ branchId: branchOf(scene), name: '' })),
  },
  'Mutation.screenRevoke': {
    scope: 'person',
    ...mutation('screenRevoke', 'screen { id name }', ({ screenId }) => ({ screenId, expectedVersion })),
  },
  'Mutation.tenantOnboard': {
    scope: 'tenant',
    ...mutation('tenantOnboard', 'shop { id }', () => ({
      slug: '',
      name: '',
      tagline: '',
      action: '',
      actionHover: '',
      taxRateBps: 0,
      branches: [],
      staff: [],
    })),
  },
  'Mutation.branchPauseOrdering': {
    scope: 'branch',
    knowsBranches: true,
    ...mutation('branchPauseOrdering', 'branch { id }', (scene) => ({ branchId: branchOf(scene), expectedVersion })),
  },
  'Mutation.branchUpdate': {
    scope: 'branch',
    knowsBranches: true,
    ...mutation('branchUpdate', 'branch { id }', (scene) => ({
      branchId: branchOf(scene),
      expectedVersion,
      name: '',
      address: '',
      district: '',
      phone: '',
      hours: [],
      specialDays: [],
      zones: [],
      stages: [],
      promisedMinutes: 0,
    })),
  },
  'Query.menuCatalogue': {
    scope: 'tenant',
    query: '{ menuCatalogue { version categories { slug } } }',
    variables: () => ({}),
  },
  'Mutation.menuReplace': {
    scope: 'tenant',
    ...mutation('menuReplace', 'version', () => ({ expectedVersion, optionGroups: [], categories: [] })),
  },
  'Mutation.menuItemSetAvailability': {
    scope: 'branch',
    ...mutation('menuItemSetAvailability', 'product { id }', (scene) => ({
      branchId: branchOf(scene),
      productId: 'nada',
      available: true,
    })),
  },
  'Mutation.menuImageUpload': {
    scope: 'tenant',
    ...mutation('menuImageUpload', 'key', () => ({ fileName: 'no-picture.txt' })),
  },
  'Mutation.menuPictureUpload': {
    scope: 'tenant',
    ...mutation('menuPictureUpload', 'picture { id }', () => ({
      productId: 'nada',
      contentType: 'text/plain',
      sizeBytes: 1,
    })),
  },
  'Query.menuPicture': {
    scope: 'tenant',
    query: '{ menuPicture(id: "nada") { id state } __typename }',
    variables: () => ({}),
  },
  'Mutation.complaintFile': {
    scope: 'tenant',
    ...mutation('complaintFile', 'sheet { number }', (scene) => ({
      idempotencyKey: '',
      branchId: branchOf(scene),
      kind: 'RECLAMO',
      name: '',
      document: '',
      phone: '',
      email: '',
      address: '',
      product: '',
      detail: '',
      request: '',
    })),
  },
  ...orderRequests,
  'Mutation.stageClaimNext': {
    scope: 'branch',
    only: cooking,
    ...mutation('stageClaimNext', 'task { id }', (scene) => ({
      idempotencyKey: 'matrix',
      branchId: branchOf(scene),
      kind: 'KITCHEN',
    })),
  },
  'Mutation.stageClaim': task('stageClaim', { reason: 'Porque sí, es urgente' }),
  'Mutation.stageComplete': task('stageComplete', {}),
  'Mutation.stageRelease': task('stageRelease', { reason: 'Porque sí, es urgente' }),
  'Mutation.stageDelay': task('stageDelay', { idempotencyKey: 'matrix-delay', minutes: 10, reason: 'HIGH_DEMAND' }),
  'Mutation.stageReassign': task('stageReassign', { staffId: 'nadie', reason: 'Porque sí, es urgente' }),
  'Mutation.stageUndo': task('stageUndo', {}),
  'Query.orderStatus': {
    scope: 'order',
    query: 'query ($id: ID!) { orderStatus(id: $id) { revision changed { number stages { kind } } } }',
    variables: ({ orderId }) => ({ id: orderId }),
  },
  'Mutation.orderRate': {
    scope: 'order',
    only: [],
    ...mutation('orderRate', 'order { id }', ({ orderId }) => ({ orderId, stars: 0 })),
  },
  'Query.board': {
    scope: 'branch',
    query: 'query ($id: ID!) { board(branchId: $id) { revision } }',
    variables: (scene) => ({ id: branchOf(scene) }),
  },
  'Query.inbox': {
    scope: 'branch',
    query: 'query ($id: ID!) { inbox(branchId: $id) { pollAfterSeconds changed { unread notices { title } } } }',
    variables: (scene) => ({ id: branchOf(scene) }),
  },
  'Mutation.inboxMarkRead': {
    scope: 'branch',
    ...mutation('inboxMarkRead', 'inbox { revision }', (scene) => ({ branchId: branchOf(scene), upTo: 999 })),
  },
  'Query.myInbox': { scope: 'tenant', query: '{ myInbox { revision } __typename }', variables: () => ({}) },
  'Mutation.myInboxMarkRead': {
    scope: 'tenant',
    ...mutation('myInboxMarkRead', 'inbox { revision }', () => ({ upTo: 999 })),
  },
  'Query.pushKey': { scope: 'tenant', query: '{ pushKey }', variables: () => ({}) },
  'Mutation.pushSubscribe': {
    scope: 'order',
    only: [],
    ...mutation('pushSubscribe', 'order { id }', ({ orderId }) => ({ orderId, endpoint: '', p256dh: '', auth: '' })),
  },
  'Mutation.pushUnsubscribe': {
    scope: 'order',
    only: [],
    ...mutation('pushUnsubscribe', 'order { id }', ({ orderId }) => ({ orderId, endpoint: '' })),
  },
  'Query.dashboard': {
    scope: 'branch',
    query: 'query ($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { __typename } }',
    variables: (scene) => ({ id: branchOf(scene), day }),
  },
  'Query.reports': {
    scope: 'branch',
    query: 'query ($id: ID!) { reports(branchId: $id) { day files { downloadUrl } } }',
    variables: (scene) => ({ id: branchOf(scene) }),
  },
  'Query.report': {
    scope: 'branch',
    query: 'query ($id: ID!, $day: Date!) { report(branchId: $id, day: $day) { day files { downloadUrl } } }',
    variables: (scene) => ({ id: branchOf(scene), day }),
  },
  'Mutation.reportMake': {
    scope: 'branch',
    ...mutation('reportMake', 'report { day }', (scene) => ({ branchId: branchOf(scene), day: '2999-01-01' })),
  },
  'Shop@restaurantes': { scope: 'shop', ...entity('Shop', 'name', ({ mine }) => mine.tenantId) },
  'Branch@restaurantes': { scope: 'shop', ...entity('Branch', 'address', branchOf) },
  'Branch@menu': { scope: 'shop', ...entity('Branch', 'menu(channel: DELIVERY) { categories { slug } }', branchOf) },
  'Order@ordenes': { scope: 'order', ...entity('Order', orderFields, ({ orderId }) => orderId) },
  'Order@estados': {
    scope: 'order',
    ...entity('Order', 'status stages { kind by { name } } rating { stars comment }', ({ orderId }) => orderId),
  },
  'Order@pagos': { scope: 'order', ...entity('Order', 'charge { state }', ({ orderId }) => orderId) },
  'Order@etapas': { scope: 'order', ...entity('Order', 'history { action }', ({ orderId }) => orderId) },
  'Order@notificaciones': { scope: 'order', ...entity('Order', 'notices { title }', ({ orderId }) => orderId) },
};
