/** The session's tags: what a policy calls aws:PrincipalTag. */
export type Tags = Readonly<Record<string, string>>;
export type Pattern = { readonly like: RegExp; readonly text: string | undefined };

const NOTHING: Pattern = { like: /(?!)/, text: undefined };
const SPECIAL: Readonly<Record<string, string>> = { '*': '*', '?': '?', $: '$' };

/**
 * A value of a policy with its variables filled in. What a variable stands for is taken by the letter, wildcards and
 * all. A variable that stands for nothing makes a pattern that nothing matches, as on AWS.
 */
export function patternOf(value: string, tags: Tags): Pattern {
  const pieces = value.split(/\$\{([^}]*)\}/);
  let source = '';
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const filled = index % 2 === 0 ? piece : variable(piece, tags);
    if (filled === undefined) return NOTHING;
    text += filled;
    source += index % 2 === 0 ? wildcards(filled) : literal(filled);
  }
  return { like: new RegExp(`^${source}$`, 's'), text };
}

function variable(name: string, tags: Tags): string | undefined {
  const [, tag] = /^aws:PrincipalTag\/(.+)$/i.exec(name) ?? [];
  return tag === undefined ? SPECIAL[name] : tags[tag];
}

function wildcards(text: string): string {
  return literal(text).replaceAll('\\*', '.*').replaceAll('\\?', '.');
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
