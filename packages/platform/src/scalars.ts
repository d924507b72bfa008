import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A moment, RFC 3339 in UTC. */
export const DateTime = textScalar('DateTime', 'una fecha y hora como 2026-11-24T20:14:05.000Z', (text) => {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text) : new Date(Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
});

/** A calendar day in the tenant's time zone. */
export const DateScalar = textScalar('Date', 'un día como 2026-11-24', (text) => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text;
});

function textScalar(name: string, expected: string, read: (text: string) => string | null) {
  const parse = (value: unknown): string => {
    const known = typeof value === 'string' ? read(value) : null;
    if (known === null) {
      throw new GraphQLError(`${name}: se espera ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return known;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
