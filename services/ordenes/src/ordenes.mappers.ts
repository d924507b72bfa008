import type { Order } from './domain/order.ts';

export type OrderMapper = Order;
