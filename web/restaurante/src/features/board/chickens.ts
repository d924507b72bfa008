import { graphql, readFragment } from '../../gql/index.ts';
import type { Ticket } from './ticket.ts';

export const ChickenShareDocument = graphql(`
  fragment ChickenShare on BoardLine {
    quantity
    chickenEighths
  }
`);

/** What the oven still owes: the sum in eighths, and how many cuts of each size make it up. */
export type Chickens = {
  readonly eighths: number;
  readonly wholes: number;
  readonly halves: number;
  readonly quarters: number;
};

/** Whole-chicken equivalents of tickets, e.g. 54 eighths are 6.75 chickens. */
export function chickensOf(tickets: readonly Pick<Ticket, 'lines'>[]): Chickens {
  const shares = tickets.flatMap(({ lines }) => lines.map((line) => readFragment(ChickenShareDocument, line)));
  const pieces = (eighths: number) => sum(shares.filter((share) => share.chickenEighths === eighths));

  return {
    eighths: shares.reduce((total, share) => total + share.quantity * share.chickenEighths, 0),
    wholes: pieces(8),
    halves: pieces(4),
    quarters: pieces(2),
  };
}

/** 54 → "6.75"; eighths are exact in three decimals. */
export function inWholeChickens(eighths: number): string {
  return (eighths / 8).toLocaleString('es-PE', { maximumFractionDigits: 3 });
}

function sum(shares: readonly { readonly quantity: number }[]): number {
  return shares.reduce((total, share) => total + share.quantity, 0);
}
