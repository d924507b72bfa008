import type { Cloud } from '@pardos/local/cloud';
import { type Asker, askDoor } from '../setup/door.ts';
import { pairScreen } from '../setup/screen.ts';
import { password, signedIn } from '../setup/staff.ts';
import type { Shop } from './scene.ts';

const pin = '4831';

/** A shared screen in each branch and in the other restaurant, by itself and with people in front of it. */
export async function openScreens(cloud: Cloud, mine: Shop, theirs: Shop) {
  const own = await open(cloud, mine, mine.branches[0]);
  const other = await open(cloud, mine, mine.branches[1]);
  const foreign = await open(cloud, theirs, theirs.branches[0]);
  const olga = await withPin(cloud, await signedIn(cloud, 'olga@mia.demo', password));
  const ada = await withPin(cloud, mine.admin);
  const screens: [string, Asker][] = [
    ['DEVICE of the own branch', { token: own.token }],
    ['DEVICE of the other branch', { token: other.token }],
    ['DEVICE of the other tenant', { token: foreign.token }],
    ['a cook by PIN at a screen of the own branch', await actor(cloud, own.token, olga)],
    ['an administrator by PIN at a screen of the own branch', await actor(cloud, own.token, ada)],
    ['an administrator by PIN at a screen of the other branch', await actor(cloud, other.token, ada)],
  ];
  return { screenId: own.id, screens };
}

async function open(cloud: Cloud, { admin }: Shop, branchId: string | undefined) {
  const { data } = await askDoor(
    cloud,
    'restaurantes',
    'mutation ($input: ScreenAddInput!) { screenAdd(input: $input) { screen { id } pairingCode userErrors { code } } }',
    { input: { branchId, name: 'Cocina 1' } },
    { token: admin },
  );
  const { token } = await pairScreen(cloud, data.screenAdd.pairingCode);
  return { id: String(data.screenAdd.screen.id), token };
}

/** Gives a person a PIN, and tells who they are. */
async function withPin(cloud: Cloud, token: string): Promise<string> {
  const set = 'mutation ($input: StaffPinSetInput!) { staffPinSet(input: $input) { done } }';
  await askDoor(cloud, 'restaurantes', set, { input: { pin } }, { token });
  const { data } = await askDoor(cloud, 'restaurantes', '{ viewer { id } }', {}, { token });
  return data.viewer.id;
}

async function actor(cloud: Cloud, token: string, staffId: string): Promise<Asker> {
  const verify = 'mutation ($input: StaffPinVerifyInput!) { staffPinVerify(input: $input) { actor { token } } }';
  const { data } = await askDoor(cloud, 'restaurantes', verify, { input: { staffId, pin } }, { token });
  return { token, actorToken: String(data.staffPinVerify.actor.token) };
}
