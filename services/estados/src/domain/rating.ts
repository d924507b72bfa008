import type { Actor } from '@pardos/contracts/events/envelope';
import { type DomainEvent, eventOf } from '@pardos/contracts/events/event';
import { inputError } from '@pardos/contracts/user-errors';
import * as z from 'zod/mini';
import type { Progress } from './progress.ts';

/** What a customer thought of a delivered order. */
export const Rating = z.object({
  orderId: z.string(),
  stars: z.int(),
  comment: z.nullable(z.string()),
  at: z.string(),
});
export type Rating = z.infer<typeof Rating>;

const mostStars = 5;
const longestComment = 300;

/** What is wrong with a rating; null when it will do. */
export function ratingProblem({ stars, comment }: Pick<Rating, 'stars' | 'comment'>) {
  if (!Number.isInteger(stars) || stars < 1 || stars > mostStars) {
    return inputError('INVALID', `Elige de 1 a ${mostStars} estrellas.`, ['stars']);
  }
  return (comment?.length ?? 0) > longestComment
    ? inputError('TOO_LONG', `Hasta ${longestComment} caracteres.`, ['comment'])
    : null;
}

/** Why an order cannot be rated now; null when it can: it is in its customer's hands. */
export function notYetRateable({ outcome }: Pick<Progress, 'outcome'>) {
  if (outcome?.kind === 'COMPLETED') return null;
  return inputError('TRANSITION_NOT_ALLOWED', 'Podrás calificarlo cuando esté en tus manos.', ['orderId']);
}

/** Somebody rated it before, and said something else. */
export function alreadyRated({ stars }: Rating) {
  const given = stars === 1 ? '1 estrella' : `${stars} estrellas`;
  return inputError('ALREADY_RATED', `Ya lo calificaste con ${given}. Gracias.`, ['orderId']);
}

/** True when both say the same. */
export function sameRating(a: Rating, b: Rating): boolean {
  return a.stars === b.stars && a.comment === b.comment;
}

/** An order was rated. The customer's words are not spread. */
export function orderRated(progress: Progress, rating: Rating, by: { tenantId: string; actor: Actor }): DomainEvent {
  const { orderId, branchId, order } = progress;
  return eventOf('OrderRated.v1', {
    source: 'estados',
    tenantId: by.tenantId,
    branchId,
    aggregate: { type: 'rating', id: orderId, version: 1 },
    occurredAt: rating.at,
    correlationId: orderId,
    causationId: null,
    actor: by.actor,
    data: { orderId, number: order?.number ?? '', stars: rating.stars },
  });
}
