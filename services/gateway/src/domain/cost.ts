import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './document.ts';

/** Items that a list without a page size is taken to have. */
const usualItems = 5;

export type CostInput = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limit: number;
};

/** Where the walk is: under which type, how often it is repeated, and the page that a connection asked for. */
type Place = { readonly typeName: string; readonly times: number; readonly page: number | null };

/**
 * Nodes that the answer of a valid operation could have: each field once for every item of the lists around it. A page
 * size (`first`, from a variable too) counts as the size of its list. Stops counting just above the limit.
 */
export function costOf(input: CostInput): number {
  const fragments = fragmentsOf(input.document);
  const root = input.schema.getRootType(input.operation.operation);
  if (root === undefined || root === null) return 0;

  const count = counter(input, fragments);
  return count(input.operation.selectionSet, { typeName: root.name, times: 1, page: null }, 0);
}

function counter(input: CostInput, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const walk = (set: SelectionSetNode, place: Place, counted: number): number => {
    let total = counted;
    for (const selection of set.selections) {
      if (total > input.limit) return total;
      if (selection.kind === Kind.FIELD) {
        total = walkField(selection, place, total);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const typeName = fragment.typeCondition?.name.value ?? place.typeName;
      total = walk(fragment.selectionSet, { ...place, typeName }, total);
    }
    return total;
  };

  const walkField = (field: FieldNode, place: Place, counted: number): number => {
    const type = fieldType(input.schema, place.typeName, field.name.value);
    if (type === null) return counted;

    const page = pageSize(field, input);
    const items = isList(type) ? Math.max(1, page ?? place.page ?? usualItems) : 1;
    const times = place.times * items;
    const named = getNamedType(type);
    if (field.selectionSet === undefined || !isCompositeType(named)) return counted + place.times;
    return walk(field.selectionSet, { typeName: named.name, times, page: isList(type) ? null : page }, counted + times);
  };

  return walk;
}

/** Null for the fields of introspection, which are free. */
function fieldType(schema: GraphQLSchema, typeName: string, fieldName: string): GraphQLOutputType | null {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  return type.getFields()[fieldName]?.type ?? null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function pageSize(field: FieldNode, { operation, variables }: CostInput): number | null {
  const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return null;

  const name = value.name.value;
  const given = variables[name];
  if (typeof given === 'number') return given;
  const definition = operation.variableDefinitions?.find((one) => one.variable.name.value === name);
  return definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : null;
}
