/** An error inside an execution, by the name that Retry and Catch look for. */
export class StateError extends Error {
  readonly error: string;

  constructor(error: string, cause: string) {
    super(cause);
    this.error = error;
  }

  get output() {
    return { Error: this.error, Cause: this.message };
  }
}

/** Thrown where an execution, or a branch of it, is stopped from outside. Nothing catches it. */
export class Interrupted extends Error {}

/** A fault of the definition or its data: no Retry or Catch applies, not even States.ALL. */
export function runtimeError(cause: string): StateError {
  return new StateError('States.Runtime', cause);
}

const UNCATCHABLE = ['States.Runtime', 'States.DataLimitExceeded'];
const TIMEOUTS = ['States.Timeout', 'States.HeartbeatTimeout'];

/** Whether a retrier or catcher that names these errors is meant. A lost heartbeat is a time-out too. */
export function isNamedBy(names: readonly string[], { error }: StateError): boolean {
  if (names.includes(error)) return true;
  if (UNCATCHABLE.includes(error)) return false;
  if (names.includes('States.ALL')) return true;
  if (TIMEOUTS.includes(error)) return names.includes('States.Timeout');
  return names.includes('States.TaskFailed');
}
