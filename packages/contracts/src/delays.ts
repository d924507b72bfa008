import * as z from 'zod/mini';

/** Why an order takes longer than promised. OTHER comes with words of whoever says so. */
export const delayReasons = ['HIGH_DEMAND', 'MISSING_INGREDIENT', 'REMAKE', 'TRAFFIC', 'OTHER'] as const;
export type DelayReason = (typeof delayReasons)[number];

/** What was told of a stage's delay: minutes all together, and why and when it was told last. */
export const StageDelay = z.object({
  minutes: z.int(),
  reason: z.enum(delayReasons),
  /** The words of whoever told it; only with OTHER. */
  note: z.nullable(z.string()),
  at: z.string(),
});
export type StageDelay = z.infer<typeof StageDelay>;

const words: Readonly<Record<Exclude<DelayReason, 'OTHER'>, string>> = {
  HIGH_DEMAND: 'Tenemos mucha demanda',
  MISSING_INGREDIENT: 'Nos falta un insumo',
  REMAKE: 'Repetimos un plato para que llegue bien',
  TRAFFIC: 'Hay mucho tráfico',
};

/** A reason in words that a customer may read, without a final stop. */
export function delayWords({ reason, note }: Pick<StageDelay, 'reason' | 'note'>): string {
  return reason === 'OTHER' ? (note ?? 'Necesitamos un poco más de tiempo') : words[reason];
}
