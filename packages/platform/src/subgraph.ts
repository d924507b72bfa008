import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { DocumentNode } from 'graphql';
import { ulid } from 'ulid';
import { callerOf } from './identity.ts';
import { log } from './log.ts';
import { maskError } from './mask-error.ts';
import { type RequestContext, requestContext } from './request.ts';

type Parts<Context extends BaseContext> = {
  readonly typeDefs: DocumentNode;
  readonly resolvers: object;
  contextOf(request: RequestContext): Context;
};

/** Makes the Lambda of a subgraph: identity first, one log line an operation, unexpected errors masked. */
export function subgraph<Context extends BaseContext>({ typeDefs, resolvers, contextOf }: Parts<Context>) {
  const server = new ApolloServer<Context>({
    // The preset types resolvers by their schema; Apollo's own map type is looser than any of them.
    schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap<unknown> }]),
    introspection: true,
    formatError: maskError,
    plugins: [ApolloServerPluginInlineTraceDisabled(), operationLog()],
  });
  return startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
    context: async ({ event }) => contextOf(await requestOf(event)),
  });
}

async function requestOf(event: APIGatewayProxyEventV2): Promise<RequestContext> {
  const { headers } = event;
  const caller = await callerOf({
    // The door itself is signed with IAM in Authorization; the person's token travels beside it.
    authorization: headers['x-caller-authorization'],
    tenantId: headers['x-tenant-id'],
    orderToken: headers['x-order-token'],
  });
  return requestContext(caller, headers['x-correlation-id'] ?? ulid());
}

function operationLog() {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({
          operationName,
          errors,
        }: {
          operationName?: string | null;
          errors?: readonly unknown[];
        }) {
          const durationMs = Math.round(performance.now() - started);
          log.info('operation', { operationName, durationMs, outcome: errors === undefined ? 'ok' : 'errors' });
        },
      };
    },
  };
}
