import { useStored } from '@pardos/web-ui/stored.ts';
import { useMemo } from 'react';
import { type Branch, type Place, type PlaceWish, placeFor, storedPlace } from './place.ts';

export type ChosenPlace = {
  readonly place: Place | null;
  /** False until the customer has said it: then the place is our guess. */
  readonly confirmed: boolean;
  readonly choose: (wish: PlaceWish) => void;
};

/** Where the customer wants the food, among the shop's branches. */
export function usePlace(shop: string, branches: readonly Branch[]): ChosenPlace {
  const stored = useMemo(() => storedPlace(shop), [shop]);
  const [wish, choose] = useStored(stored);
  const place = useMemo(() => placeFor(wish, branches), [wish, branches]);

  return { place, confirmed: wish !== null, choose };
}
