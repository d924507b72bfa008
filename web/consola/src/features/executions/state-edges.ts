import * as z from 'zod/mini';

export type Edge = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'next' | 'choice' | 'default' | 'catch';
  /** What it is taken for; empty when it is simply what comes next. */
  readonly label: string;
};

const Leading = z.object({
  Next: z.optional(z.string()),
  Default: z.optional(z.string()),
  Choices: z.optional(z.array(z.record(z.string(), z.unknown()))),
  Catch: z.optional(z.array(z.object({ ErrorEquals: z.array(z.string()), Next: z.string() }))),
});

/** The ways from state to state of one machine (ASL), not those inside its states. */
export function edgesOf(states: Readonly<Record<string, unknown>>): Edge[] {
  return Object.entries(states).flatMap(([from, state]) => {
    const read = z.safeParse(Leading, state);
    if (!read.success) return [];
    const { Next, Default, Choices = [], Catch = [] } = read.data;
    const edges: Edge[] = Next === undefined ? [] : [{ from, to: Next, kind: 'next', label: '' }];
    for (const choice of Choices) {
      if (typeof choice.Next === 'string')
        edges.push({ from, to: choice.Next, kind: 'choice', label: wordsOf(choice) });
    }
    if (Default !== undefined) edges.push({ from, to: Default, kind: 'default', label: 'si no' });
    for (const { ErrorEquals, Next: to } of Catch)
      edges.push({ from, to, kind: 'catch', label: ErrorEquals.join(', ') });
    return edges;
  });
}

/** `kind = RECEPTION` for a rule that compares; its first word for one that combines others. */
function wordsOf(rule: Readonly<Record<string, unknown>>): string {
  const [test, value] = Object.entries(rule).find(([key]) => !['Variable', 'Next', 'Comment'].includes(key)) ?? [];
  if (typeof rule.Variable !== 'string') return test ?? '';
  const sign = test?.endsWith('Equals') ? '=' : test;
  return `${rule.Variable.replace('$.', '')} ${sign} ${value}`;
}
