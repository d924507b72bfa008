import { tenantStore } from '@pardos/platform/tenant-store';
import { type Flows, flowsOf } from './data/flows.ts';
import type { Until } from './ports/begin.ts';
import { wake } from './ports/wake.ts';
import type { Workflow } from './ports/workflow.ts';

/** What the use cases of the workflow's steps get. */
export type StepContext = {
  readonly tenantId: string;
  readonly flows: Flows;
  now(): Date;
};

/** What the release of a held order gets. */
export type ReleaseContext = StepContext & { readonly begin: Workflow['start'] };

/** What a use case gets that may find the workflow waiting for what is done already. */
export type WakingContext = StepContext & {
  /** Lets the workflow that waits with this token go on. */
  wake(taskToken: string): Promise<void>;
};

/** What the use cases of events get. */
export type Context = WakingContext & {
  readonly workflow: Workflow;
  /** Lets an order wait for its time, or at most until then for its payment. May be repeated. */
  hold(orderId: string, releaseAt: string, until: Until): Promise<void>;
};

/** The context of a step of the workflow. */
export function stepContextOf(tenantId: string): StepContext {
  return { tenantId, flows: flowsOf(tenantStore(tenantId), tenantId), now: () => new Date() };
}

/** The context of a step that may wake the workflow. */
export function wakingContextOf(tenantId: string): WakingContext {
  return { ...stepContextOf(tenantId), wake };
}

/** The context of an event: only the function of events may start and cancel executions. */
export function contextOf(tenantId: string, means: Pick<Context, 'workflow' | 'hold'>): Context {
  return { ...wakingContextOf(tenantId), ...means };
}
