import { describe, expect, it } from 'vitest';
import { type Branch, branchesFor, districtsOf, placeFor } from '../src/features/shop/place.ts';
import { closedText, feeText, placeTitle } from '../src/features/shop/place-words.ts';

const money = (amountMinor: number) => ({ amountMinor, formatted: `S/ ${amountMinor / 100}` });
const zone = (district: string, feeMinor = 0) => ({ district, fee: money(feeMinor), minimum: money(2000) });

function aBranch(over: Partial<Branch> = {}): Branch {
  return {
    id: 'b1',
    slug: 'benavides',
    name: 'Benavides',
    address: 'Av. Benavides 730',
    district: 'Miraflores',
    phone: '(01) 219-8000',
    channels: ['DELIVERY', 'PICKUP'],
    isOpen: true,
    opensAt: null,
    pausedReason: null,
    hours: [],
    promisedMinutes: 45,
    zones: [zone('Surquillo', 350), zone('Miraflores')],
    ...over,
  };
}

const closed = aBranch({ id: 'b2', slug: 'cerrado', isOpen: false, opensAt: '2026-11-24T17:00:00.000Z' });
const counter = aBranch({ id: 'b3', slug: 'mostrador', channels: ['PICKUP'], zones: [] });

describe('where the food goes', () => {
  it('is guessed: the first branch that is open and delivers, to its own district', () => {
    expect(placeFor(null, [closed, counter, aBranch()])).toMatchObject({
      branch: { slug: 'benavides' },
      district: 'Miraflores',
    });
  });

  it('follows the wish, as far as the branch can', () => {
    expect(
      placeFor({ channel: 'DELIVERY', branchSlug: 'mostrador', district: 'Miraflores' }, [aBranch(), counter]),
    ).toMatchObject({
      channel: 'PICKUP',
      branch: { slug: 'mostrador' },
      district: null,
    });
  });

  it('is nowhere without branches', () => {
    expect(placeFor(null, [])).toBeNull();
  });

  it('knows who delivers where', () => {
    const branches = [aBranch(), aBranch({ slug: 'otro', zones: [zone('Barranco')] }), counter];
    expect(districtsOf(branches)).toEqual(['Barranco', 'Miraflores', 'Surquillo']);
    expect(branchesFor('Barranco', branches).map((one) => one.slug)).toEqual(['otro']);
  });
});

describe('words of the place', () => {
  it('say the fee', () => {
    const place = placeFor({ channel: 'DELIVERY', branchSlug: 'benavides', district: 'Surquillo' }, [aBranch()]);
    expect(place && [placeTitle(place), feeText(place)]).toEqual(['Entrega a Surquillo', 'Delivery S/ 3.5']);
  });

  it('say when a closed branch opens', () => {
    const now = Date.parse('2026-11-24T14:00:00.000Z');
    expect(closedText(aBranch(), now)).toBeNull();
    expect(closedText(closed, now)).toMatch(/^Cerrado ahora\. Abre hoy a las 12:00\sp\.\sm\./);
    expect(closedText(aBranch({ isOpen: false, pausedReason: 'Mucha demanda.' }), now)).toBe('Mucha demanda.');
  });
});
