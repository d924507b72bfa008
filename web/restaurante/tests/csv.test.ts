import { describe, expect, it } from 'vitest';
import { type ExportedOrder, sheetOf } from '../src/features/orders/day-export.ts';
import { withPrinted } from '../src/features/orders/printed.ts';
import { amountOf, toCsv } from '../src/shell/csv.ts';

const money = (amountMinor: number) => ({ amountMinor });

const order: ExportedOrder = {
  id: 'order-1',
  number: 'B-001',
  status: 'DELIVERED',
  channel: 'DELIVERY',
  placedAt: '2026-11-25T01:00:00.000Z',
  promisedAt: '2026-11-25T01:45:00.000Z',
  cancelReason: null,
  couponCode: null,
  customer: { name: 'Ríos, Valeria', phone: '+51987654321' },
  totals: { subtotal: money(8000), discount: money(0), deliveryFee: money(500), tip: money(0), total: money(8500) },
  payment: { method: 'YAPE' },
  lines: [
    {
      id: 'l',
      name: '¼ Brasa',
      quantity: 2,
      note: null,
      options: [{ name: 'Papas' }, { name: 'Pierna' }],
      total: money(8000),
    },
  ],
  stages: [
    {
      kind: 'KITCHEN',
      waitingSince: '2026-11-25T01:00:05.000Z',
      startedAt: '2026-11-25T01:02:05.000Z',
      endedAt: '2026-11-25T01:12:05.000Z',
      waitSeconds: 120,
      durationSeconds: 600,
      by: { name: 'Rosa Quispe' },
    },
    {
      kind: 'PACKING',
      waitingSince: null,
      startedAt: null,
      endedAt: null,
      waitSeconds: null,
      durationSeconds: null,
      by: null,
    },
  ],
};

const linesOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('a table for a spreadsheet', () => {
  it('quotes what would break it, and says that it is UTF-8', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 'dijo "ya"'],
          ['dos\nlíneas', null],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x,y","dijo ""ya"""\r\n"dos\nlíneas",\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['-propina', "'-propina"],
    ['-5.20', '-5.20'],
    ['+51987654321', '+51987654321'],
  ])('does not let a sheet run %s', (text, cell) => {
    expect(linesOf(toCsv(['a'], [[text]]))[1]).toBe(cell);
  });

  it('writes céntimos as a number', () => {
    expect(amountOf(money(4590))).toBe('45.90');
  });
});

describe('a day as files', () => {
  it('has a line for each order', () => {
    expect(linesOf(sheetOf('pedidos', [order]))[1]).toBe(
      'B-001,Entregado,Delivery,2026-11-25T01:00:00.000Z,2026-11-25T01:45:00.000Z,"Ríos, Valeria",+51987654321,Yape,80.00,,0.00,5.00,0.00,85.00,',
    );
  });

  it('has a line for each product', () => {
    expect(linesOf(sheetOf('productos', [order]))[1]).toBe('B-001,¼ Brasa,2,Papas · Pierna,,80.00');
  });

  it('has a line for each step that the order has reached, with who did it', () => {
    expect(linesOf(sheetOf('etapas', [order])).slice(1)).toEqual([
      'B-001,Cocina,Rosa Quispe,2026-11-25T01:00:05.000Z,2026-11-25T01:02:05.000Z,2026-11-25T01:12:05.000Z,120,600',
    ]);
  });
});

describe('printed tickets', () => {
  it('are remembered once each, and the oldest forgotten', () => {
    expect(withPrinted(['a'], 'a')).toEqual(['a']);
    const many = Array.from({ length: 500 }, (_, place) => String(place));
    expect(withPrinted(many, 'new')).toEqual([...many.slice(1), 'new']);
  });
});
