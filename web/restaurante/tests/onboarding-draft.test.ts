import { describe, expect, it } from 'vitest';
import {
  blankOnboarding,
  darker,
  newPassword,
  onboardingInput,
  slugOf,
} from '../src/features/platform/onboarding-draft.ts';

const draft = {
  ...blankOnboarding,
  name: ' La Brasa Norteña ',
  branch: 'Lince',
  districts: 'Lince, Jesús María, ',
  fee: '5,50',
};

describe('a restaurant that is being opened', () => {
  it('gets its address from its name, unless another was typed', () => {
    expect(slugOf(draft)).toBe('la-brasa-nortena');
    expect(slugOf({ ...draft, slug: ' brasa ' })).toBe('brasa');
    expect(slugOf(blankOnboarding)).toBe('');
  });

  it('delivers to the districts of the line, at one price', () => {
    const [branch] = onboardingInput(draft).branches;
    expect(branch?.zones).toEqual([
      { district: 'Lince', feeMinor: 550, minimumMinor: 3000 },
      { district: 'Jesús María', feeMinor: 550, minimumMinor: 3000 },
    ]);
    expect(branch?.numberPrefix).toBe('L');
  });

  it('has the hand-over of each way of ordering, and no zones without delivery', () => {
    const kinds = (changes: object) =>
      onboardingInput({ ...draft, ...changes }).branches[0]?.stages.map(({ kind }) => kind);
    expect(kinds({})).toEqual(['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER']);
    expect(kinds({ delivery: false })).toEqual(['RECEPTION', 'KITCHEN', 'PACKING', 'COUNTER']);
    expect(onboardingInput({ ...draft, delivery: false }).branches[0]?.zones).toEqual([]);
  });

  it('sends what is no amount as one that the server refuses', () => {
    expect(onboardingInput({ ...draft, fee: 'cinco' }).branches[0]?.zones[0]?.feeMinor).toBe(-1);
  });
});

it('a colour under the pointer is darker, and stays a colour', () => {
  expect(darker('#ff8000')).toBe('#bf6000');
  expect(darker('#000000')).toBe('#000000');
  expect(darker('rojo')).toBe('rojo');
});

it('a new password has what the pool asks for, and differs', () => {
  expect(newPassword()).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{10,}$/);
  expect(newPassword()).not.toBe(newPassword());
});
