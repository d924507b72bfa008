import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Retrier = z.object({ ErrorEquals: z.array(z.string()), MaxAttempts: z.int() });
const Task = z.object({ Retry: z.array(Retrier) });
const Workflow = z.object({
  States: z.object({ Stages: z.object({ ItemProcessor: z.object({ States: z.record(z.string(), z.unknown()) }) }) }),
});

const text = await readFile(join(import.meta.dirname, 'order.asl.yml'), 'utf8');
const { States } = Workflow.parse(load(text)).States.Stages.ItemProcessor;

/** How often a state asks again after an error: the first retrier that names it decides. */
function retriesAfter(state: string, error: string): number {
  const names = [error, ...(error === 'States.Timeout' ? [] : ['States.TaskFailed'])];
  const retrier = Task.parse(States[state]).Retry.find(({ ErrorEquals }) =>
    ErrorEquals.some((name) => names.includes(name)),
  );
  return retrier?.MaxAttempts ?? 0;
}

describe.each(['Stage', 'LateStage'])('the wait of %s', (state) => {
  it.each(['Lambda.Unknown', 'Runtime.ExitError', 'Sandbox.Timedout', 'Error'])('survives %s', (error) => {
    expect(retriesAfter(state, error)).toBeGreaterThan(6);
  });

  it('ends when the order was cancelled', () => {
    expect(retriesAfter(state, 'OrderCancelled')).toBe(0);
  });
});
