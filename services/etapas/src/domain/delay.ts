import { type DelayReason, delayWords, type StageDelay } from '@pardos/contracts/delays';
import { inputError } from '@pardos/contracts/user-errors';

type Delay = Pick<StageDelay, 'minutes' | 'reason' | 'note'>;
type Wish = { readonly minutes: number; readonly reason: DelayReason; readonly note: string | null };

/** In minutes: less is no news; for more, and for more than that together, the order needs a call. */
const [shortest, longest, together] = [5, 60, 120];
const longestNote = 140;

/** What is wrong with a delay, after what was told of the stage before; null when it will do. */
export function delayProblem(told: StageDelay | null, { minutes, reason, note }: Wish) {
  if (!Number.isInteger(minutes) || minutes < shortest || minutes > longest) {
    return inputError('INVALID', `Entre ${shortest} y ${longest} minutos.`, ['minutes']);
  }
  if ((told?.minutes ?? 0) + minutes > together) {
    return inputError('INVALID', `Ya avisaste ${told?.minutes ?? 0} min de demora. Llama al cliente.`, ['minutes']);
  }
  return noteProblem(reason, note?.trim() ?? '');
}

/** The customer reads the note: it is asked for where no words of ours say why, and only there. */
function noteProblem(reason: DelayReason, note: string) {
  if (reason !== 'OTHER') {
    return note === '' ? null : inputError('INVALID', 'El texto va solo con «Otro motivo».', ['note']);
  }
  if (note === '') return inputError('REQUIRED', 'Escribe el motivo: lo leerá el cliente.', ['note']);
  return note.length > longestNote ? inputError('TOO_LONG', `Hasta ${longestNote} caracteres.`, ['note']) : null;
}

/** A delay as the ledger keeps it. */
export function delayLine(delay: Delay): string {
  return `${delay.minutes} min más: ${delayWords(delay)}`;
}
