import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { summaryOf } from '../domain/day-summary.ts';
import { daysBetween } from '../domain/days.ts';

type Input = { readonly branchId: string; readonly day: string; readonly to: string | null };

const mostDays = 31;

/** A branch's day, or several summed up. One data call a day, whatever the number of orders. */
export async function readDay(ctx: Context, { branchId, day, to }: Input) {
  authorize(ctx.caller, 'Query.dashboard');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');
  const days = daysBetween(day, to ?? day, mostDays);
  if (days === null) throw failure('BAD_USER_INPUT');

  const counted = await Promise.all(days.map((each) => ctx.counters.ofDay(branchId, each)));

  return summaryOf(day, counted);
}
