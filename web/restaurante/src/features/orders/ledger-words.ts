import type { LedgerAction, StageKind } from '../../gql/graphql.ts';
import { stageName } from '../../labels.ts';
import type { GlyphName } from '../../shell/glyph.tsx';

/** How a line of the history reads; the name of whoever did it goes in front, except where nobody did. */
type Saying = {
  readonly glyph: GlyphName;
  readonly tone: 'plain' | 'hand' | 'done' | 'note';
  readonly says: (stage: string) => string;
};

const sayings: Readonly<Record<LedgerAction, Saying>> = {
  REQUESTED: { glyph: 'sandglass', tone: 'plain', says: (stage) => `puso el pedido en la cola de ${stage}` },
  AUTOMATIC: { glyph: 'check', tone: 'done', says: (stage) => `dio por hecha la etapa ${stage}, por regla` },
  CLAIMED: { glyph: 'hand', tone: 'hand', says: (stage) => `tomó ${stage}` },
  JUMPED: { glyph: 'note', tone: 'note', says: (stage) => `tomó ${stage} fuera de turno` },
  TAKEN_OVER: { glyph: 'swap', tone: 'note', says: (stage) => `tomó ${stage}, que había quedado sin atender` },
  COMPLETED: { glyph: 'check', tone: 'done', says: (stage) => `terminó ${stage}` },
  RELEASED: { glyph: 'undo', tone: 'note', says: (stage) => `devolvió el pedido a la cola de ${stage}` },
  REASSIGNED: { glyph: 'swap', tone: 'note', says: (stage) => `reasignó ${stage}` },
  DELAYED: { glyph: 'clock', tone: 'note', says: (stage) => `avisó demora en ${stage}` },
  CLAIM_UNDONE: { glyph: 'undo', tone: 'plain', says: (stage) => `deshizo: ${stage} volvió a la cola` },
  COMPLETION_UNDONE: { glyph: 'undo', tone: 'plain', says: (stage) => `deshizo: ${stage} volvió a sus manos` },
  SET_ASIDE: {
    glyph: 'clock',
    tone: 'plain',
    says: (stage) => `apartó ${stage} hasta que se repita la etapa anterior`,
  },
  RESTORED: { glyph: 'sandglass', tone: 'plain', says: (stage) => `devolvió ${stage} a su lugar en la cola` },
  CODE_REJECTED: { glyph: 'octagon', tone: 'note', says: () => 'recibió un código que no coincide' },
  OVERDUE: { glyph: 'alert', tone: 'note', says: (stage) => `avisó que se pasó el tiempo de ${stage}` },
  CANCELLED: { glyph: 'octagon', tone: 'note', says: (stage) => `anuló ${stage}` },
};

/** Glyph, tone and words of one line. */
export function ledgerSaying(action: LedgerAction, kind: StageKind) {
  const { glyph, tone, says } = sayings[action];
  return { glyph, tone, words: says(stageName[kind]) };
}
