import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { costOf } from './domain/cost.ts';
import { costLimit, internalMessage, isKnownCode } from './domain/errors.ts';
import { limits } from './domain/limits.ts';
import { log } from './log.ts';
import type { GatewayContext } from './router.ts';

/** The public graph. Whoever asks is judged in the subgraphs; here is only what one request may ask. */
export function gatewayServer(schema: GraphQLSchema, stage: string): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    schema,
    introspection: stage !== 'prod',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: stage === 'prod',
    allowBatchedHttpRequests: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: false,
    // Lambda ends the process, not a signal.
    stopOnTerminationSignals: false,
    formatError: masked,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      requestRules(schema),
    ],
  });
}

/** Unexpected errors are logged whole and shown as INTERNAL. */
function masked(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted;
  if (isKnownCode(extensions?.code)) return { message, path, locations, extensions: { code: extensions?.code } };

  const cause = unwrapResolverError(error);
  log.error('request failed', { error: cause instanceof Error ? cause : String(cause) });
  return { message: internalMessage, path, extensions: { code: 'INTERNAL' } };
}

function requestRules(schema: GraphQLSchema): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: { correlationId } }) {
      const started = performance.now();
      return {
        async didResolveOperation({ document, operation, request }) {
          if (operation === undefined) return;
          const cost = costOf({ schema, document, operation, variables: request.variables ?? {}, limit: limits.cost });
          if (cost > limits.cost)
            throw costLimit('La consulta pide demasiado. Pide menos campos o páginas más cortas.');
        },
        async willSendResponse({ operationName, response: { body } }) {
          if (body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.errors = singleResult.errors?.map((error) => withRequestId(error, correlationId));
          const durationMs = Math.round(performance.now() - started);
          const outcome = singleResult.errors === undefined ? 'ok' : 'errors';
          log.info('request', { operationName, correlationId, durationMs, outcome });
        },
      };
    },
  };
}

/** People quote it to support; the logs of every service carry it. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
