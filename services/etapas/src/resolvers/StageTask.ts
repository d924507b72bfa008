import { taskIdOf } from '../domain/task.ts';
import type { StageTaskResolvers } from './types.generated.ts';

export const StageTask: StageTaskResolvers = {
  id: (task) => taskIdOf(task),
  order: (task) => ({ id: task.orderId }),
};
