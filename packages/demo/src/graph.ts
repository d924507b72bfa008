import * as z from 'zod/mini';

/** Whom a client speaks as: staff by their token, a customer by the link to an order. */
export type Identity = {
  readonly token?: string;
  readonly orderToken?: string;
  /** Ends the waiting for an answer. */
  readonly signal?: AbortSignal;
};

const Answer = z.object({
  data: z.optional(z.nullable(z.unknown())),
  errors: z.optional(
    z.array(z.object({ message: z.string(), extensions: z.optional(z.object({ code: z.optional(z.string()) })) })),
  ),
});

/** The graph did not answer what was asked: the status of HTTP and the codes of its errors, where it gave any. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly status: number;
  readonly codes: readonly string[];

  constructor(message: string, status: number, codes: readonly string[] = []) {
    super(message);
    this.status = status;
    this.codes = codes;
  }
}

const Problems = z.array(
  z.object({ code: z.string(), message: z.string(), field: z.optional(z.nullable(z.array(z.string()))) }),
);
export const userErrors = Problems;
export const userErrorFields = 'userErrors { code message field }';

export type Question<T extends z.ZodMiniType> = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What the answer must look like. */
  readonly data: T;
};

/** Asks the public graph over plain HTTP. Gives its checked answer, and how many characters it had. */
export async function askGraph<T extends z.ZodMiniType>(
  url: string,
  { query, variables = {}, data }: Question<T>,
  identity: Identity = {},
): Promise<{ readonly data: z.infer<T>; readonly length: number }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(identity.token === undefined ? {} : { authorization: `Bearer ${identity.token}` }),
      ...(identity.orderToken === undefined ? {} : { 'x-order-token': identity.orderToken }),
    },
    body: JSON.stringify({ query, variables }),
    signal: identity.signal ?? null,
  });
  const text = await response.text();
  return { data: data.parse(dataOf(response, text)), length: text.length };
}

/** A client of the public graph at one address, as somebody. */
export function graphAt(url: string, identity: Identity = {}) {
  return async <T extends z.ZodMiniType>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    data: T,
  ): Promise<z.infer<T>> => (await askGraph(url, { query, variables, data }, identity)).data;
}

function dataOf({ status, ok, headers }: Response, text: string): unknown {
  if (!headers.get('content-type')?.includes('json')) throw new GraphFailure(`HTTP ${status}: ${text}`, status);
  const { errors, data } = Answer.parse(JSON.parse(text));
  if (errors !== undefined) {
    const codes = errors.map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
    throw new GraphFailure(errors.map(({ message }) => message).join(' '), status, codes);
  }
  if (!ok) throw new GraphFailure(`HTTP ${status}: ${text}`, status);
  return data;
}

export type Graph = ReturnType<typeof graphAt>;

/** Throws when the graph refused what was asked of it. */
export function assertAccepted(what: string, problems: z.infer<typeof Problems>): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ code, message, field }) => `${code} ${field?.join('.') ?? ''}: ${message}`);
  throw new Error(`${what}\n  ${lines.join('\n  ')}`);
}
