import { GraphQLError } from 'graphql';

/** What a client is told; anything else is masked. */
const known = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PIN_REQUIRED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'COST_LIMIT',
  'INTERNAL',
  // Apollo's own, about the request itself.
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

export const internalMessage = 'Algo falló de nuestro lado. Vuelve a intentarlo.';

/** True for a code that clients may switch on. */
export function isKnownCode(code: unknown): boolean {
  return typeof code === 'string' && known.has(code);
}

/** A request that asks too much. */
export function costLimit(message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'COST_LIMIT', http: { status } } });
}

/** The token was good, and holds no longer. */
export function sessionEnded(): GraphQLError {
  return new GraphQLError('Tu sesión terminó. Vuelve a ingresar.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

/** Whoever acted at a shared screen has to say anew who they are; the screen itself stays signed in. */
export function pinRequired(): GraphQLError {
  return new GraphQLError('Escribe otra vez tu PIN para continuar.', {
    extensions: { code: 'PIN_REQUIRED', http: { status: 401 } },
  });
}

/** No shop has that address. */
export function shopNotFound(): GraphQLError {
  return new GraphQLError('No existe o ya no está disponible.', {
    extensions: { code: 'NOT_FOUND', http: { status: 404 } },
  });
}
