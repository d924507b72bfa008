import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

/** A way into the data: an operation, or an entity that a subgraph resolves for whoever has its key. */
export type AccessPath = {
  /** `Query.board`; an entity as `Order@estados`. */
  readonly path: string;
  readonly service: string;
  /** The entry of the table that it is held to; empty when nobody has said. */
  readonly action: string;
};

/** What the entities of each subgraph are held to. */
const entities: Readonly<Record<string, string>> = {
  'Shop@restaurantes': 'Query.shop',
  'Branch@restaurantes': 'Query.shop',
  'Branch@menu': 'Branch.menu',
  'Order@ordenes': 'Query.order',
  'Order@estados': 'Query.orderStatus',
  'Order@pagos': 'Order.charge',
  'Order@etapas': 'Order.history',
  'Order@notificaciones': 'Order.notices',
};

/** Every way into the data that the subgraphs' schemas offer. */
export function accessPaths(): AccessPath[] {
  const dir = join(import.meta.dirname, '..', '..', 'schema');
  const subgraphs = readdirSync(dir).filter((file) => !/^(common|api|supergraph)\./.test(file));
  return subgraphs.flatMap((file) => {
    const service = file.replace('.graphql', '');
    const { definitions } = parse(readFileSync(join(dir, file), 'utf8'));
    const types = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
    return types.flatMap((type) => pathsOf(type, service));
  });
}

function pathsOf(type: ObjectTypeDefinitionNode, service: string): AccessPath[] {
  const name = type.name.value;
  if (name === 'Query' || name === 'Mutation') {
    return (type.fields ?? []).map((field) => {
      const path = `${name}.${field.name.value}`;
      return { path, service, action: path };
    });
  }
  if (!type.directives?.some(isResolvableKey)) return [];
  const path = `${name}@${service}`;
  return [{ path, service, action: entities[path] ?? '' }];
}

type Directive = NonNullable<ObjectTypeDefinitionNode['directives']>[number];

function isResolvableKey({ name, arguments: args = [] }: Directive): boolean {
  const resolvable = args.find((arg) => arg.name.value === 'resolvable')?.value;
  return name.value === 'key' && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
}
