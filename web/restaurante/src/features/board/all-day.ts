import type { Station } from '../../gql/graphql.ts';
import type { Work } from './lanes.ts';
import { splitLines, stations } from './stations.ts';
import type { TicketLineFields } from './ticket-line.ts';

/** How many of something the open tickets ask for. */
export type Count = { readonly name: string; readonly waiting: number; readonly inHand: number };

export type StationCounts = {
  readonly station: Station;
  readonly name: string;
  readonly products: readonly Count[];
  /** What was chosen with them: sides, cuts, sauces. */
  readonly options: readonly Count[];
};

type Counted = { readonly line: TicketLineFields; readonly taken: boolean };

/** Totals over the open tickets of a stage, by station, most wanted first. Stations without any are left out. */
export function allDayOf(works: readonly Work[]): readonly StationCounts[] {
  const lines = works.flatMap(({ ticket, stage }) =>
    splitLines(ticket.lines, 'all').own.map((line) => ({ line, taken: stage.state === 'CLAIMED' })),
  );
  return stations.flatMap(({ station, name }) => {
    const here = lines.filter(({ line }) => line.station === station);
    if (here.length === 0) return [];
    return [{ station, name, products: countsOf(here, ({ name }) => [name]), options: countsOf(here, chosenWith) }];
  });
}

function chosenWith({ options }: TicketLineFields): readonly string[] {
  return options;
}

function countsOf(lines: readonly Counted[], namesOf: (line: TicketLineFields) => readonly string[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { line, taken } of lines) {
    for (const name of namesOf(line)) {
      const { waiting, inHand } = counts.get(name) ?? { waiting: 0, inHand: 0 };
      counts.set(name, {
        name,
        waiting: waiting + (taken ? 0 : line.quantity),
        inHand: inHand + (taken ? line.quantity : 0),
      });
    }
  }
  return [...counts.values()].sort((a, b) => totalOf(b) - totalOf(a) || a.name.localeCompare(b.name));
}

/** In the queue and in hand together. */
export function totalOf({ waiting, inHand }: Count): number {
  return waiting + inHand;
}
