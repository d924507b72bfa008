import { localTime } from '@pardos/contracts/local-time';
import { formatMoney } from '@pardos/contracts/money';
import { type IssuedReceipt, receiptNumber } from './issued-receipt.ts';
import type { Order } from './order.ts';

export type ReceiptPage = {
  readonly brand: string;
  readonly colour: string;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly lines: readonly { readonly quantity: string; readonly name: string; readonly total: string }[];
  readonly sums: readonly (readonly [string, string])[];
  readonly total: string;
  /** What its QR says: the fields, in the order, that SUNAT asks for on a printed representation. */
  readonly qr: string;
  readonly remark: string;
};

const remark = 'Representación impresa - demo, sin valor tributario';
/** No tenant has told its RUC: the page is a demonstration, and says so. */
const issuerRuc = '00000000000';

/** What a receipt says, before it is drawn. Pure: the same order and number give the same page. */
export function receiptPage(order: Order, issued: IssuedReceipt): ReceiptPage {
  return {
    brand: order.shop.name,
    colour: /^#[0-9a-f]{6}$/i.test(order.shop.action) ? order.shop.action : '#222222',
    title: issued.kind === 'BOLETA' ? 'Boleta de venta electrónica' : 'Factura electrónica',
    number: receiptNumber(issued),
    facts: factsOf(order, issued),
    lines: order.lines.map(({ quantity, name, options, totalMinor }) => ({
      quantity: String(quantity),
      name: [name, ...options.map((option) => option.name)].join(', '),
      total: formatMoney(totalMinor),
    })),
    sums: sumsOf(order),
    total: formatMoney(order.totals.totalMinor),
    qr: qrOf(order, issued),
    remark,
  };
}

function factsOf(order: Order, issued: IssuedReceipt): [string, string][] {
  const { documentNumber, companyName } = order.receipt;
  const document = issued.kind === 'FACTURA' ? 'RUC' : 'DNI';
  return [
    ['Sede', order.branchName],
    ['Fecha de emisión', localTime(new Date(issued.issuedAt)).day],
    ['Pedido', order.number],
    ['Cliente', companyName ?? order.customer.name],
    ...(documentNumber === null ? [] : [[document, documentNumber] as [string, string]]),
  ];
}

/** The tip is no sale: it carries no IGV. */
function sumsOf({ totals, coupon }: Order): [string, string][] {
  const { subtotalMinor, discountMinor, deliveryFeeMinor, tipMinor, taxMinor, taxRateBps } = totals;
  const cheaper = coupon === null ? 'Descuento' : `Descuento ${coupon.code}`;
  return [
    ...(discountMinor === 0 ? [] : [[cheaper, `-${formatMoney(discountMinor)}`] as [string, string]]),
    ['Op. gravada', formatMoney(subtotalMinor + deliveryFeeMinor - discountMinor - taxMinor)],
    [`IGV ${taxRateBps / 100} %`, formatMoney(taxMinor)],
    ...(tipMinor === 0 ? [] : [['Propina (no gravada)', formatMoney(tipMinor)] as [string, string]]),
  ];
}

function qrOf({ receipt, totals }: Order, issued: IssuedReceipt): string {
  const amount = (minor: number) => (minor / 100).toFixed(2);
  const { documentNumber } = receipt;
  return [
    issuerRuc,
    issued.kind === 'BOLETA' ? '03' : '01',
    issued.series,
    String(issued.number).padStart(8, '0'),
    amount(totals.taxMinor),
    amount(totals.totalMinor),
    localTime(new Date(issued.issuedAt)).day,
    documentNumber === null ? '-' : issued.kind === 'FACTURA' ? '6' : '1',
    documentNumber ?? '-',
  ].join('|');
}
