import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { log } from './log.ts';

/** Errors that are ours or GraphQL's own pass; anything else is a bug, logged whole and shown as INTERNAL. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { message, path, locations, extensions } = formatted;
  if (cause instanceof GraphQLError && extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    return { message, path, locations, extensions: { code: extensions?.code } };
  }

  log.error('operation failed', { error: cause instanceof Error ? cause : String(cause) });
  return { message: 'Algo falló de nuestro lado. Vuelve a intentarlo.', path, extensions: { code: 'INTERNAL' } };
}
