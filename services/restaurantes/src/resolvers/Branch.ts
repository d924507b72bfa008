import { denial } from '@pardos/contracts/caller';
import { moneyOf } from '@pardos/contracts/money';
import { openingOf } from '@pardos/contracts/opening-hours';
import { referToBranch } from '../usecases/refer.ts';
import type { BranchResolvers } from './types.generated.ts';

export const Branch: BranchResolvers = {
  __resolveReference: async ({ id }, ctx) => await referToBranch(ctx, id),
  isOpen: (branch, _args, ctx) => openingOf(branch, ctx.now()).open,
  opensAt: (branch, _args, ctx) => {
    const opening = openingOf(branch, ctx.now());
    return opening.open ? null : opening.opensAt;
  },
  specialDays: ({ specialDays }) => specialDays ?? [],
  stages: ({ stages }, _args, ctx) => (denial(ctx.caller, 'Branch.stages') === null ? stages : null),
  zones: ({ zones }) =>
    zones.map(({ district, feeMinor, minimumMinor }) => ({
      district,
      fee: moneyOf(feeMinor),
      minimum: moneyOf(minimumMinor),
    })),
};
