import { parseArgs } from 'node:util';

export type Options = {
  readonly orders: number;
  /** A meal's peak instead of an even stream. */
  readonly rush: boolean;
  /** Simulated minutes in a real one. */
  readonly speed: number;
  /** People at work; null: everybody of the branch. */
  readonly staff: number | null;
  readonly seed: number;
  readonly shop: string;
  readonly branch: string | undefined;
  readonly portBase: number;
  /** Real seconds after which an order that has not ended is stuck; null: by orders, staff and speed. */
  readonly timeout: number | null;
};

/** Reads the command line. Throws one line that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      orders: { type: 'string', default: '5' },
      rush: { type: 'boolean', default: false },
      speed: { type: 'string', default: '120' },
      staff: { type: 'string' },
      seed: { type: 'string', default: '1' },
      shop: { type: 'string', default: 'pardos' },
      branch: { type: 'string' },
      'port-base': { type: 'string', default: '4000' },
      timeout: { type: 'string' },
    },
  });
  return {
    orders: numberIn('orders', values.orders, 1),
    rush: values.rush,
    speed: numberIn('speed', values.speed, 1),
    staff: values.staff === undefined ? null : numberIn('staff', values.staff, 1),
    seed: numberIn('seed', values.seed, 0),
    shop: values.shop,
    branch: values.branch,
    portBase: numberIn('port-base', values['port-base'], 1024),
    timeout: values.timeout === undefined ? null : numberIn('timeout', values.timeout, 1),
  };
}

function numberIn(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Error(`--${name}: un entero desde ${least}, no ${text}`);
  return number;
}
