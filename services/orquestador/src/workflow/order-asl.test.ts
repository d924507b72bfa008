import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Task = z.object({ Retry: z.array(z.object({ ErrorEquals: z.array(z.string()) })) });
const Workflow = z.object({
  States: z.object({ Stages: z.object({ ItemProcessor: z.object({ States: z.record(z.string(), z.unknown()) }) }) }),
});

const text = await readFile(join(import.meta.dirname, 'order.asl.yml'), 'utf8');
const { States } = Workflow.parse(load(text)).States.Stages.ItemProcessor;

/** What a state asks again after. */
function retriedBy(state: string): string[] {
  return Task.parse(States[state]).Retry.flatMap(({ ErrorEquals }) => ErrorEquals);
}

describe.each(['Stage', 'LateStage'])('the wait of %s', (state) => {
  it.each(['Lambda.Unknown', 'Runtime.ExitError', 'Sandbox.Timedout'])('survives %s', (error) => {
    expect(retriedBy(state)).toContain(error);
  });

  it('ends when the order was cancelled', () => {
    expect(retriedBy(state)).not.toContain('OrderCancelled');
    expect(retriedBy(state)).not.toContain('States.ALL');
  });
});
