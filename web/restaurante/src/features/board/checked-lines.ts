import { storedValue, useStored } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

const schema = z.record(z.string(), z.array(z.string()));
type Checked = z.infer<typeof schema>;

/** Which lines were ticked off, by task. Of this device: it helps hands remember, the server knows whole tasks only. */
export const checkedLines = storedValue<Checked>({ key: 'pardos:checked:v1', schema, empty: {} });

const MOST_TASKS = 200;

/** Ticks a line of a task, or takes the tick back. The oldest tasks are forgotten. */
export function toggled(checked: Checked, taskId: string, lineId: string): Checked {
  const { [taskId]: before = [], ...others } = checked;
  const after = before.includes(lineId) ? before.filter((id) => id !== lineId) : [...before, lineId];
  const kept = Object.entries(others).slice(1 - MOST_TASKS);
  return { ...Object.fromEntries(kept), [taskId]: after };
}

/** The ticks of a task, which outlive a reload, and a way to change them. */
export function useCheckedLines(taskId: string) {
  const [checked, write] = useStored(checkedLines);
  return {
    isChecked: (lineId: string) => checked[taskId]?.includes(lineId) ?? false,
    toggle: (lineId: string) => write(toggled(checkedLines.read(), taskId, lineId)),
  };
}
