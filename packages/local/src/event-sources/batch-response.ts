import { at, type Json, listAt, textAt } from '../json.ts';

/**
 * The ids that a function reports as failed, when its mapping asks for ReportBatchItemFailures. `ALL` when the answer
 * is malformed or names an unknown id: Lambda then takes the whole batch for failed.
 */
export function failedItems(answer: Json, ids: readonly string[]): readonly string[] | 'ALL' {
  const failures = at(answer, 'batchItemFailures');
  if (answer === null || failures === undefined || failures === null) return [];
  if (!Array.isArray(failures)) return 'ALL';
  const failed: string[] = [];
  for (const failure of listAt(answer, 'batchItemFailures')) {
    const id = textAt(failure, 'itemIdentifier');
    if (!id || !ids.includes(id)) return 'ALL';
    failed.push(id);
  }
  return failed;
}
