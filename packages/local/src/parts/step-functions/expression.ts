import type { Json } from '../../json.ts';
import { callIntrinsic, checkCall } from './intrinsics.ts';
import { isContextPath, type JsonPath, readPath, valueAt } from './json-path.ts';
import { runtimeError } from './state-error.ts';

/** What a template or a path is looked up in. */
export type Data = {
  readonly input: Json;
  readonly context: Json;
  /** A number from 0 up to 1, the same again when the execution is replayed. */
  readonly random: () => number;
};

type Expression =
  | { readonly kind: 'path'; readonly path: JsonPath }
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** Reads the value of a field whose name ends in `.$`: a path or an intrinsic function. Throws when it is neither. */
export function readExpression(text: string): Expression {
  const { expression, rest } = readFrom(text.trim());
  if (rest.trim() !== '') throw new SyntaxError(`'${text}' goes on after its end: '${rest}'`);
  if (expression.kind === 'literal') throw new SyntaxError(`'${text}' is neither a path nor an intrinsic function`);
  return expression;
}

export function evaluate(expression: Expression, data: Data): Json {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'path') return lookUp(expression.path, data);
  const args = expression.args.map((arg) => evaluate(arg, data));
  return callIntrinsic(expression.name, args, data.random);
}

/** The value at a path of the input or of the context object; it must be there. */
export function lookUp(path: JsonPath, { input, context }: Data): Json {
  const found = valueAt(path, isContextPath(path) ? context : input);
  if (found !== undefined) return found;
  throw runtimeError(`The JSONPath '${path.text}' could not be found in the input '${JSON.stringify(input)}'`);
}

function readFrom(text: string): { expression: Expression; rest: string } {
  const call = /^(States\.\w+)\s*\(/.exec(text);
  if (call?.[1] !== undefined) return readCall(call[1], text.slice(call[0].length));
  const string = /^'((?:[^'\\]|\\.)*)'/.exec(text);
  if (string)
    return { expression: literal((string[1] ?? '').replaceAll(/\\(['\\{}])/g, keepBraces)), rest: after(text, string) };
  const word = /^(true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=\s*[,)]|\s*$)/.exec(text);
  if (word) return { expression: literal(JSON.parse(word[0])), rest: after(text, word) };
  const path = /^\$(?:\[(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\]])*\]|[^,()[\]\s])*/.exec(text);
  if (path) return { expression: { kind: 'path', path: readPath(path[0]) }, rest: after(text, path) };
  throw new SyntaxError(`'${text}' is neither a path nor an intrinsic function`);
}

function readCall(name: string, text: string): { expression: Expression; rest: string } {
  const args: Expression[] = [];
  let rest = text.trimStart();
  while (!rest.startsWith(')')) {
    const arg = readFrom(rest);
    args.push(arg.expression);
    rest = arg.rest.trimStart();
    if (rest.startsWith(',')) rest = rest.slice(1).trimStart();
    else if (!rest.startsWith(')')) throw new SyntaxError(`${name} lacks its ')'`);
  }
  checkCall(name, args.length);
  return { expression: { kind: 'call', name, args }, rest: rest.slice(1) };
}

function after(text: string, match: RegExpExecArray): string {
  return text.slice(match[0].length);
}

function literal(value: Json): Expression {
  return { kind: 'literal', value };
}

/** States.Format still has to tell an escaped brace from a placeholder. */
function keepBraces(all: string, char: string): string {
  return char === '{' || char === '}' ? all : char;
}
