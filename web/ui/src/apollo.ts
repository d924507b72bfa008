import type { InMemoryCacheConfig, NormalizedCacheObject } from '@apollo/client';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';

type Headers = Readonly<Record<string, string>>;

export type GraphOptions = {
  readonly url: string;
  /** Asked before every request, e.g. for a fresh access token. */
  readonly headers?: () => Headers | Promise<Headers>;
  /** What else looks at every request and its answer. */
  readonly links?: readonly ApolloLink[];
  readonly cache?: InMemoryCacheConfig;
  /** What is known already. */
  readonly known?: NormalizedCacheObject;
  /** Makes pages ahead: nothing is asked that is known. */
  readonly ahead?: boolean;
  /** A request without an answer for so long counts as a network failure. */
  readonly timeoutMs?: number;
};

/** A client of the graph at a URL. Queries are tried again when the network fails; mutations are not: only the person may. */
export function createGraph({
  url,
  headers,
  links = [],
  cache,
  known,
  ahead = false,
  timeoutMs = 20_000,
}: GraphOptions): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      withHeaders(headers),
      ...links,
      retryQueries(),
      new HttpLink({ uri: url, fetch: impatient(timeoutMs) }),
    ]),
    cache: new InMemoryCache(cache).restore(known ?? {}),
    ssrMode: ahead,
    enhancedClientAwareness: { transport: false },
    devtools: { enabled: false },
  });
}

/** Stable code of what went wrong: extensions.code of the first error, NETWORK without an answer, SERVER for an answer that is none. */
export function errorCode(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    return typeof code === 'string' ? code : 'INTERNAL';
  }
  return ServerError.is(error) ? 'SERVER' : 'NETWORK';
}

/** What a person is told about a failure that is not theirs to mend. */
export function errorMessage(error: unknown): string {
  switch (errorCode(error)) {
    case 'NETWORK':
      return 'No pudimos conectarnos. Revisa tu conexión a internet.';
    case 'UNAUTHENTICATED':
      return 'Tu sesión terminó. Vuelve a ingresar.';
    case 'FORBIDDEN':
      return 'No tienes permiso para ver esto.';
    case 'NOT_FOUND':
      return 'No encontramos lo que buscas.';
    case 'RATE_LIMITED':
      return 'Vas muy rápido. Espera unos segundos e inténtalo de nuevo.';
    default:
      return 'Algo salió mal de nuestro lado. Inténtalo de nuevo en un momento.';
  }
}

function withHeaders(headers: GraphOptions['headers']): ApolloLink {
  return new SetContextLink(async (previous) => ({
    headers: { ...(await headers?.()), ...previous.headers },
  }));
}

function retryQueries(): ApolloLink {
  return new RetryLink({
    delay: { initial: 400, max: 4_000, jitter: true },
    attempts: (attempt, operation, error) =>
      attempt < 3 &&
      operation.operationType === OperationTypeNode.QUERY &&
      operation.getContext().retry !== false &&
      !CombinedGraphQLErrors.is(error) &&
      (!ServerError.is(error) || error.statusCode >= 500),
  });
}

function impatient(timeoutMs: number): typeof fetch {
  return (input, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
  };
}
