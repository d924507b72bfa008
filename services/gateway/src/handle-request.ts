import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { GraphQLError } from 'graphql';
import { ulid } from 'ulid';
import { config } from './config.ts';
import { invoke } from './data/door.ts';
import { endedSessions } from './data/ended-sessions.ts';
import { shopDirectory } from './data/shops.ts';
import { actorOf, bearerOf, isEnded } from './domain/bearer.ts';
import { pinRequired, sessionEnded, shopNotFound } from './domain/errors.ts';
import { correlationOf, forwardedHeaders, type Headers } from './domain/headers.ts';
import { httpRequestOf, refusalOf, resultOf } from './http.ts';
import { routerSchema } from './router.ts';
import { gatewayServer } from './server.ts';

const server = gatewayServer(routerSchema(invoke), config.STAGE);
const tenantOf = shopDirectory({ invoke, now: () => Date.now() });
const endedOf = endedSessions({ invoke, now: () => Date.now(), newId: ulid });

server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

/** One request, from the door to the answer: limits, then the shop, then the graph. */
export async function handleRequest(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const correlationId = correlationOf(event.headers, ulid);
  const answer = await answerOrRefuse(event, correlationId);
  return { ...answer, headers: { ...answer.headers, 'x-correlation-id': correlationId } };
}

async function answerOrRefuse(event: APIGatewayProxyEventV2, correlationId: string) {
  try {
    const httpGraphQLRequest = httpRequestOf(event);
    const tenantId = await shopTenant(event.pathParameters?.shop, correlationId);
    await refuseEnded(event.headers);
    const context = { correlationId, headers: forwardedHeaders(event.headers, correlationId, tenantId) };
    const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    return resultOf(response, event.headers['accept-encoding']);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusalOf(error, correlationId);
  }
}

/** Ends the request of a member of staff whose token holds no longer. A token that is none is refused further in. */
async function refuseEnded({ authorization, 'x-actor-token': actorToken }: Headers): Promise<void> {
  const bearer = bearerOf(authorization);
  if (bearer === null || authorization === undefined) return;

  const ended = await endedOf(bearer, authorization);
  if (ended !== null && isEnded(bearer, ended)) throw sessionEnded();
  // At a shared screen the person is another than the screen. A tenant that is not the screen's is refused further in.
  const actor = actorOf(actorToken);
  if (ended !== null && actor !== null && isEnded(actor, ended)) throw pinRequired();
}

/** Null where no shop was opened: staff, whose tenant is in their token. */
async function shopTenant(slug: string | undefined, correlationId: string): Promise<string | null> {
  if (slug === undefined) return null;

  const tenantId = await tenantOf(slug, correlationId);
  if (tenantId === null) throw shopNotFound();
  return tenantId;
}
