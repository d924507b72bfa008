import type { CouponsQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const CouponsDocument = graphql(`
  query Coupons {
    coupons {
      code
      kind
      percent
      amount {
        amountMinor
        formatted
      }
      minimum {
        amountMinor
        formatted
      }
      validFrom
      validTo
      maxUses
      maxUsesPerCustomer
      uses
      version
    }
  }
`);

export const SaveCouponDocument = graphql(`
  mutation SaveCoupon($input: CouponSaveInput!) {
    couponSave(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

export type CouponEntry = CouponsQuery['coupons'][number];
