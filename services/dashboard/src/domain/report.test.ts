import { mergeFacts, noFacts } from '@pardos/contracts/order-facts';
import { describe, expect, it } from 'vitest';
import { drawReport } from '../data/draw-report.ts';
import { aLine, eventsOf, type Story } from './a-day.ts';
import { summaryOf } from './day-summary.ts';
import { dayProblems, made, requested } from './report.ts';
import { reportPage } from './report-page.ts';
import { sheetsOf } from './report-sheets.ts';

const done = { releases: 0, undone: false, finished: true };
const story: Story = {
  id: '1',
  placedAt: '2026-11-24T20:00:00.000Z',
  totalMinor: 5_000,
  channel: 'PICKUP',
  automaticReception: true,
  stages: [done, done, done],
  cancelled: false,
};
const factsOf = (changes: Partial<Story>) => eventsOf({ ...story, ...changes }).reduce(mergeFacts, noFacts);
const rowsOf = (csv: string) => csv.slice(1).trimEnd().split('\r\n');

describe('the sheets of a report', () => {
  it('have a line for each order, each thing and each step', () => {
    const day = [
      factsOf({ lines: [aLine('1/4 de pollo', 2, { options: ['Papas', 'Ají'] }), aLine('Chicha', 1)] }),
      factsOf({ id: '2', stages: [], cancelled: true }),
    ];
    const { ORDERS, ITEMS, STEPS } = sheetsOf(day);

    expect(rowsOf(ORDERS)).toHaveLength(3);
    expect(rowsOf(ORDERS)[1]).toMatch(
      /^A-1,Entregado,Recojo,2026-11-24T20:00:00\.000Z,.+,Rosa,Efectivo,0\.00,50\.00,$/,
    );
    expect(rowsOf(ORDERS)[2]).toMatch(/^A-2,Cancelado,.+,Lo pidió el cliente$/);
    expect(rowsOf(ITEMS).slice(1)).toEqual(['A-1,1/4 de pollo,2,Papas · Ají,,20.00', 'A-1,Chicha,1,,,10.00']);
    expect(
      rowsOf(STEPS)
        .slice(1)
        .map((row) => row.split(',')[1]),
    ).toEqual(['Cocina', 'Empaque', 'Mostrador']);
    expect(ORDERS.startsWith('\uFEFF')).toBe(true);
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+51 987', "'+51 987"],
    ['-2+3', "'-2+3"],
    ['Ana, "la jefa"', '"Ana, ""la jefa"""'],
  ])('never let a spreadsheet run %s', (customerName, cell) => {
    expect(rowsOf(sheetsOf([factsOf({ customerName })]).ORDERS)[1]).toContain(`,${cell},`);
  });
});

describe('the page of a report', () => {
  const branch = { id: 'B1', name: 'Miraflores', shopName: 'Pardos Chicken', colour: '#d62e1f', version: 1 };
  const pageOf = (orders: ReturnType<typeof factsOf>[]) =>
    reportPage({ branch, summary: summaryOf('2026-11-24', []), orders, madeAt: '2026-11-25 a las 03:30' });

  it('counts what was ordered and not cancelled, the most first', () => {
    const lines = [aLine('Pollo', 1), aLine('Chicha', 3)];
    const page = pageOf([
      factsOf({ lines }),
      factsOf({ id: '2', lines: [aLine('Pollo', 1)] }),
      factsOf({ id: '3', lines: [aLine('Pollo', 9)], stages: [], cancelled: true }),
    ]);
    expect(page.charts[1]?.bars.map(({ name, value }) => [name, value])).toEqual([
      ['Chicha', 3],
      ['Pollo', 2],
    ]);
    expect(page.day).toBe('martes, 24 de noviembre de 2026');
  });

  it('is drawn to the same bytes, whatever people typed, and when nothing happened', async () => {
    const odd = pageOf([factsOf({ lines: [aLine('🍗 鶏 un nombre que no cabe en ninguna columna de la hoja', 1)] })]);
    const [first, again] = [await drawReport(odd), await drawReport(odd)];
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect((await drawReport(pageOf([]))).length).toBeGreaterThan(500);
  });
});

describe('a report', () => {
  const of = { branchId: 'B1', day: '2026-11-24' };
  const at = (minutes: number) => new Date(Date.parse('2026-11-25T08:30:00Z') + minutes * 60_000);

  it('is not asked for again while it is made, and is when it was lost or is there', () => {
    const first = requested(null, of, at(0));
    expect(first).toMatchObject({ state: 'REQUESTED', version: 1, madeAt: null });
    expect(requested(first, of, at(1))).toBeNull();
    expect(requested(first, of, at(6))).toMatchObject({ version: 2 });
    const ready = first && made(first, 7, at(1));
    expect(requested(ready, of, at(2))).toMatchObject({ state: 'REQUESTED', version: 3, orders: 7 });
  });

  it.each([
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-26', '2026-11-25', 1],
    ['2025-10-21', '2026-11-25', 0],
    ['2025-10-20', '2026-11-25', 1],
  ])('of %s, asked for on %s: %i problems', (day, today, count) => {
    expect(dayProblems(day, today)).toHaveLength(count);
  });
});
