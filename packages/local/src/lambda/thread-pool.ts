import { type FunctionThread, functionThread, type Outcome, type ThreadOptions } from './function-thread.ts';
import type { InvokeMessage } from './messages.ts';

/** A function that is wanted more often at once waits for one of its threads. */
const MOST_THREADS = 8;

/**
 * Threads of one function, each with one invocation at a time, as environments have it on AWS: started when the others
 * are at work, and ended when an invocation took too long, for it may still be going on.
 */
export function threadPool(options: ThreadOptions): FunctionThread {
  const threads = new Set<FunctionThread>();
  const free: FunctionThread[] = [];
  const queue: ((thread: FunctionThread) => void)[] = [];

  const start = (): FunctionThread => {
    const thread = functionThread(options);
    threads.add(thread);
    return thread;
  };
  const take = async (): Promise<FunctionThread> => {
    const idle = free.pop();
    if (idle) return idle;
    if (threads.size < MOST_THREADS) return start();
    return await new Promise((resolve) => void queue.push(resolve));
  };
  const giveBack = (thread: FunctionThread): void => {
    const next = queue.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  /** Who waits for a thread that is ended gets a new one in its place. */
  const replace = (thread: FunctionThread): void => {
    threads.delete(thread);
    void thread.close();
    if (queue.length > 0) giveBack(start());
  };

  return {
    async invoke(message: InvokeMessage): Promise<Outcome> {
      const thread = await take();
      const outcome = await thread.invoke(message);
      if ('error' in outcome && outcome.error.errorType === 'Sandbox.Timedout') replace(thread);
      else giveBack(thread);
      return outcome;
    },
    async close(): Promise<void> {
      await Promise.all([...threads].map((thread) => thread.close()));
    },
  };
}
