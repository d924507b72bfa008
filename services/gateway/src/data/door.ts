import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { type Config, config } from '../config.ts';

export type SubgraphRequest = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Reading twice does no harm: a connection that had died is tried again. */
  readonly repeatable: boolean;
};

/** Asks a subgraph. The one way out of the gateway. */
export type Invoke = (subgraph: string, request: SubgraphRequest) => Promise<unknown>;

/** Longer than the longest timeout of a subgraph (restaurantes: 28 s): this only ends what hangs. */
const patienceMs = 28_500;

const signer = new SignatureV4({
  service: 'execute-api',
  region: config.AWS_REGION,
  sha256: Sha256,
  credentials: {
    accessKeyId: config.AWS_ACCESS_KEY_ID,
    secretAccessKey: config.AWS_SECRET_ACCESS_KEY,
    sessionToken: config.AWS_SESSION_TOKEN,
  },
});

const doors: Readonly<Record<string, string>> = doorsOf(config);

/** Posts to the subgraph's own API Gateway, signed with the gateway's role. fetch keeps the connections open. */
export async function invoke(subgraph: string, request: SubgraphRequest): Promise<unknown> {
  const door = doors[subgraph];
  if (door === undefined) throw new Error(`no door for ${subgraph}`);

  const url = new URL(door);
  const body = JSON.stringify({ query: request.query, variables: request.variables });
  const headers = await signed(url, { ...request.headers, 'content-type': 'application/json' }, body);
  const response = await post(url, { method: 'POST', headers, body }, request.repeatable ? 1 : 0);
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error(`${subgraph} answered ${response.status} without a GraphQL result`);
  return answer;
}

async function signed(url: URL, headers: Readonly<Record<string, string>>, body: string) {
  const { host: _, ...rest } = (
    await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      headers: { ...headers, host: url.host },
      body,
    })
  ).headers;
  return rest;
}

/** A function that was frozen may hold connections that the other side has closed. */
async function post(url: URL, init: RequestInit, triesLeft: number): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    if (triesLeft === 0 || !(error instanceof TypeError)) throw error;
  }
  return await post(url, init, triesLeft - 1);
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
}

function doorsOf({ DOOR_RESTAURANTES, DOOR_MENU, DOOR_ORDENES, DOOR_ETAPAS, ...rest }: Config) {
  return {
    restaurantes: DOOR_RESTAURANTES,
    menu: DOOR_MENU,
    ordenes: DOOR_ORDENES,
    etapas: DOOR_ETAPAS,
    pagos: rest.DOOR_PAGOS,
    estados: rest.DOOR_ESTADOS,
    notificaciones: rest.DOOR_NOTIFICACIONES,
    dashboard: rest.DOOR_DASHBOARD,
  };
}
