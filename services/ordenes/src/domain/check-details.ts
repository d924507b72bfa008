import { isOnline } from '@pardos/contracts/payments';
import { isDni, isRuc, mobileNumber } from '@pardos/contracts/peru';
import { inputError } from '@pardos/contracts/user-errors';
import type { OrderError } from './errors.ts';
import type { Order } from './order.ts';

export type DetailsRequest = {
  readonly channel: string;
  readonly customer: { readonly name: string; readonly phone: string; readonly email: string };
  readonly address?:
    | {
        readonly street: string;
        readonly details?: string | null;
        readonly district: string;
        readonly reference: string;
      }
    | null
    | undefined;
  readonly payment: { readonly method: Order['payment']['method']; readonly cashTenderedMinor?: number | null };
  readonly receipt: {
    readonly kind: 'BOLETA' | 'FACTURA';
    readonly documentNumber?: string | null;
    readonly companyName?: string | null;
  };
  readonly allergyNote?: string | null | undefined;
};

export type Details = Pick<Order, 'address' | 'payment' | 'receipt' | 'allergyNote'> & {
  readonly customer: Omit<Order['customer'], 'id'>;
};

/** A consumer's name and document are needed above this sum (SUNAT). */
const documentNeededAboveMinor = 70_000;

/** Who, where, how it is paid: tidied, with everything that is wrong. The total is null while lines are wrong. */
export function checkDetails(
  request: DetailsRequest,
  totalMinor: number | null,
): { details: Details; errors: OrderError[] } {
  const errors: OrderError[] = [];
  const need = textReader(errors);
  const { customer, address, payment, receipt } = request;

  const phone = mobileNumber(customer.phone);
  if (phone === null) {
    errors.push(inputError('PHONE_INVALID', 'El celular tiene 9 dígitos y empieza con 9.', ['customer', 'phone']));
  }
  const email = customer.email.trim();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) || email.length > 120) {
    errors.push(inputError('EMAIL_INVALID', 'Revisa el correo: algo@ejemplo.com.', ['customer', 'email']));
  }
  const delivery = request.channel === 'DELIVERY';
  if (delivery && (address === null || address === undefined)) {
    errors.push(inputError('REQUIRED', 'Dinos a dónde llevamos tu pedido.', ['address']));
  }
  errors.push(...paymentErrors(payment, totalMinor), ...receiptErrors(receipt, totalMinor ?? 0));

  const details = {
    customer: { name: need(customer.name, 80, ['customer', 'name']) ?? '', phone: phone ?? '', email },
    address: delivery && address ? addressOf(address, need) : null,
    payment: {
      method: payment.method,
      cashTenderedMinor: payment.method === 'CASH' ? (payment.cashTenderedMinor ?? null) : null,
    },
    receipt: {
      kind: receipt.kind,
      documentNumber: receipt.documentNumber?.trim() || null,
      companyName: need(receipt.companyName, 120, ['receipt', 'companyName'], receipt.kind === 'FACTURA'),
    },
    allergyNote: need(request.allergyNote, 140, ['allergyNote'], false),
  };
  return { details, errors };
}

type Need = ReturnType<typeof textReader>;

function addressOf(address: NonNullable<DetailsRequest['address']>, need: Need): NonNullable<Details['address']> {
  return {
    street: need(address.street, 120, ['address', 'street']) ?? '',
    details: need(address.details, 80, ['address', 'details'], false),
    district: need(address.district, 60, ['address', 'district']) ?? '',
    reference: need(address.reference, 140, ['address', 'reference']) ?? '',
  };
}

/** Reads a text: trimmed, null when empty, with an error when it is required or too long. */
function textReader(errors: OrderError[]) {
  return (value: string | null | undefined, longest: number, field: string[], required = true): string | null => {
    const text = value?.trim() || null;
    if (text === null && required) errors.push(inputError('REQUIRED', 'Completa este dato.', field));
    if (text !== null && text.length > longest)
      errors.push(inputError('TOO_LONG', `Hasta ${longest} caracteres.`, field));
    return text;
  };
}

function paymentErrors(payment: DetailsRequest['payment'], totalMinor: number | null): OrderError[] {
  if (isOnline(payment.method) && totalMinor === 0) {
    return [inputError('INVALID', 'No hay nada que pagar en línea. Elige efectivo.', ['payment', 'method'])];
  }
  const tendered = payment.cashTenderedMinor ?? null;
  if (payment.method !== 'CASH' || tendered === null || totalMinor === null || tendered >= totalMinor) return [];
  return [
    inputError('CASH_TOO_LITTLE', 'No alcanza para el total. Dinos con cuánto pagas.', [
      'payment',
      'cashTenderedMinor',
    ]),
  ];
}

function receiptErrors({ kind, documentNumber }: DetailsRequest['receipt'], totalMinor: number): OrderError[] {
  const text = documentNumber?.trim() || null;
  const field = ['receipt', 'documentNumber'];
  if (kind === 'FACTURA') {
    return text !== null && isRuc(text)
      ? []
      : [inputError('DOCUMENT_INVALID', 'El RUC tiene 11 dígitos. Revísalo.', field)];
  }
  if (text === null && totalMinor > documentNeededAboveMinor) {
    return [inputError('REQUIRED', 'Para boletas de más de S/ 700 necesitamos tu DNI.', field)];
  }
  return text === null || isDni(text) ? [] : [inputError('DOCUMENT_INVALID', 'El DNI tiene 8 dígitos.', field)];
}
