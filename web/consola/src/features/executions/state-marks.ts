import type { ExecutionDetail } from '../../api/executions.ts';

export type StateMark = {
  readonly state: 'current' | 'passed' | 'failed';
  readonly visits: number;
};

/** How each state stands: where the execution is now, where it was, where it ended badly. */
export function stateMarks({ history, status }: Pick<ExecutionDetail, 'history' | 'status'>): Map<string, StateMark> {
  const open = new Map<string, number>();
  const visits = new Map<string, number>();
  for (const { type, state } of history) {
    if (state === null) continue;
    const isEntry = type.endsWith('StateEntered');
    open.set(state, (open.get(state) ?? 0) + (isEntry ? 1 : -1));
    if (isEntry) visits.set(state, (visits.get(state) ?? 0) + 1);
  }
  const left = status === 'RUNNING' ? 'current' : status === 'SUCCEEDED' ? 'passed' : 'failed';
  return new Map(
    [...visits].map(([name, count]) => [name, { visits: count, state: (open.get(name) ?? 0) > 0 ? left : 'passed' }]),
  );
}
