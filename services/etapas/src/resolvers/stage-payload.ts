import type { Result } from '@pardos/contracts/result';
import type { StageTask } from '../domain/task.ts';

type Payload<E> = { task: StageTask | null; userErrors: E[] };

/** The payload of a stage mutation. */
export function stagePayload<E>(result: Result<StageTask, E>): Payload<E> {
  return result.ok ? { task: result.value, userErrors: [] } : { task: null, userErrors: [result.reason] };
}
