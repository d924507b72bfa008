import { isJsonArray, isJsonObject, type Json } from '../../json.ts';

type Step =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  | { readonly kind: 'all' }
  | { readonly kind: 'descend' }
  | { readonly kind: 'slice'; readonly start: number | undefined; readonly end: number | undefined };
export type JsonPath = { readonly text: string; readonly steps: readonly Step[] };

const STEPS: readonly [RegExp, (match: RegExpExecArray) => Step][] = [
  [/^\.\.(?=[\w[*])/u, () => ({ kind: 'descend' })],
  [/^\.?\[\s*\*\s*\]|^\.\*|^\*/u, () => ({ kind: 'all' })],
  [/^\.?([\p{L}_][\p{L}\p{N}_-]*)/u, ([, name = '']) => ({ kind: 'names', names: [name] })],
  [
    /^\.?\[((?:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*,?)+)\]/u,
    ([, list = '']) => ({ kind: 'names', names: quoted(list) }),
  ],
  [/^\.?\[((?:\s*-?\d+\s*,?)+)\]/u, ([, list = '']) => ({ kind: 'indexes', indexes: list.split(',').map(Number) })],
  [
    /^\.?\[\s*(-?\d+)?\s*:\s*(-?\d+)?\s*\]/u,
    ([, start, end]) => ({
      kind: 'slice',
      start: start === undefined ? undefined : Number(start),
      end: end === undefined ? undefined : Number(end),
    }),
  ],
];

/** Reads a path such as $.a['b'][0]; the context object is $$. Throws on what the language has not, or filters. */
export function readPath(text: string): JsonPath {
  const steps: Step[] = [];
  let rest = text.replace(/^\$\$?/u, '');
  if (rest === text) throw new SyntaxError(`'${text}' is no path: it must begin with $`);
  while (rest !== '') {
    const read = STEPS.map(([pattern, make]) => ({ match: pattern.exec(rest), make })).find(({ match }) => match);
    if (!read?.match) throw new SyntaxError(`'${text}' is no path that is supported, from '${rest}' on`);
    steps.push(read.make(read.match));
    rest = rest.slice(read.match[0].length);
  }
  if (text.startsWith('$$')) refuseUnknown(text, steps);
  return { text, steps };
}

/** All that the context object holds here; what is not in it would look absent, and not unknown. */
const CONTEXT: ReadonlySet<string> = new Set([
  ...['Id', 'Input', 'Name', 'RoleArn', 'StartTime'].map((name) => `Execution.${name}`),
  ...['EnteredTime', 'Name', 'RetryCount'].map((name) => `State.${name}`),
  ...['StateMachine.Id', 'StateMachine.Name', 'Task.Token', 'Map.Item'],
]);

function refuseUnknown(text: string, steps: readonly Step[]): void {
  const [part, field] = steps.map((step) => (step.kind === 'names' ? step.names.join() : undefined));
  if (part === undefined) return;
  const known = [...CONTEXT].filter((path) => path.startsWith(`${part}.`));
  if (known.length > 0 && (field === undefined || known.includes(`${part}.${field}`))) return;
  throw new SyntaxError(`'${text}' is not in the context object`);
}

export function isContextPath({ text }: JsonPath): boolean {
  return text.startsWith('$$');
}

/** True when the path can only mean one place. */
export function isReference({ steps }: JsonPath): boolean {
  return steps.every(
    (step) =>
      (step.kind === 'names' && step.names.length === 1) || (step.kind === 'indexes' && step.indexes.length === 1),
  );
}

/** True when `withValueAt` can put something there. */
export function isPlace(path: JsonPath): boolean {
  return !isContextPath(path) && path.steps.every(({ kind }) => kind === 'names');
}

/** What is at the path: one value or undefined for a reference, a list of all matches for any other path. */
export function valueAt({ steps, text }: JsonPath, root: Json): Json | undefined {
  const found = steps.reduce<readonly Json[]>(
    (nodes, step) => nodes.flatMap((node) => [...follow(step, node)]),
    [root],
  );
  return isReference({ steps, text }) ? found[0] : found;
}

/** A copy of `root` with the value put at a reference path; undefined where the path meets something else. */
export function withValueAt({ steps }: JsonPath, root: Json, value: Json): Json | undefined {
  const [step, ...rest] = steps;
  if (!step) return value;
  const key = step.kind === 'names' ? step.names[0] : undefined;
  if (key === undefined || !isJsonObject(root)) return undefined;
  const inner = withValueAt({ text: '', steps: rest }, root[key] ?? {}, value);
  return inner === undefined ? undefined : { ...root, [key]: inner };
}

function* follow(step: Step, node: Json): Iterable<Json> {
  if (step.kind === 'descend') yield* descend(node);
  if (step.kind === 'all') yield* children(node);
  if (step.kind === 'names' && isJsonObject(node)) {
    for (const name of step.names) if (Object.hasOwn(node, name)) yield node[name] ?? null;
  }
  if (!isJsonArray(node)) return;
  if (step.kind === 'slice') yield* node.slice(step.start, step.end);
  if (step.kind === 'indexes') {
    for (const item of step.indexes.map((index) => node.at(index))) if (item !== undefined) yield item;
  }
}

function* descend(node: Json): Iterable<Json> {
  yield node;
  for (const child of children(node)) yield* descend(child);
}

function children(node: Json): readonly Json[] {
  if (isJsonArray(node)) return node;
  return isJsonObject(node) ? Object.values(node) : [];
}

function quoted(list: string): string[] {
  const names = list.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu) ?? [];
  return names.map((name) => name.slice(1, -1).replaceAll(/\\(.)/gu, '$1'));
}
