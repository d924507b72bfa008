import type { Role } from '@pardos/contracts/stages';
import { today } from '../system/order-flow.ts';
import type { Scene } from './scene.ts';

/** What a path reaches: something of a branch, an order, a task of it, a person who works there, the caller's own tenant, or the public shop. */
export type Scope = 'branch' | 'order' | 'task' | 'person' | 'tenant' | 'shop';
export type Request = {
  readonly scope: Scope;
  readonly query: string;
  variables(scene: Scene): Record<string, unknown>;
  /** Fewer than the table says: who serves the stage; none of the staff for what is its customer’s alone. */
  readonly only?: readonly Role[];
  /** Where an ADMIN who names a branch that their tenant has not is told so; elsewhere they find nothing there. */
  readonly knowsBranches?: boolean;
};

/** Asked with a version that nobody has: whoever may do it is told so, and nothing changes. */
export const expectedVersion = 999;

/** Asks a subgraph for what it adds to an entity. */
export function entity(
  type: string,
  fields: string,
  id: (scene: Scene) => unknown,
): Pick<Request, 'query' | 'variables'> {
  return {
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
    variables: (scene) => ({ representations: [{ __typename: type, id: id(scene) }] }),
  };
}

/** Asks for a mutation, and for what it answers beside its errors. */
export function mutation(
  name: string,
  answer: string,
  input: (scene: Scene) => object,
): Pick<Request, 'query' | 'variables'> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return {
    query: `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { code } } }`,
    variables: (scene) => ({ input: input(scene) }),
  };
}

/** A cook of the branch that is asked for; asked with a version that nobody has. */
export const person = (name: string, more: object): Request => ({
  scope: 'person',
  ...mutation(name, 'person { id name }', ({ staffId }) => ({ staffId, expectedVersion, ...more })),
});

/** The branch whose data are asked for. */
export const branchOf = ({ mine }: Scene) => mine.branches[0];

/** What may be seen of an order by those who may see it. */
export const orderFields = 'customer { name phone email } address { street } lines { name } payment { method }';

export const day = today();
