import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { decodeJwt } from 'jose';
import { outboxOf } from '../setup/outbox.ts';
import { pairScreen } from '../setup/screen.ts';
import type { Payload } from './order-flow.ts';
import type { Identity, System } from './system.ts';

type PinAnswer = {
  actor: { person: { name: string }; token: string } | null;
  userErrors: { code: string; triesLeft?: number; lockedUntil?: string | null; message: string }[];
};
type Added = { screen: { id: string; version: number } | null; pairingCode: string | null; userErrors: object[] };

/** What management, people and tablets do with shared screens, through the public graph. */
export function screensOf(system: System) {
  const add = async (who: string, branchId: string, name: string) => {
    const { data, errors } = await system.staff<{ screenAdd: Added } | null>(
      who,
      'mutation($input: ScreenAddInput!) { screenAdd(input: $input) { screen { id version } pairingCode userErrors { code } } }',
      { input: { branchId, name } },
    );
    return { ...data?.screenAdd, denied: errors?.[0]?.extensions.code };
  };
  const paired = async (who: string, branchId: string, name: string) => {
    const added = await add(who, branchId, name);
    if (!added.screen || !added.pairingCode) throw new Error(JSON.stringify(added));
    return { ...added.screen, ...(await pairScreen(system.cloud, added.pairingCode)) };
  };
  const idsOf = async (who: string) => {
    const { data } = await system.staff<{ staff: { id: string; name: string }[] }>(who, '{ staff { id name } }');
    return Object.fromEntries(data.staff.map(({ id, name }) => [name, id]));
  };
  const setPin = async (who: string, value: string) => {
    const { data } = await system.staff<{ staffPinSet: { done: boolean; userErrors: { code: string }[] } }>(
      who,
      'mutation($input: StaffPinSetInput!) { staffPinSet(input: $input) { done userErrors { code } } }',
      { input: { pin: value } },
    );
    return data.staffPinSet;
  };
  const at = <T>(identity: Identity, query: string, variables: object = {}) =>
    system.ask<T>(system.url, query, variables, identity);
  const verify = async (staffId: string, value: string, token: string) => {
    const { data, errors } = await at<{ staffPinVerify: PinAnswer } | null>(
      { token },
      `mutation($input: StaffPinVerifyInput!) { staffPinVerify(input: $input) { actor { token person { name } }
        userErrors { code message ... on PinError { triesLeft lockedUntil } } } }`,
      { input: { staffId, pin: value } },
    );
    const { actor = null, userErrors = [] } = data?.staffPinVerify ?? {};
    return { actor, problem: userErrors[0], denied: errors?.[0]?.extensions.code };
  };
  const act = async (identity: Identity, mutation: string, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await at<Record<string, Payload> | null>(
      identity,
      `mutation($input: ${type}!) { ${mutation}(input: $input) { task { id number kind state version by { name } } userErrors { code } } }`,
      { input },
    );
    return { ...data?.[mutation], denied: errors?.[0]?.extensions.code };
  };
  async function orderSecret(): Promise<Uint8Array> {
    const { env, exports } = system.cloud;
    const client = new SecretsManagerClient({
      endpoint: env.AWS_ENDPOINT_URL_SECRETS_MANAGER,
      region: env.AWS_REGION,
      credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
    });
    const found = await client.send(new GetSecretValueCommand({ SecretId: exports['pardos-local-order-secret'] }));
    return new TextEncoder().encode(found.SecretString);
  }

  const reset = async (who: string, staffId: string) => {
    const { data, errors } = await system.staff<{ staffPinReset: { userErrors: object[] } } | null>(
      who,
      'mutation($input: StaffPinResetInput!) { staffPinReset(input: $input) { userErrors { code } } }',
      { input: { staffId } },
    );
    return errors?.[0]?.extensions.code ?? data?.staffPinReset.userErrors;
  };

  const revoke = async (who: string, screenId: string, expectedVersion: number) => {
    const { data, errors } = await system.staff<{ screenRevoke: { userErrors: { code: string }[] } } | null>(
      who,
      'mutation($input: ScreenRevokeInput!) { screenRevoke(input: $input) { userErrors { code } } }',
      { input: { screenId, expectedVersion } },
    );
    return errors?.[0]?.extensions.code ?? data?.screenRevoke.userErrors.map(({ code }) => code);
  };

  const suspend = async (who: string, staffId: string) => {
    const { data } = await system.staff<{ staff: { id: string; version: number }[] }>(who, '{ staff { id version } }');
    const person = data.staff.find(({ id }) => id === staffId);
    await system.staff(
      who,
      'mutation($input: StaffSuspendInput!) { staffSuspend(input: $input) { userErrors { code } } }',
      {
        input: { staffId: person?.id, expectedVersion: person?.version },
      },
    );
  };

  const locksOf = async (token: string) => {
    const tenantId = String(decodeJwt(token)['custom:tenantId']);
    const events = await outboxOf(system.cloud, 'restaurantes', `T#${tenantId}#PINS`);
    return events.filter(({ type }) => type === 'StaffPinLocked').map(({ data }) => data);
  };

  const noticesOf = async (who: string, branchId: string) => {
    const { data } = await system.staff<{ inbox: { changed: { notices: { topic: string; title: string }[] } } }>(
      who,
      'query($id: ID!) { inbox(branchId: $id) { changed { notices { topic title } } } }',
      { id: branchId },
    );
    return data.inbox.changed.notices;
  };

  return { add, paired, idsOf, setPin, at, verify, act, reset, revoke, suspend, locksOf, noticesOf, orderSecret };
}
