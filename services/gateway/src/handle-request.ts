import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { GraphQLError } from 'graphql';
import { ulid } from 'ulid';
import { config } from './config.ts';
import { invoke } from './data/door.ts';
import { shopDirectory } from './data/shops.ts';
import { shopNotFound } from './domain/errors.ts';
import { correlationOf, forwardedHeaders } from './domain/headers.ts';
import { httpRequestOf, refusalOf, resultOf } from './http.ts';
import { routerSchema } from './router.ts';
import { gatewayServer } from './server.ts';

const server = gatewayServer(routerSchema(invoke), config.STAGE);
const tenantOf = shopDirectory({ invoke, now: () => Date.now() });

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
    const context = { correlationId, headers: forwardedHeaders(event.headers, correlationId, tenantId) };
    const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    return resultOf(response);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusalOf(error, correlationId);
  }
}

/** Null where no shop was opened: staff, whose tenant is in their token. */
async function shopTenant(slug: string | undefined, correlationId: string): Promise<string | null> {
  if (slug === undefined) return null;

  const tenantId = await tenantOf(slug, correlationId);
  if (tenantId === null) throw shopNotFound();
  return tenantId;
}
