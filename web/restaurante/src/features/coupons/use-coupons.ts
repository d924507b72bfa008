import { useApolloClient, useQuery } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { useState } from 'react';
import { type CouponDraft, inputOf } from './coupon-draft.ts';
import { CouponsDocument, SaveCouponDocument } from './coupons-document.ts';

/** What is wrong, by the field of the graph. */
export type Wrong = Readonly<Record<string, string>>;

/** The tenant's coupons, and the way to write one. */
export function useCoupons() {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(CouponsDocument, { fetchPolicy: 'cache-and-network' });
  const { busy, refusal, attempt } = useAttempt();
  const [wrong, setWrong] = useState<Wrong>({});
  const coupons = data?.coupons;

  /** True: it is written. A version of 0 writes a new one. */
  const save = async (draft: CouponDraft, expectedVersion: number): Promise<boolean> =>
    await attempt(async () => {
      const code = draft.code.trim().toUpperCase();
      if (expectedVersion === 0 && coupons?.some((known) => known.code === code)) {
        setWrong({ code: 'Ya hay un cupón con ese código.' });
        return 'Revisa lo que está marcado.';
      }
      const { data: answer } = await client.mutate({
        mutation: SaveCouponDocument,
        variables: { input: inputOf(draft, expectedVersion) },
        fetchPolicy: 'no-cache',
      });
      const errors = answer?.couponSave.userErrors ?? [];
      setWrong(Object.fromEntries(errors.map(({ field, message }) => [field?.[0] ?? '', message])));
      await refetch();
      const whole = errors.find(({ field }) => field === null || field[0] === 'expectedVersion');
      return errors.length === 0 ? null : (whole?.message ?? 'Revisa lo que está marcado.');
    });

  return { coupons, error, refetch, busy, refusal, wrong, save };
}
