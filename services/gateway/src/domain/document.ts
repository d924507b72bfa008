import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { limits } from './limits.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Why a document is refused before anybody validates it, or null. Reads the text only, so that a hostile document
 * costs no more than its parsing.
 */
export function documentRefusal(document: DocumentNode): string | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) return 'Se espera una sola operación por solicitud.';

  const fragments = fragmentsOf(document);
  const { aliases, introspects } = marksOf(document);
  if (aliases > limits.aliases) return `Demasiados alias: ${aliases} de ${limits.aliases}.`;
  for (const { selectionSet } of operations) {
    const roots = rootFields(selectionSet, fragments, new Set());
    if (roots > limits.rootFields) return `Demasiados campos raíz: ${roots} de ${limits.rootFields}.`;
    // A schema query nests ofType deeper than any of ours; where introspection is off, validation refuses it anyway.
    if (!introspects && depthOf(selectionSet, fragments, new Map()) > limits.depth) {
      return `Demasiada profundidad: el máximo es ${limits.depth}.`;
    }
  }
  return null;
}

/** Fragments by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(definitions.map((one) => [one.name.value, one]));
}

function marksOf(document: DocumentNode): { aliases: number; introspects: boolean } {
  let aliases = 0;
  let introspects = false;
  visit(document, {
    Field(field) {
      if (field.alias !== undefined) aliases += 1;
      if (field.name.value === '__schema' || field.name.value === '__type') introspects = true;
    },
  });
  return { aliases, introspects };
}

function rootFields(set: SelectionSetNode, fragments: Fragments, open: Set<string>): number {
  let count = 0;
  for (const selection of set.selections) {
    if (count > limits.rootFields) return count;
    if (selection.kind === Kind.FIELD) count += 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFields(selection.selectionSet, fragments, open);
    if (selection.kind !== Kind.FRAGMENT_SPREAD || open.has(selection.name.value)) continue;

    // Each fragment is opened once: what it repeats, graphql merges.
    open.add(selection.name.value);
    const fragment = fragments.get(selection.name.value);
    if (fragment !== undefined) count += rootFields(fragment.selectionSet, fragments, open);
  }
  return count;
}

/** Levels of fields. Known fragments are measured once; one that holds itself counts as endless. */
function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, known);
    if (selection.kind === Kind.FIELD) {
      return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet, fragments, known));
    }
    return fragmentDepth(selection.name.value, fragments, known);
  });
  return Math.max(0, ...depths);
}

function fragmentDepth(name: string, fragments: Fragments, known: Map<string, number>): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;

  const fragment = fragments.get(name);
  if (fragment === undefined) return 0;
  known.set(name, Number.POSITIVE_INFINITY);
  const depth = depthOf(fragment.selectionSet, fragments, known);
  known.set(name, depth);
  return depth;
}
