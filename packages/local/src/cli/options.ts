import { parseArgs } from 'node:util';

export type StartOptions = {
  readonly portBase: number;
  /** Where data are kept instead of the repository's `.data`. */
  readonly data: string | undefined;
  /** Throw away what was kept and begin anew. */
  readonly fresh: boolean;
  /** Keep nothing on disk. */
  readonly memory: boolean;
  readonly seed: boolean;
  /** One invocation at a time in a thread, as on AWS. */
  readonly strict: boolean;
  /** Serve the apps from their sources, and run what is saved at once. */
  readonly dev: boolean;
};

export const USAGE = 'npm start -- [--port-base 4000] [--data DIR] [--fresh] [--memory] [--no-seed] [--strict] [--dev]';

/** Reads the command line. Throws one line that says what is wrong with it. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      'port-base': { type: 'string', default: '4000' },
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      seed: { type: 'boolean', default: true },
      strict: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
    },
  });
  const portBase = Number(values['port-base']);
  if (!Number.isInteger(portBase) || portBase < 1024 || portBase > 65_000) {
    throw new Error(`--port-base must be a number from 1024 to 65000, not ${values['port-base']}`);
  }
  const { data, fresh, memory, seed, strict, dev } = values;
  return { portBase, data, fresh, memory, seed, strict, dev };
}
