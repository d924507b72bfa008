import { z } from 'zod';
import type { Authorization } from '../http/http-api.ts';
import type { CloudParts } from './cloud-parts.ts';
import { boolean, type Declared, nameOf, noEffect, number, resourceKind } from './resource-kind.ts';

const texts = z.array(z.string()).optional();

export const httpApi = resourceKind(
  z.strictObject({
    Name: z.string(),
    ProtocolType: z.literal('HTTP'),
    Description: noEffect,
    DisableExecuteApiEndpoint: z.literal(false).optional(),
    Tags: noEffect,
    CorsConfiguration: z
      .strictObject({
        AllowCredentials: boolean.optional(),
        AllowHeaders: texts,
        AllowMethods: texts,
        AllowOrigins: texts,
        ExposeHeaders: texts,
        MaxAge: number.optional(),
      })
      .optional(),
  }),
  ({ CorsConfiguration: cors }, declared, { apis, gateway, region, accountId }) => {
    const name = declared.service;
    const api = {
      id: name,
      name,
      routes: [],
      cors: cors && {
        origins: cors.AllowOrigins ?? [],
        methods: cors.AllowMethods ?? [],
        headers: cors.AllowHeaders ?? [],
        exposed: cors.ExposeHeaders ?? [],
        credentials: cors.AllowCredentials ?? false,
        maxAgeSeconds: cors.MaxAge,
      },
    };
    apis.set(api.id, api);
    gateway.addApi(api);
    const arn = `arn:aws:execute-api:${region}:${accountId}:${api.id}`;
    return { ref: api.id, attributes: { ApiId: api.id, ApiEndpoint: gateway.urlOf(name), Arn: arn } };
  },
);

export const httpStage = resourceKind(
  z.strictObject({
    ApiId: z.string(),
    StageName: z.literal('$default'),
    AutoDeploy: noEffect,
    Description: noEffect,
    // Throttling and logging are done in front of the code, and not here.
    DefaultRouteSettings: noEffect,
    RouteSettings: noEffect,
    AccessLogSettings: noEffect,
    Tags: noEffect,
  }),
  ({ StageName: name }) => ({ ref: name }),
);

export const httpIntegration = resourceKind(
  z.strictObject({
    ApiId: z.string(),
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: z.string(),
    IntegrationMethod: noEffect,
    PayloadFormatVersion: z.literal('2.0'),
    TimeoutInMillis: number.optional(),
  }),
  (properties, declared, { integrations, lambda }) => {
    const fn = lambda.find(functionOf(properties.IntegrationUri));
    if (!fn) throw new Error(`${nameOf(declared)}: there is no function ${properties.IntegrationUri}`);
    const id = `${declared.service}-${declared.logicalId}`;
    integrations.set(id, { functionArn: fn.arn, timeoutMs: properties.TimeoutInMillis ?? 30_000 });
    return { ref: id };
  },
);

export const httpAuthorizer = resourceKind(
  z.strictObject({
    ApiId: z.string(),
    Name: z.string(),
    AuthorizerType: z.enum(['JWT', 'REQUEST']),
    IdentitySource: z.union([z.string(), z.array(z.string())]).optional(),
    JwtConfiguration: z.strictObject({ Audience: z.array(z.string()), Issuer: z.string() }).optional(),
    AuthorizerUri: z.string().optional(),
    AuthorizerPayloadFormatVersion: z.literal('2.0').optional(),
    EnableSimpleResponses: boolean.optional(),
    // Answers are not cached: what a test changes counts at once.
    AuthorizerResultTtlInSeconds: noEffect,
    AuthorizerCredentialsArn: noEffect,
  }),
  (properties, declared, { authorizers, lambda }) => {
    const id = `${declared.service}-${declared.logicalId}`;
    const { JwtConfiguration: jwt } = properties;
    if (properties.AuthorizerType === 'JWT') {
      if (!jwt) throw new Error(`${nameOf(declared)} has no JwtConfiguration`);
      authorizers.set(id, { kind: 'JWT', issuer: jwt.Issuer, audience: jwt.Audience });
      return { ref: id, attributes: { AuthorizerId: id } };
    }
    const fn = lambda.find(functionOf(properties.AuthorizerUri ?? ''));
    if (!fn) throw new Error(`${nameOf(declared)}: there is no function ${properties.AuthorizerUri}`);
    const identity = [properties.IdentitySource ?? []].flat();
    authorizers.set(id, {
      kind: 'REQUEST',
      functionArn: fn.arn,
      simple: properties.EnableSimpleResponses ?? false,
      identity,
    });
    return { ref: id, attributes: { AuthorizerId: id } };
  },
);

const RouteProperties = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'AWS_IAM', 'JWT', 'CUSTOM']).optional(),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: texts,
  OperationName: noEffect,
});

export const httpRoute = resourceKind(RouteProperties, (properties, declared, parts) => {
  const api = parts.apis.get(properties.ApiId);
  const integration = parts.integrations.get(properties.Target.replace('integrations/', ''));
  if (!api || !integration) throw new Error(`${nameOf(declared)}: its API or integration does not exist`);
  api.routes.push({
    key: properties.RouteKey,
    ...integration,
    authorization: authorizationOf(properties, declared, parts),
  });
  return { ref: `${declared.service}-${declared.logicalId}` };
});

type RouteValues = z.output<typeof RouteProperties>;

function authorizationOf(properties: RouteValues, declared: Declared, { authorizers }: CloudParts): Authorization {
  const kind = properties.AuthorizationType ?? 'NONE';
  if (kind === 'NONE' || kind === 'AWS_IAM') return { kind };
  const authorizer = authorizers.get(properties.AuthorizerId ?? '');
  if (!authorizer) throw new Error(`${nameOf(declared)}: there is no authorizer ${properties.AuthorizerId}`);
  return { kind: 'AUTHORIZER', authorizer, scopes: properties.AuthorizationScopes ?? [] };
}

/** A function's ARN, by itself or inside API Gateway's own form of it. */
function functionOf(uri: string): string {
  return /functions\/(arn:aws:lambda:[^/]+)\/invocations/.exec(uri)?.[1] ?? uri;
}
