import { describe, expect, it } from 'vitest';
import { attemptKey } from '../src/features/checkout/attempt.ts';
import { type Draft, EMPTY_DRAFT, typedMoney } from '../src/features/checkout/draft.ts';
import { type OrderBasis, orderBody } from '../src/features/checkout/order-input.ts';
import { isMobile, isRuc } from '../src/features/checkout/peru-rules.ts';
import { draftProblems, problemsOf } from '../src/features/checkout/problems.ts';

function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    ...EMPTY_DRAFT,
    name: 'Lucía Ramos',
    phone: '987 654 321',
    email: 'lucia@correo.pe',
    street: 'Av. Benavides 1180',
    reference: 'Frente al parque',
    ...over,
  };
}

const basis: OrderBasis = { branchId: 'b1', channel: 'DELIVERY', district: 'Miraflores', lines: [], coupon: '' };

const paths = (draft: Draft, channel: 'DELIVERY' | 'PICKUP' = 'DELIVERY', total = 5000) =>
  draftProblems(draft, channel, total).map(({ path }) => path);

describe('what is missing in the form', () => {
  it('is nothing when all is there', () => {
    expect(paths(aDraft())).toEqual([]);
  });

  it('is the address for delivery only', () => {
    const draft = aDraft({ street: ' ', reference: '' });
    expect(paths(draft)).toEqual(['address.street', 'address.reference']);
    expect(paths(draft, 'PICKUP')).toEqual([]);
  });

  it.each([
    [{ phone: '887654321' }, 'customer.phone'],
    [{ phone: '98765432' }, 'customer.phone'],
    [{ email: 'lucia@correo' }, 'customer.email'],
    [{ payment: 'CASH' as const, cash: '40' }, 'payment.cashTenderedMinor'],
    [{ document: '123' }, 'receipt.documentNumber'],
    [{ receipt: 'FACTURA' as const, document: '20131312955' }, 'receipt.companyName'],
    [{ receipt: 'FACTURA' as const, document: '20131312956', company: 'ACME' }, 'receipt.documentNumber'],
  ])('%j', (over, path) => {
    expect(paths(aDraft(over))).toEqual([path]);
  });

  it('is a DNI above S/ 700', () => {
    expect(paths(aDraft(), 'DELIVERY', 70_000)).toEqual([]);
    expect(paths(aDraft(), 'DELIVERY', 70_001)).toEqual(['receipt.documentNumber']);
  });
});

describe('what the server found', () => {
  it.each([
    [['lines', '2', 'options', '0'], 'lines.2'],
    [['input', 'customer', 'phone'], 'customer.phone'],
    [['district'], 'address.district'],
    [['lines'], 'lines'],
    [null, ''],
  ])('stands where the form shows it (%j)', (field, path) => {
    expect(problemsOf([{ code: 'INVALID', message: 'x', field }])[0]?.path).toBe(path);
  });
});

describe('numbers of Peru', () => {
  it.each(['987654321', '+51 987 654 321', '987-654-321'])('takes %s for a mobile', (text) => {
    expect(isMobile(text)).toBe(true);
  });

  it.each(['20131312955', '20100154308', '20510885229'])('takes %s for a RUC', (text) => {
    expect(isRuc(text)).toBe(true);
  });

  it.each([
    ['100', 10_000],
    ['S/ 50.5', 5_050],
    ['20,90', 2_090],
    ['', null],
    ['cien', null],
  ])('reads «%s» as money', (text, minor) => {
    expect(typedMoney(text)).toBe(minor);
  });
});

describe('attempt to order', () => {
  function anAttempt() {
    let kept: { key: string; body: string } | null = null;
    const stored = {
      read: () => kept,
      write: (value: typeof kept) => {
        kept = value;
      },
      empty: null,
      subscribe: () => () => undefined,
    };
    let made = 0;
    const newKey = () => {
      made += 1;
      return `key-${made}`;
    };
    return { stored, keyOf: (draft: Draft) => attemptKey(stored, orderBody(basis, draft, 5000), newKey) };
  }

  it('keeps its key while the order is the same', () => {
    const { keyOf } = anAttempt();
    expect([keyOf(aDraft()), keyOf(aDraft())]).toEqual(['key-1', 'key-1']);
  });

  it('has another key for another order, and after one was placed', () => {
    const { stored, keyOf } = anAttempt();
    keyOf(aDraft());
    expect(keyOf(aDraft({ tipMinor: 300 }))).toBe('key-2');
    stored.write(null);
    expect(keyOf(aDraft({ tipMinor: 300 }))).toBe('key-3');
  });
});

describe('the order as it is sent', () => {
  it('leaves out what does not belong to a pick-up', () => {
    const body = orderBody({ ...basis, channel: 'PICKUP', district: null }, aDraft({ tipMinor: 500 }), 5000);
    expect(body).toMatchObject({ address: null, tipMinor: 0, allergyNote: null });
  });
});
