import { awsJson } from '../aws-json.ts';
import type { Part, PartOptions } from '../part.ts';
import { type Answer, type Incoming, serve } from '../serve.ts';
import { adminOperations } from './admin-operations.ts';
import { authOperations } from './auth-operations.ts';
import type { Context, Mail } from './context.ts';
import { poolOperations } from './pool-operations.ts';
import { selfOperations } from './self-operations.ts';
import { signUpOperations } from './sign-up-operations.ts';
import { openState } from './state.ts';
import { publicKeyOf, tokenService } from './tokens.ts';

type Options = PartOptions & {
  region?: string;
  accountId?: string;
  /** Where invitations and codes go; without it nobody gets them. */
  sendMail?: (mail: Mail) => Promise<void>;
};

/** Cognito user pools. The issuer of a pool is `endpoint`/poolId, and its keys are served there. */
export async function startCognito(options: Options): Promise<Part> {
  const { port, clock, dataDir, region = 'us-east-1', accountId = '000000000000' } = options;
  const state = openState(dataDir);
  const tokens = tokenService(state, clock, () => part.endpoint);
  const sendMail = options.sendMail ?? (() => Promise.resolve());
  const context: Context = { state, clock, tokens, region, accountId, sendMail };
  const call = awsJson(
    {
      ...poolOperations(context),
      ...adminOperations(context),
      ...signUpOperations(context),
      ...authOperations(context),
      ...selfOperations(context),
    },
    '1.1',
    options.access,
  );

  const answer = (incoming: Incoming): Answer | Promise<Answer> => {
    if (incoming.method === 'POST') return call(incoming);
    if (incoming.method === 'OPTIONS') return { status: 204 };
    const [, poolId = '', , document] = incoming.url.pathname.split('/');
    const pool = state.pools().get(poolId);
    if (pool && document === 'jwks.json') return json({ keys: [publicKeyOf(pool)] });
    if (pool && document === 'openid-configuration') {
      const issuer = tokens.issuerOf(pool);
      return json({ issuer, jwks_uri: `${issuer}/.well-known/jwks.json` });
    }
    return { status: 404 };
  };

  const part = await serve(port, async (incoming) => {
    const answered = await answer(incoming);
    return { ...answered, headers: { ...answered.headers, ...CORS } };
  });
  return {
    ...part,
    close: async () => {
      await part.close();
      state.close();
    },
  };
}

function json(value: unknown): Answer {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** The apps call the user pool from the browser. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'x-amzn-requestid, x-amzn-errortype',
  'access-control-max-age': '600',
};
