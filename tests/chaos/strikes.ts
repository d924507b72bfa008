import { setTimeout as pause } from 'node:timers/promises';
import type { Strike } from './round.ts';

export const killAll: Strike = {
  name: 'kill -9 of everything, and a start',
  async hit(system) {
    await system.killAll();
    return 'all processes';
  },
};

export const killDatabase: Strike = {
  name: 'kill -9 of DynamoDB Local',
  async hit(system) {
    system.killDatabase();
    return 'Java';
  },
};

const LOOK_MS = 5;

/** The thread of one service by chance, while it has work: what it was doing is lost with it. */
export const endWorker: Strike = {
  name: 'the end of one worker',
  async hit(system, random) {
    for (;;) {
      const working = await system.working();
      if (working.length > 0) {
        const service = random.pick(working);
        await ended(system, service);
        return `${service}, at work`;
      }
      await pause(LOOK_MS);
    }
  },
};

/** The thread of every service, one after the other, at moments by chance. */
export const endEveryWorker: Strike = {
  name: 'the end of every worker in turn',
  async hit(system, random) {
    const services = await system.services();
    for (const service of services) {
      await pause(random.between(100, 1_000));
      await ended(system, service);
    }
    return `${services.length} services`;
  },
};

async function ended(system: Parameters<Strike['hit']>[0], service: string): Promise<void> {
  if ((await system.endThreads(service)) === 0) throw new Error(`${service} has no thread to end`);
}
