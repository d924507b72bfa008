import type { BusObserver } from '../eventbridge/bus-observer.ts';
import type { LambdaObserver } from '../lambda/lambda-observer.ts';
import { recordEvents } from './record-events.ts';
import { recordFunctions } from './record-functions.ts';

export type Recorder = LambdaObserver &
  BusObserver & {
    readonly functions: Omit<ReturnType<typeof recordFunctions>, 'observer'>;
    readonly bus: Omit<ReturnType<typeof recordEvents>, 'observer'>;
  };

/** Remembers what the cloud did lately, for its console: so much and no more, however long it runs. */
export function createRecorder(now: () => number): Recorder {
  const functions = recordFunctions(now);
  const bus = recordEvents(now);
  return { ...functions.observer, ...bus.observer, functions, bus };
}
