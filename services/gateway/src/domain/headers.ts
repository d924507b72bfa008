/** Headers as API Gateway gives them: names in lower case. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** The id that ties together everything that one request causes: the client's, when it is one, or a new one. */
export function correlationOf(headers: Headers, newId: () => string): string {
  const given = headers['x-correlation-id'];
  return given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : newId();
}

/**
 * What a subgraph is told of the request: nothing else that came from outside passes, and the tenant least of all. It
 * is the one whose shop was opened, or none.
 */
export function forwardedHeaders(headers: Headers, correlationId: string, tenantId: string | null) {
  const { authorization, 'x-order-token': orderToken, 'x-actor-token': actorToken } = headers;
  return {
    'x-correlation-id': correlationId,
    ...(authorization === undefined ? {} : { 'x-caller-authorization': authorization }),
    ...(orderToken === undefined ? {} : { 'x-order-token': orderToken }),
    ...(actorToken === undefined ? {} : { 'x-actor-token': actorToken }),
    ...(tenantId === null ? {} : { 'x-tenant-id': tenantId }),
  };
}
