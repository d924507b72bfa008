import type { Json } from '../../json.ts';
import { isTime } from './choice-rule.ts';
import type { State } from './definition.ts';
import { expressionFaults, pathFaults, templateFaults } from './template.ts';

/** The errors of the language that the engine raises. A retrier or catcher of any other would never act. */
const RAISED: ReadonlySet<string> = new Set(
  [
    'ALL',
    'DataLimitExceeded',
    'HeartbeatTimeout',
    'IntrinsicFailure',
    'NoChoiceMatched',
    'ResultPathMatchFailure',
    'Runtime',
    'TaskFailed',
    'Timeout',
  ].map((name) => `States.${name}`),
);

/** What is wrong with one field of a state, by itself. */
export function fieldFaults(field: string, value: State[keyof State] | Json | undefined): string[] {
  if (field === 'Parameters' || field === 'ResultSelector' || field === 'ItemSelector') {
    return templateFaults(JSON.parse(JSON.stringify(value ?? null)), field);
  }
  if (typeof value !== 'string') return [];
  return textFaults(field, value).map((fault) => `${field}: ${fault}`);
}

function textFaults(field: string, text: string): string[] {
  if (field === 'ErrorPath' || field === 'CausePath') return expressionFaults(text);
  if (field === 'ResultPath') return pathFaults(text, 'place');
  if (field === 'Timestamp') return isTime(text) ? [] : [`'${text}' is no timestamp`];
  if (!field.endsWith('Path')) return [];
  return pathFaults(text, /^(Input|Output|Items)Path$/.test(field) ? 'any' : 'reference');
}

type Named = { readonly ErrorEquals: readonly string[]; readonly ResultPath?: string | null | undefined };

/** What is wrong with the retriers or the catchers of a state. */
export function errorNameFaults(field: 'Retry' | 'Catch', list: readonly Named[]): string[] {
  return list.flatMap(({ ErrorEquals, ResultPath }, at) => {
    const unknown = ErrorEquals.filter((name) => name.startsWith('States.') && !RAISED.has(name));
    const faults = unknown.map((name) => `ErrorEquals: the error '${name}' is never raised here`);
    if (ErrorEquals.includes('States.ALL')) {
      if (ErrorEquals.length > 1) faults.push('ErrorEquals: States.ALL must stand alone in ErrorEquals');
      else if (at < list.length - 1) faults.push('ErrorEquals: States.ALL must be in the last retrier or catcher');
    }
    if (typeof ResultPath === 'string') faults.push(...fieldFaults('ResultPath', ResultPath));
    return faults.map((fault) => `${field}.${at}.${fault}`);
  });
}
