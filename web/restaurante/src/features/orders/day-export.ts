import type { ApolloClient } from '@apollo/client';
import type { DayExportQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { channelName, paymentName, stageName, statusName } from '../../labels.ts';
import { amountOf, toCsv } from '../../shell/csv.ts';

const DayExportDocument = graphql(`
  query DayExport($branchId: ID!, $day: Date!, $first: Int!, $after: String) {
    orders(branchId: $branchId, day: $day, first: $first, after: $after) {
      edges {
        node {
          id
          number
          status
          channel
          placedAt
          promisedAt
          cancelReason
          customer {
            name
            phone
          }
          couponCode
          totals {
            subtotal {
              amountMinor
            }
            discount {
              amountMinor
            }
            deliveryFee {
              amountMinor
            }
            tip {
              amountMinor
            }
            total {
              amountMinor
            }
          }
          payment {
            method
          }
          lines {
            id
            name
            quantity
            note
            options {
              name
            }
            total {
              amountMinor
            }
          }
          stages {
            kind
            waitingSince
            startedAt
            endedAt
            waitSeconds
            durationSeconds
            by {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type ExportedOrder = DayExportQuery['orders']['edges'][number]['node'];
export type Sheet = 'pedidos' | 'productos' | 'etapas';

const PAGE_SIZE = 50;

/** Every order of a branch's day, oldest first, read a page at a time. */
export async function readDay(client: ApolloClient, branchId: string, day: string): Promise<readonly ExportedOrder[]> {
  const orders: ExportedOrder[] = [];
  let after: string | null | undefined = null;
  do {
    const { data }: { data?: DayExportQuery } = await client.query({
      query: DayExportDocument,
      variables: { branchId, day, first: PAGE_SIZE, after },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('The day had no answer');
    orders.push(...data.orders.edges.map(({ node }) => node));
    after = data.orders.pageInfo.hasNextPage ? data.orders.pageInfo.endCursor : null;
  } while (after);
  return orders.reverse();
}

/** A day's orders, what was ordered, or the steps with their people, as a table. Times are UTC, money in soles. */
export function sheetOf(sheet: Sheet, orders: readonly ExportedOrder[]): string {
  switch (sheet) {
    case 'pedidos':
      return toCsv(orderHeads, orders.map(orderRow));
    case 'productos':
      return toCsv(['pedido', 'producto', 'cantidad', 'opciones', 'nota', 'total'], orders.flatMap(lineRows));
    case 'etapas':
      return toCsv(
        ['pedido', 'etapa', 'persona', 'entró', 'tomado', 'terminó', 'espera_s', 'trabajo_s'],
        orders.flatMap(stageRows),
      );
  }
}

const orderHeads = [
  'pedido',
  'estado',
  'tipo',
  'recibido',
  'prometido',
  'cliente',
  'celular',
  'pago',
  'subtotal',
  'cupón',
  'descuento',
  'delivery',
  'propina',
  'total',
  'motivo_anulación',
];

function orderRow({ number, status, channel, customer, totals, payment, ...order }: ExportedOrder) {
  const money = [totals.deliveryFee, totals.tip, totals.total].map(amountOf);
  return [
    number,
    status ? statusName[status] : '',
    channelName[channel],
    order.placedAt,
    order.promisedAt,
    customer.name,
    customer.phone,
    paymentName[payment.method],
    amountOf(totals.subtotal),
    order.couponCode,
    amountOf(totals.discount),
    ...money,
    order.cancelReason,
  ];
}

function lineRows({ number, lines }: ExportedOrder) {
  return lines.map(({ name, quantity, options, note, total }) => [
    number,
    name,
    quantity,
    options.map((option) => option.name).join(' · '),
    note,
    amountOf(total),
  ]);
}

function stageRows({ number, stages }: ExportedOrder) {
  return stages
    .filter(({ waitingSince }) => waitingSince)
    .map(({ kind, by, waitingSince, startedAt, endedAt, waitSeconds, durationSeconds }) => [
      number,
      stageName[kind],
      by?.name,
      waitingSince,
      startedAt,
      endedAt,
      waitSeconds,
      durationSeconds,
    ]);
}
