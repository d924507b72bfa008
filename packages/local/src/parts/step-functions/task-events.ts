import type { Json } from '../../json.ts';
import type { Trail } from './history.ts';
import type { Outcome } from './memory.ts';

type Task = {
  readonly trail: Trail;
  readonly resource: string;
  readonly isCallback: boolean;
  readonly region: string;
  readonly request: Json;
  readonly timeout: number | undefined;
  readonly heartbeat: number | undefined;
};

/** The events of one task: a function named by its ARN has other ones than a call of the Lambda service. */
export function taskEvents(task: Task) {
  return task.resource.startsWith('arn:aws:lambda:') ? functionEvents(task) : serviceEvents(task);
}

function serviceEvents({ trail, isCallback, region, request, timeout, heartbeat }: Task) {
  const kind = { resourceType: 'lambda', resource: isCallback ? 'invoke.waitForTaskToken' : 'invoke' };
  return {
    begin() {
      const times = { ...inSeconds('timeoutInSeconds', timeout), ...inSeconds('heartbeatInSeconds', heartbeat) };
      trail.add('TaskScheduled', { ...kind, region, parameters: request, ...times });
      trail.add('TaskStarted', kind);
    },
    submitted: (output: Json) => trail.add('TaskSubmitted', { ...kind, output }),
    end(outcome: Outcome) {
      if ('output' in outcome) return trail.add('TaskSucceeded', { ...kind, output: outcome.output });
      trail.add(isLate(outcome.error) ? 'TaskTimedOut' : 'TaskFailed', { ...kind, ...outcome });
    },
  };
}

function functionEvents({ trail, resource, request, timeout }: Task) {
  return {
    begin() {
      trail.add('LambdaFunctionScheduled', { resource, input: request, ...inSeconds('timeoutInSeconds', timeout) });
      trail.add('LambdaFunctionStarted');
    },
    submitted: (_output: Json) => undefined,
    end(outcome: Outcome) {
      if ('output' in outcome) return trail.add('LambdaFunctionSucceeded', { output: outcome.output });
      trail.add(isLate(outcome.error) ? 'LambdaFunctionTimedOut' : 'LambdaFunctionFailed', { ...outcome });
    },
  };
}

function inSeconds(name: string, seconds: number | undefined) {
  return seconds === undefined ? {} : { [name]: seconds };
}

function isLate(error: string): boolean {
  return error === 'States.Timeout' || error === 'States.HeartbeatTimeout';
}
