import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ulid } from 'ulid';
import { callerOf } from './identity.ts';
import { log } from './log.ts';
import { maskError } from './mask-error.ts';
import { type RequestContext, requestContext } from './request.ts';
import { subgraphSchema } from './subgraph-schema.ts';

type Parts<Context extends RequestContext> = {
  /** The graph with what federation adds to it. */
  readonly sdl: string;
  readonly resolvers: object;
  contextOf(request: RequestContext): Context;
};

/** Makes the Lambda of a subgraph: identity first, one log line an operation, unexpected errors masked. */
export function subgraph<Context extends RequestContext>({ sdl, resolvers, contextOf }: Parts<Context>) {
  const server = new ApolloServer<Context>({
    schema: subgraphSchema(sdl, resolvers),
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
    actorToken: headers['x-actor-token'],
  });
  return requestContext(caller, headers['x-correlation-id'] ?? ulid());
}

/** Who asked what, how long it took and how often the table was asked: what an operation costs is in its log. */
function operationLog(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({ operationName, errors, contextValue: { caller, correlationId, store } }) {
          log.info('operation', {
            operationName,
            tenantId: caller.tenantId,
            correlationId,
            durationMs: Math.round(performance.now() - started),
            dataCalls: store.calls(),
            outcome: errors === undefined ? 'ok' : 'errors',
          });
        },
      };
    },
  };
}
