import * as z from 'zod/mini';

/** Whom a client speaks as: staff by their token, a customer by the link to an order. */
export type Identity = { readonly token?: string; readonly orderToken?: string };

const Answer = z.object({
  data: z.optional(z.nullable(z.unknown())),
  errors: z.optional(z.array(z.object({ message: z.string() }))),
});

const Problems = z.array(
  z.object({ code: z.string(), message: z.string(), field: z.optional(z.nullable(z.array(z.string()))) }),
);
export const userErrors = Problems;
export const userErrorFields = 'userErrors { code message field }';

/** A client of the public graph at one address: plain HTTP, what comes back checked by a schema. */
export function graphAt(url: string, identity: Identity = {}) {
  return async <T extends z.ZodMiniType>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    data: T,
  ): Promise<z.infer<T>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(identity.token === undefined ? {} : { authorization: `Bearer ${identity.token}` }),
        ...(identity.orderToken === undefined ? {} : { 'x-order-token': identity.orderToken }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    if (!response.headers.get('content-type')?.includes('json')) throw new Error(`HTTP ${response.status}: ${text}`);
    const answer = Answer.parse(JSON.parse(text));
    if (answer.errors !== undefined) throw new Error(answer.errors.map(({ message }) => message).join(' '));
    return data.parse(answer.data);
  };
}

export type Graph = ReturnType<typeof graphAt>;

/** Throws when the graph refused what was asked of it. */
export function assertAccepted(what: string, problems: z.infer<typeof Problems>): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ code, message, field }) => `${code} ${field?.join('.') ?? ''}: ${message}`);
  throw new Error(`${what}\n  ${lines.join('\n  ')}`);
}
