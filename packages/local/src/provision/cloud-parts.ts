import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SFNClient } from '@aws-sdk/client-sfn';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { TableKeys } from '../access/dynamodb-needs.ts';
import type { ExpiringTable } from '../dynamodb/expire-items.ts';
import type { Target } from '../eventbridge/delivery.ts';
import type { EventBus } from '../eventbridge/event-bus.ts';
import type { Archives } from '../eventbridge/replays.ts';
import type { Authorizer, HttpApi } from '../http/http-api.ts';
import type { Gateway } from '../http/start-gateway.ts';
import type { Json, JsonObject } from '../json.ts';
import type { AsyncInvoker } from '../lambda/invoke-async.ts';
import type { LambdaRuntime } from '../lambda/runtime.ts';
import type { SecretStore } from '../secrets/secret-store.ts';

/** A role as its template declares it: what a policy check can be made from. */
export type Role = {
  readonly name: string;
  readonly arn: string;
  readonly service: string;
  readonly trust: Json;
  readonly statements: readonly Json[];
};
export type EventSourceMapping = {
  readonly id: string;
  readonly service: string;
  readonly functionName: string;
  readonly eventSourceArn: string;
  readonly properties: JsonObject;
};
export type Integration = { readonly functionArn: string; readonly timeoutMs: number };
export type Schedule = {
  readonly name: string;
  readonly arn: string;
  readonly expression: string;
  readonly timezone: string;
  readonly targets: readonly Target[];
};

/** Everything that provisioning creates resources on, and the registries that it fills. */
export type CloudParts = {
  readonly accountId: string;
  readonly region: string;
  readonly dynamodb: DynamoDBClient;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
  readonly sfn: SFNClient;
  readonly cognito: CognitoIdentityProviderClient;
  readonly cognitoEndpoint: string;
  readonly bus: EventBus;
  readonly archives: Archives;
  readonly lambda: LambdaRuntime;
  readonly asyncInvoker: AsyncInvoker;
  readonly gateway: Gateway;
  readonly secrets: SecretStore;
  readonly roles: Map<string, Role>;
  readonly apis: Map<string, HttpApi>;
  readonly integrations: Map<string, Integration>;
  readonly authorizers: Map<string, Authorizer>;
  readonly eventSources: EventSourceMapping[];
  readonly expiringTables: ExpiringTable[];
  /** Throws when it cannot read the expression. */
  schedule(schedule: Schedule): void;
  readonly tableKeys: Map<string, TableKeys>;
  /** By the name that a template or a test knows it by. */
  readonly tables: Map<string, string>;
  readonly queueUrls: Map<string, string>;
};
