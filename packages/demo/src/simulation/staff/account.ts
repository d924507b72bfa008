import type { Person } from '../../data/tenant.ts';
import { type Connection, connectionTo, type Line } from '../connection/connection.ts';
import { type Session, sessionOf } from '../connection/session.ts';

/** Somebody's account. Several hands may work with one: they share what is in its hands, and take turns at claiming. */
export type Account = {
  readonly name: string;
  readonly session: Session;
  readonly connection: Connection;
  /** The newest version of a task that this account was told of. */
  readonly versions: Map<string, number>;
  readonly inHand: Set<string>;
  /** One after another: the same person pressing twice at once gets the same task twice. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
};

/** Opens an account for a person of the demo. */
export function accountOf(person: Person, line: Line, portBase: number): Account {
  const session = sessionOf(person, portBase);
  let before: Promise<unknown> = Promise.resolve();
  return {
    name: person.name,
    session,
    connection: connectionTo(line, { session }),
    versions: new Map(),
    inHand: new Set(),
    inTurn(work) {
      const turn = before.then(work, work);
      before = turn.catch(() => null);
      return turn;
    },
  };
}
