import { branchOf, day, expectedVersion, mutation, orderFields, type Request } from './request-parts.ts';
import type { Scene } from './scene.ts';

const lines = [{ productId: 'plato', quantity: 1, options: [{ groupId: 'salsas', optionId: 'aji' }] }];
const aPayment = ({ orderId }: Scene) => ({ orderId, idempotencyKey: 'matrix', token: '' });
/** The ways into orders, coupons and payments. */
export const orderRequests: Readonly<Record<string, Request>> = {
  'Query.order': {
    scope: 'order',
    query: `query ($id: ID!) { order(id: $id) { ${orderFields} } }`,
    variables: ({ orderId }) => ({ id: orderId }),
  },
  'Query.orders': {
    scope: 'branch',
    query: `query ($id: ID!, $day: Date!) { orders(branchId: $id, day: $day, first: 10) { edges { node { ${orderFields} } } } }`,
    variables: (scene) => ({ id: branchOf(scene), day }),
  },
  'Query.myOrders': {
    scope: 'tenant',
    query: `{ myOrders(first: 10) { edges { node { ${orderFields} } } } }`,
    variables: () => ({}),
  },
  'Query.orderQuote': {
    scope: 'shop',
    query:
      'query ($input: OrderQuoteInput!) { orderQuote(input: $input) { userErrors { code } totals { total { amountMinor } } } }',
    variables: (scene) => ({ input: { branchId: branchOf(scene), channel: 'DELIVERY', district: 'Lince', lines } }),
  },
  'Mutation.orderPlace': {
    scope: 'tenant',
    ...mutation('orderPlace', 'order { id }', (scene) => ({
      idempotencyKey: 'matrix',
      branchId: branchOf(scene),
      channel: 'DELIVERY',
      lines: [],
      customer: { name: '', phone: '', email: '' },
      address: { street: '', district: '', reference: '' },
      payment: { method: 'CASH' },
      receipt: { kind: 'BOLETA' },
      expectedTotalMinor: 0,
    })),
  },
  'Query.orderSlots': {
    scope: 'shop',
    query: 'query ($id: ID!) { orderSlots(branchId: $id, channel: DELIVERY) { startsAt } __typename }',
    variables: (scene) => ({ id: branchOf(scene) }),
  },
  'Query.coupons': { scope: 'tenant', query: '{ coupons { code } __typename }', variables: () => ({}) },
  'Mutation.couponSave': {
    scope: 'tenant',
    ...mutation('couponSave', 'coupon { code }', () => ({
      code: '',
      expectedVersion,
      kind: 'FREE_DELIVERY',
      validFrom: '2026-01-01T00:00:00Z',
      validTo: '2026-01-01T00:00:00Z',
    })),
  },
  'Mutation.ordersClaim': {
    scope: 'tenant',
    ...mutation('ordersClaim', `orders { ${orderFields} }`, () => ({ orderTokens: [] })),
  },
  'Mutation.orderCancel': {
    scope: 'order',
    ...mutation('orderCancel', 'order { id }', ({ orderId }) => ({
      orderId,
      expectedVersion,
      reason: 'CUSTOMER_REQUEST',
    })),
  },
  'Mutation.orderPay': { scope: 'order', ...mutation('orderPay', 'charge { state }', aPayment) },
};
