import { at, isJsonArray, type Json } from '../json.ts';
import { conditionOf, type RequestKeys } from './condition.ts';
import { patternOf, type Tags } from './pattern.ts';

/** One thing that a call asks for. */
export type Need = {
  /** `dynamodb:GetItem` */
  readonly action: string;
  /** Undefined where the call does not name what it acts on: then only the action counts. */
  readonly resource?: string | undefined;
  /** By condition key, in lower case: `{ 'dynamodb:leadingkeys': ['T#1#O#2'] }`. */
  readonly keys?: RequestKeys;
};
export type Decide = (need: Need) => 'ALLOW' | 'DENY' | 'NONE';

/** Policy statements, read once for a session with these tags. A Deny goes before every Allow. */
export function policyOf(statements: readonly Json[], tags: Tags): Decide {
  const compiled = statements.map((statement) => statementOf(statement, tags));
  return (need) => {
    const applying = compiled.filter((statement) => statement.applies(need));
    if (applying.some(({ allows }) => !allows)) return 'DENY';
    return applying.length > 0 ? 'ALLOW' : 'NONE';
  };
}

function statementOf(statement: Json, tags: Tags) {
  if (at(statement, 'NotResource') !== undefined) throw new Error('The local cloud does not know NotResource');
  const named = at(statement, 'Action');
  const actions = anyOf(named ?? at(statement, 'NotAction'), {}, 'i');
  const resources = anyOf(at(statement, 'Resource') ?? '*', tags);
  const condition = conditionOf(at(statement, 'Condition'), tags);
  const isAbout = (action: string) => actions(action) === (named !== undefined);
  return {
    allows: at(statement, 'Effect') === 'Allow',
    applies: ({ action, resource, keys = {} }: Need) =>
      isAbout(action) && (resource === undefined || resources(resource)) && condition(keys),
  };
}

function anyOf(values: Json | undefined, tags: Tags, flags = ''): (text: string) => boolean {
  const list = isJsonArray(values) ? values : [values];
  const patterns = list.map((value) => new RegExp(patternOf(String(value), tags).like, `s${flags}`));
  return (text) => patterns.some((pattern) => pattern.test(text));
}
