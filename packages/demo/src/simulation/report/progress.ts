import type { Tally } from '../connection/tally.ts';

export type Progress = ReturnType<typeof newProgress>;

const groups = [
  ['en cola', ['RECEIVED', 'CONFIRMED']],
  ['en cocina', ['PREPARING']],
  ['en empaque', ['PACKING', 'READY']],
  ['en camino', ['ON_THE_WAY']],
  ['entregados', ['DELIVERED']],
  ['anulados', ['CANCELLED']],
] as const;

/** Where the orders are, as their customers see it. */
export function newProgress(wanted: number, tally: Tally) {
  const statuses = new Map<string, string>();
  let shown = 0;
  return {
    /** Errors since it was last asked. */
    newErrors(): readonly string[] {
      const fresh = tally.errors.slice(shown);
      shown = tally.errors.length;
      return fresh;
    },
    see: (orderId: string, status: string) => void statuses.set(orderId, status),
    /** Orders that were accepted and have not ended. */
    underWay: () => [...statuses.values()].filter((status) => status !== 'DELIVERED' && status !== 'CANCELLED').length,
    line(): string {
      const counts = groups.map(([name, of]) => {
        const among = [...statuses.values()].filter((status) => of.some((each) => each === status)).length;
        return `${name} ${among}`;
      });
      const again = Object.values(tally.retries).reduce((sum, count) => sum + count, 0);
      const rest = [`reintentos ${again}`, `errores ${tally.errors.length}`];
      return [`pedidos ${statuses.size}/${wanted}`, ...counts, ...rest].join(' · ');
    },
  };
}

/** Shows the progress while it goes on: one line rewritten on a terminal, a line now and then elsewhere. */
export function showProgress(progress: Progress): { stop(): void } {
  const { isTTY } = process.stdout;
  const clear = () => isTTY && process.stdout.write('\r\u001b[2K');
  const showErrors = () => {
    for (const error of progress.newErrors()) console.log(`! ${error}`);
  };
  const timer = setInterval(
    () => {
      clear();
      showErrors();
      if (isTTY) process.stdout.write(progress.line());
      else console.log(progress.line());
    },
    isTTY ? 500 : 5_000,
  );
  return {
    stop() {
      clearInterval(timer);
      clear();
      showErrors();
    },
  };
}
