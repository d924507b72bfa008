import { parseArgs } from 'node:util';

export type StartOptions = {
  readonly portBase: number;
  /** Throw away what was kept and begin anew. */
  readonly fresh: boolean;
  /** Keep nothing on disk. */
  readonly memory: boolean;
  readonly seed: boolean;
};

export const USAGE = 'npm start -- [--port-base 4000] [--fresh] [--memory] [--no-seed]';

/** Reads the command line. Throws one line that says what is wrong with it. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      'port-base': { type: 'string', default: '4000' },
      fresh: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      seed: { type: 'boolean', default: true },
    },
  });
  const portBase = Number(values['port-base']);
  if (!Number.isInteger(portBase) || portBase < 1024 || portBase > 65_000) {
    throw new Error(`--port-base must be a number from 1024 to 65000, not ${values['port-base']}`);
  }
  return { portBase, fresh: values.fresh, memory: values.memory, seed: values.seed };
}
