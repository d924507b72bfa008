import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { GraphQLError, type GraphQLSchema, OperationTypeNode, print } from 'graphql';
import * as z from 'zod/mini';
import type { Invoke } from './data/door.ts';
import { internalMessage, isKnownCode } from './domain/errors.ts';
import { log } from './log.ts';
import { supergraphSdl } from './supergraph.generated.ts';

/** What every field of a request carries. */
export type GatewayContext = {
  readonly correlationId: string;
  /** Sent to every subgraph. */
  readonly headers: Readonly<Record<string, string>>;
};

/** The whole graph, made once. Calls to one subgraph that are ready together go out as one. */
export function routerSchema(invoke: Invoke): GraphQLSchema {
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl,
    batch: true,
    onSubschemaConfig(subschema) {
      const subgraph = subschema.endpoint.replace(/^door:/, '');
      subschema.executor = async ({ document, variables = {}, operationType, context }) => {
        if (!isGatewayContext(context)) throw new Error('a request without its context');
        const { headers } = context;
        const repeatable = operationType !== OperationTypeNode.MUTATION;
        return answerOf(subgraph, await invoke(subgraph, { query: print(document), variables, headers, repeatable }));
      };
    },
  });
}

function isGatewayContext(context: unknown): context is GatewayContext {
  return typeof context === 'object' && context !== null && 'headers' in context && 'correlationId' in context;
}

const Answer = z.object({
  // Absent when the request ended before the graph was asked: its caller is not who they say.
  data: z.optional(z.any()),
  errors: z.optional(
    z.array(
      z.object({
        message: z.string(),
        path: z.optional(z.array(z.union([z.string(), z.number()]))),
        extensions: z.optional(z.object({ code: z.optional(z.string()) })),
      }),
    ),
  ),
});

function answerOf(subgraph: string, raw: unknown) {
  const { data, errors } = Answer.parse(raw);
  return { data, errors: errors?.map((error) => errorOf(subgraph, error)) };
}

type SubgraphError = NonNullable<z.infer<typeof Answer>['errors']>[number];

/** What the subgraph says to the person passes; that it did not understand the gateway is our bug. */
function errorOf(subgraph: string, { message, path, extensions }: SubgraphError): GraphQLError {
  const code = extensions?.code;
  if (isKnownCode(code) && !code?.startsWith('GRAPHQL_'))
    return new GraphQLError(message, { path, extensions: { code } });

  log.error('subgraph refused', { subgraph, code, reason: message });
  return new GraphQLError(internalMessage, { path, extensions: { code: 'INTERNAL' } });
}
