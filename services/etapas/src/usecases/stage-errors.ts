import type { inputError, versionConflict } from '@pardos/contracts/user-errors';
import type { StageTask } from '../domain/task.ts';
import { allowedFrom } from '../domain/transitions.ts';

export type StageError = ReturnType<
  typeof inputError | typeof versionConflict | typeof alreadyClaimed | typeof notPossible | typeof wrongCode
>;

const stateNames = {
  WAITING: 'está en cola',
  CLAIMED: 'está en manos de alguien',
  COMPLETED: 'ya está terminado',
  BLOCKED: 'espera a que se repita la etapa anterior',
  CANCELLED: 'fue anulado',
} as const;

/** Somebody was faster. */
export function alreadyClaimed(task: StageTask) {
  const by = task.by?.name ?? 'otra persona';
  return {
    __typename: 'AlreadyClaimedError' as const,
    code: 'ALREADY_CLAIMED' as const,
    message: `Ya lo tomó ${by}. Toma el siguiente.`,
    field: null,
    by,
    at: task.startedAt ?? task.lastActionAt,
  };
}

/** The state, the owner or the time do not allow it. */
export function notPossible(
  task: StageTask,
  code: 'TRANSITION_NOT_ALLOWED' | 'NOT_OWNER' | 'UNDO_NOT_ALLOWED' = 'TRANSITION_NOT_ALLOWED',
) {
  const messages = {
    TRANSITION_NOT_ALLOWED: `No se puede: el pedido ${task.number} ${stateNames[task.state]}.`,
    NOT_OWNER: `El pedido ${task.number} lo tiene ${task.by?.name ?? 'otra persona'}. Pídele que lo termine o lo suelte.`,
    UNDO_NOT_ALLOWED: 'Ya no se puede deshacer: pasó el tiempo o la siguiente persona ya empezó.',
  };
  return {
    __typename: 'StageTransitionError' as const,
    code,
    message: messages[code],
    field: null,
    from: task.state,
    allowed: allowedFrom(task.state),
  };
}

/** The code does not match, or there are no tries left. */
export function wrongCode(triesLeft: number) {
  const locked = triesLeft === 0;
  return {
    __typename: 'HandoverCodeError' as const,
    code: locked ? ('HANDOVER_CODE_LOCKED' as const) : ('HANDOVER_CODE_WRONG' as const),
    message: locked
      ? 'Se agotaron los intentos. Llama a tu supervisor para cerrar la entrega.'
      : `No coincide. Te ${triesLeft === 1 ? 'queda 1 intento' : `quedan ${triesLeft} intentos`}.`,
    field: ['handoverCode'],
    triesLeft,
  };
}
