import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { FastifyInstance } from 'fastify';
import { createAccess } from './access/access.ts';
import { guardDynamoDb } from './access/guard-dynamodb.ts';
import { startAwsEndpoint } from './aws-endpoint.ts';
import type { Clock } from './clock.ts';
import type { Recorder } from './console/recorder.ts';
import { startDynamoDb } from './dynamodb/start-dynamodb.ts';
import { eventBus } from './eventbridge/event-bus.ts';
import { openArchives } from './eventbridge/replays.ts';
import { startSchedule } from './eventbridge/schedule.ts';
import { startGateway } from './http/start-gateway.ts';
import { asyncInvoker } from './lambda/invoke-async.ts';
import { lambdaRuntime } from './lambda/runtime.ts';
import { startCognito } from './parts/cognito/start-cognito.ts';
import type { Part } from './parts/part.ts';
import { startS3Sqs } from './parts/s3-sqs/start-s3-sqs.ts';
import { startSes } from './parts/ses/start-ses.ts';
import { startStepFunctions } from './parts/step-functions/start-step-functions.ts';
import { LOCAL_SECRET, startSts } from './parts/sts/start-sts.ts';
import { type PortName, portOf } from './ports.ts';
import type { CloudParts } from './provision/cloud-parts.ts';
import { openSecrets } from './secrets/secret-store.ts';
import { queueSender, targetDelivery } from './targets.ts';

const ACCOUNT_ID = '000000000000';
const REGION = 'us-east-1';

export type PartsOptions = {
  readonly portBase?: number;
  readonly dataDir?: string;
  readonly clock: Clock;
  readonly dynamodb?: { readonly endpoint: string };
  readonly accessKeyId: string;
  readonly cacheDir: string;
  readonly retryDelayMs: number;
  readonly isStrict?: boolean;
  readonly extendApi?: (server: FastifyInstance) => Promise<void>;
  readonly log: (line: string) => void;
  readonly recorder: Recorder;
};

/** Everything that resources are created on, listening, and the environment that leads SDK clients to it. */
export async function startParts(options: PartsOptions) {
  const { clock, log, accessKeyId } = options;
  const opened: { close(): unknown }[] = [];
  const close = async () => {
    for (const part of opened.toReversed()) await part.close();
  };
  const keep = <T extends { close(): unknown }>(part: T): T => {
    opened.push(part);
    return part;
  };
  const roles: CloudParts['roles'] = new Map();
  // Functions renew their sessions by the machine's clock: where a test moves time on, one that they still hold is good.
  const now = () => Math.min(clock.now(), Date.now());
  const access = createAccess({ roles, now, accountId: ACCOUNT_ID, region: REGION });
  const place = (name: PortName) => ({
    port: portOf(name, options.portBase),
    clock,
    dataDir: options.dataDir && join(options.dataDir, name),
    accountId: ACCOUNT_ID,
    region: REGION,
    access,
  });
  const env: Record<string, string> = {
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_SECRET,
  };
  const { cacheDir, isStrict, recorder: observer } = options;
  const tokenOf = access.functionToken;
  const lambda = keep(lambdaRuntime({ cacheDir, isStrict, environment: env, log, tokenOf, observer }));

  try {
    return await start();
  } catch (error) {
    await close();
    throw error;
  }

  async function start() {
    const [database, s3Sqs, sts, ses] = await allKept([
      options.dynamodb
        ? Promise.resolve({ ...options.dynamodb, close: async () => {} })
        : startDynamoDb({ ...place('dynamodb'), port: portOf('dynamodbProcess', options.portBase), log }),
      startS3Sqs(place('s3Sqs')),
      startSts({ ...place('sts'), roles }),
      startSes(place('mail')),
    ]);
    const tableKeys: CloudParts['tableKeys'] = new Map();
    const guarded = keep(
      await guardDynamoDb({ ...place('dynamodb'), endpoint: database.endpoint, access, tables: tableKeys }),
    );
    // Executions that go on after a restart wait until the functions they call are declared.
    const functions = Promise.withResolvers<void>();
    const cognito = keep(await startCognito({ ...place('cognito'), sendMail: (mail) => ses.deliver(mail) }));
    const workflows = keep(
      await startStepFunctions({ ...place('stepFunctions'), invoke: lambda.invoke, ready: functions.promise }),
    );
    const client = (endpoint: string) => ({
      endpoint,
      region: REGION,
      credentials: { accessKeyId, secretAccessKey: LOCAL_SECRET },
    });
    const sqs = new SQSClient(client(s3Sqs.endpoint));
    const sfn = new SFNClient(client(workflows.endpoint));
    const send = queueSender(s3Sqs.actions);
    const invoker = keep(
      asyncInvoker({
        ...place('aws'),
        invoke: lambda.invoke,
        retryDelayMs: options.retryDelayMs,
        sendToQueue: send,
        log,
      }),
    );
    const deliver = targetDelivery({ sendToQueue: send, sfn, lambda, asyncInvoker: invoker });
    const bus = keep(
      eventBus({
        ...place('aws'),
        deliver,
        deadLetter: (arn, body, attributes) => send(arn, body, { attributes }),
        log,
        observer: options.recorder,
      }),
    );
    const archives = keep(openArchives({ ...place('aws'), bus }));
    const secrets = keep(openSecrets(place('aws')));
    const aws = keep(
      await startAwsEndpoint({ ...place('aws'), bus, archives, lambda, secrets, invokeAsync: invoker.invoke }),
    );
    const gateway = keep(
      await startGateway({
        ...place('api'),
        credentials: { accessKeyId, secretAccessKey: LOCAL_SECRET },
        invoke: lambda.invoke,
        now: clock.now,
        ...(options.extendApi ? { extend: options.extendApi } : {}),
      }),
    );
    Object.assign(env, endpointsOf({ database: guarded, streams: database, s3Sqs, sts, ses, cognito, workflows, aws }));

    const parts: CloudParts = {
      accountId: ACCOUNT_ID,
      region: REGION,
      dynamodb: new DynamoDBClient(client(database.endpoint)),
      sqs,
      s3: new S3Client({ ...client(s3Sqs.endpoint), forcePathStyle: true }),
      sfn,
      cognito: new CognitoIdentityProviderClient(client(cognito.endpoint)),
      cognitoEndpoint: cognito.endpoint,
      bus,
      archives,
      lambda,
      asyncInvoker: invoker,
      gateway,
      secrets,
      roles,
      apis: new Map(),
      integrations: new Map(),
      authorizers: new Map(),
      eventSources: [],
      expiringTables: [],
      tables: new Map(),
      tableKeys,
      queueUrls: new Map(),
      schedule(schedule) {
        const stop = startSchedule(schedule, clock, (at) => bus.dispatchScheduled(schedule, at));
        opened.push({ close: stop });
      },
    };
    return {
      parts,
      env,
      mailUrl: ses.inboxUrl,
      queues: s3Sqs.queues,
      queueActions: s3Sqs.actions,
      sendToQueue: send,
      workflowsIdle: workflows.idle,
      queueActivity: s3Sqs.activity,
      /** The targets are there: what was accepted before a restart goes on. */
      functionsReady() {
        functions.resolve();
        bus.resume();
        invoker.resume();
        archives.resume();
      },
      /** Begins nothing more. What is in flight stays owed, instead of failing by the end of its functions. */
      async halt() {
        bus.close();
        invoker.close();
        archives.close();
        await workflows.close();
      },
      close,
    };
  }

  /** Waits for all of them even when one fails, so that every part that did start is closed. */
  async function allKept<const T extends readonly Promise<{ close(): unknown }>[]>(starting: T) {
    const results = await Promise.allSettled(starting);
    for (const result of results) if (result.status === 'fulfilled') keep(result.value);
    return Promise.all(starting);
  }
}

type Endpoints = Readonly<
  Record<'database' | 'streams' | 's3Sqs' | 'sts' | 'ses' | 'cognito' | 'workflows' | 'aws', Pick<Part, 'endpoint'>>
>;

/** The variables that every SDK client looks its service's endpoint up in. */
function endpointsOf(parts: Endpoints): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: parts.database.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB_STREAMS: parts.streams.endpoint,
    AWS_ENDPOINT_URL_S3: parts.s3Sqs.endpoint,
    AWS_ENDPOINT_URL_SQS: parts.s3Sqs.endpoint,
    AWS_ENDPOINT_URL_STS: parts.sts.endpoint,
    AWS_ENDPOINT_URL_SESV2: parts.ses.endpoint,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: parts.cognito.endpoint,
    AWS_ENDPOINT_URL_SFN: parts.workflows.endpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: parts.aws.endpoint,
    AWS_ENDPOINT_URL_LAMBDA: parts.aws.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: parts.aws.endpoint,
  };
}
