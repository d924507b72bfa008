import { AdminGetUserCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { ListExecutionsCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Cloud, startCloud } from '../src/cloud.ts';
import { writeSessionToken } from '../src/parts/sts/session-token.ts';
import { A_TENANT, asDataRole, asFunction, dataRoleOf } from './access-scene.ts';
import { sdkConfig } from './fixture-cloud.ts';

/** The policies of the real templates, asked through the real clients, with the names that AWS gives its errors. */
let cloud: Cloud;
let data: DynamoDBClient;
let TableName: string;
const key = (tenant: string) => ({ PK: { S: `T#${tenant}#O#1` }, SK: { S: 'STATUS' } });

beforeAll(async () => {
  cloud = await startCloud({
    services: ['plataforma', 'etapas', 'menu', 'orquestador'],
    dynamodb: { endpoint: inject('dynamodb') },
  });
  TableName = cloud.table('etapas');
  data = new DynamoDBClient(await asDataRole(cloud, 'etapas', A_TENANT));
});
afterAll(() => cloud.close());

const graphql = { service: 'etapas', fn: 'graphql' };
const consume = { service: 'etapas', fn: 'consume' };
const publish = { service: 'etapas', fn: 'publish' };

describe("a tenant's session of the data role", () => {
  const query = (tenant: string, index?: string) =>
    new QueryCommand({
      TableName,
      ...(index ? { IndexName: index } : {}),
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': index ? `${index}PK` : 'PK' },
      ExpressionAttributeValues: { ':pk': { S: `T#${tenant}#O#1` } },
    });
  const write = (...tenants: string[]) =>
    new TransactWriteItemsCommand({ TransactItems: tenants.map((one) => ({ Put: { TableName, Item: key(one) } })) });

  it.each([
    ['writes', () => new PutItemCommand({ TableName, Item: key(A_TENANT) })],
    ['reads', () => new GetItemCommand({ TableName, Key: key(A_TENANT) })],
    ['queries the table', () => query(A_TENANT)],
    ['queries an index', () => query(A_TENANT, 'GSI1')],
    ['writes in a transaction', () => write(A_TENANT)],
  ])('%s what is the tenant’s', async (_, command) => {
    await expect(send(data, command())).resolves.toBeDefined();
  });

  it.each([
    ['an item of another', () => new GetItemCommand({ TableName, Key: key('01TENANTB') })],
    ['one whose id begins alike', () => new GetItemCommand({ TableName, Key: key(`${A_TENANT}X`) })],
    ['a key without a tenant', () => new GetItemCommand({ TableName, Key: { PK: { S: 'O#1' }, SK: { S: 'STATUS' } } })],
    ['a query of another', () => query('01TENANTB')],
    ['a query of another’s index', () => query('01TENANTB', 'GSI1')],
    ['a transaction with one item of another', () => write(A_TENANT, '01TENANTB')],
    [
      'a batch with one key of another',
      () => new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [key(A_TENANT), key('01TENANTB')] } } }),
    ],
    ['a scan', () => new ScanCommand({ TableName })],
    ['the table of another service', () => new GetItemCommand({ TableName: cloud.table('menu'), Key: key(A_TENANT) })],
  ])('is refused %s', async (_, command) => {
    await expect(send(data, command())).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('is what it was made for, whatever the tenant is called', async () => {
    const wild = new DynamoDBClient(await asDataRole(cloud, 'etapas', '*'));
    const read = wild.send(new GetItemCommand({ TableName, Key: key(A_TENANT) }));
    await expect(read).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

describe('the data role', () => {
  const assume = (of: { service: string; fn: string }, service: string, tags: { Key: string; Value: string }[]) =>
    new STSClient(asFunction(cloud, 'STS', of)).send(
      new AssumeRoleCommand({ RoleArn: dataRoleOf(service), RoleSessionName: 'etapas', Tags: tags }),
    );
  const tagged = [{ Key: 'tenantId', Value: A_TENANT }];

  it('is assumed by the functions of its service, with a tenant', async () => {
    await expect(assume(graphql, 'etapas', tagged)).resolves.toBeDefined();
  });

  it.each([
    ['without a tenant', graphql, 'etapas', []],
    ['by a function that needs no data', publish, 'etapas', tagged],
    ['by a function of another service', graphql, 'menu', tagged],
  ])('is not assumed %s', async (_, of, service, tags) => {
    await expect(assume(of, service, tags)).rejects.toThrow(/is not authorized to perform: sts:AssumeRole/);
  });
});

describe("a function's own credentials", () => {
  const tellOf = (Source: string) => () =>
    new PutEventsCommand({
      Entries: [{ EventBusName: cloud.exports['pardos-local-bus-name'], Source, DetailType: 'X.v1', Detail: '{}' }],
    });
  const put = tellOf('etapas');
  const secret = () => new GetSecretValueCommand({ SecretId: cloud.exports['pardos-local-order-secret'] });
  const start = () =>
    new StartExecutionCommand({
      stateMachineArn: 'arn:aws:states:us-east-1:000000000000:stateMachine:pardos-order-local',
    });
  const upload = () =>
    new PutObjectCommand({ Bucket: cloud.exports['pardos-local-images-bucket'], Key: 'a/b.png', Body: 'x' });
  const tell = (queue: string) => () => new SendMessageCommand({ QueueUrl: cloud.queueUrl(queue), MessageBody: 'x' });

  it.each([
    ['events', EventBridgeClient, 'EVENTBRIDGE', publish, put],
    ['the secret of links', SecretsManagerClient, 'SECRETS_MANAGER', graphql, secret],
    ['its queue of failures', SQSClient, 'SQS', publish, tell('pardos-etapas-local-publish-failures')],
    ['the workflow', SFNClient, 'SFN', { service: 'orquestador', fn: 'consume' }, start],
    ['pictures', S3Client, 'S3', { service: 'menu', fn: 'graphql' }, upload],
  ])('reach what its statements name: %s', async (_, Client, name, of, command) => {
    const client = new Client({ ...asFunction(cloud, name, of), ...PATH_STYLE });
    await expect(send(client, command())).resolves.toBeDefined();
  });

  it.each([
    ['a table', DynamoDBClient, 'DYNAMODB', graphql, () => new GetItemCommand({ TableName, Key: key(A_TENANT) })],
    ['events', EventBridgeClient, 'EVENTBRIDGE', graphql, put],
    ["events in another service's name", EventBridgeClient, 'EVENTBRIDGE', publish, tellOf('menu')],
    ['the secret of links', SecretsManagerClient, 'SECRETS_MANAGER', consume, secret],
    ['the queue of another', SQSClient, 'SQS', publish, tell('pardos-menu-local-publish-failures')],
    ['the workflow', SFNClient, 'SFN', consume, start],
    [
      'another action on it',
      SFNClient,
      'SFN',
      { service: 'orquestador', fn: 'consume' },
      () => new ListExecutionsCommand({ stateMachineArn: start().input.stateMachineArn }),
    ],
    [
      'people',
      CognitoIdentityProviderClient,
      'COGNITO_IDENTITY_PROVIDER',
      graphql,
      () => new AdminGetUserCommand({ UserPoolId: cloud.exports['pardos-local-staff-pool-id'], Username: 'x' }),
    ],
  ])('are refused all else: %s', async (_, Client, name, of, command) => {
    const client = new Client(asFunction(cloud, name, of));
    await expect(send(client, command())).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('are refused a bucket, as S3 says it', async () => {
    const s3 = new S3Client({ ...asFunction(cloud, 'S3', graphql), ...PATH_STYLE });
    await expect(s3.send(upload())).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

it.each([
  ['was changed', 'nonsense', 'UnrecognizedClientException'],
  ['is over', undefined, 'ExpiredTokenException'],
])('knows a session that %s', async (_, token, name) => {
  const over = { roleArn: dataRoleOf('etapas'), sessionName: 'x', tags: {}, transitiveTagKeys: [], expiresAt: 1 };
  const config = sdkConfig(cloud, 'DYNAMODB');
  const credentials = { ...config.credentials, sessionToken: token ?? writeSessionToken(over) };
  const read = new DynamoDBClient({ ...config, credentials, maxAttempts: 1 }).send(
    new GetItemCommand({ TableName, Key: key(A_TENANT) }),
  );
  await expect(read).rejects.toMatchObject({ name });
});

const PATH_STYLE = { forcePathStyle: true };

/** Each client takes its own commands; the tables above pair them rightly. */
function send(client: { send(command: never): Promise<unknown> }, command: object): Promise<unknown> {
  return client.send(command as never);
}
