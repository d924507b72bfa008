import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';

const Targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const Heard = z.object({
  method: z.optional(z.string()),
  params: z.optional(
    z.object({
      sessionId: z.optional(z.string()),
      workerInfo: z.optional(z.object({ title: z.string() })),
    }),
  ),
});
type Process = { readonly pid: number; readonly inspectPort: number };

/**
 * Ends the worker threads of a service at once, in the middle of whatever they do: no signal reaches one thread alone,
 * so it is told by the debugger to exit. Answers how many there were.
 */
export async function endThreads({ pid, inspectPort }: Process, service: string): Promise<number> {
  process.kill(pid, 'SIGUSR1');
  const socket = new WebSocket(await debuggerUrl(inspectPort));
  let ended = 0;
  await new Promise<void>((resolve, reject) => {
    const send = (id: number, method: string, params: object) => socket.send(JSON.stringify({ id, method, params }));
    socket.onopen = () => send(1, 'NodeWorker.enable', { waitForDebuggerOnStart: false });
    socket.onerror = () => reject(new Error('the debugger hung up'));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(String(data));
      // The threads that are there are told of before the answer.
      if (message.id === 1) return resolve();
      const { method, params } = Heard.parse(message);
      if (method !== 'NodeWorker.attachedToWorker' || !params?.workerInfo?.title.endsWith(`] ${service}`)) return;
      ended += 1;
      const inside = { id: 1, method: 'Runtime.evaluate', params: { expression: 'process.exit(9)' } };
      send(2, 'NodeWorker.sendMessageToWorker', { sessionId: params.sessionId, message: JSON.stringify(inside) });
    };
  });
  socket.close();
  return ended;
}

async function debuggerUrl(port: number): Promise<string> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
    const [target] = answer ? Targets.parse(await answer.json()) : [];
    if (target) return target.webSocketDebuggerUrl;
    await pause(50);
  }
}
