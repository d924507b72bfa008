import { describe, expect, it } from 'vitest';
import { cardProblems, grouped, typedExpiry, yapeProblems } from '../src/features/payment/pay-rules.ts';

const now = new Date(2026, 10, 24);
const card = { number: '4111 1111 1111 1111', expiry: '12/30', cvv: '123' };
const wrongIn = (problems: object) => Object.entries(problems).flatMap(([field, text]) => (text ? [field] : []));

describe('a card as it is typed', () => {
  it.each([
    ['as it stands on the card', {}, []],
    ['with a digit that is wrong', { number: '4111 1111 1111 1112' }, ['number']],
    ['half', { number: '4111' }, ['number']],
    ['good until the end of this month', { expiry: '11/26' }, []],
    ['of last month', { expiry: '10/26' }, ['expiry']],
    ['of a month that is none', { expiry: '13/30' }, ['expiry']],
    ['without its code', { cvv: '' }, ['cvv']],
  ])('%s', (_, changes, expected) => {
    expect(wrongIn(cardProblems({ ...card, ...changes }, now))).toEqual(expected);
  });

  it('is written in groups, its months with their stroke', () => {
    expect(grouped('41111111x11111111')).toBe('4111 1111 1111 1111');
    expect([typedExpiry('0'), typedExpiry('083'), typedExpiry('08/35')]).toEqual(['0', '08/3', '08/35']);
  });
});

it('a Yape needs a mobile number and six digits', () => {
  expect(wrongIn(yapeProblems({ phone: '987 654 321', code: '111 111' }))).toEqual([]);
  expect(wrongIn(yapeProblems({ phone: '12345', code: '1' }))).toEqual(['phone', 'code']);
});
