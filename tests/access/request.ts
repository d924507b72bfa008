import type { Role } from '@pardos/contracts/stages';
import type { Scene } from './scene.ts';

/** What a path reaches: something of a branch, an order, a task of it, the caller's own tenant, or the public shop. */
export type Scope = 'branch' | 'order' | 'task' | 'tenant' | 'shop';
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

/** A request for an entity by its key, as the gateway asks for it. */
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

/** A request for a mutation that takes one input. */
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
