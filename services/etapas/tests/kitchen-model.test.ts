import type { StaffMember } from '@pardos/contracts/caller';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { StageTask } from '../src/domain/task.ts';
import { taskIdOf } from '../src/domain/task.ts';
import { transitions } from '../src/domain/transitions.ts';
import { claimNext } from '../src/usecases/claim-next.ts';
import { claimTask } from '../src/usecases/claim-task.ts';
import { completeTask } from '../src/usecases/complete-task.ts';
import { delayTask } from '../src/usecases/delay-task.ts';
import { reassignTask } from '../src/usecases/reassign-task.ts';
import { releaseTask } from '../src/usecases/release-task.ts';
import { undoTask } from '../src/usecases/undo-task.ts';
import { branchId, type Crash, Crashed, type Kitchen, openKitchen } from './kitchen-scene.ts';

const deeds = [
  'CLAIM',
  'CLAIM',
  'CLAIM',
  'COMPLETE',
  'COMPLETE',
  'RELEASE',
  'UNDO',
  'JUMP',
  'REASSIGN',
  'DELAY',
] as const;
type Deed = (typeof deeds)[number];

const act = fc.record({
  deed: fc.constantFrom(...deeds),
  cook: fc.nat(3),
  /** Which of the tasks that the person could mean. */
  pick: fc.nat(20),
  crash: fc.constantFrom<Crash>('none', 'none', 'none', 'before', 'after'),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Rounds: so many orders arrive, then all acts of the round happen at once. */
const rounds = fc.array(
  fc.record({ orders: fc.nat(3), seconds: fc.nat(8), acts: fc.array(act, { minLength: 1, maxLength: 6 }) }),
  { minLength: 4, maxLength: 12 },
);

/** Any number of cooks at any number of orders, each doing anything at any moment, with crashes in between. */
describe('a kitchen', () => {
  let cloud: Cloud;

  beforeAll(async () => {
    cloud = await startCloud({ services: ['plataforma', 'etapas'], dynamodb: { endpoint: inject('dynamodb') } });
  });
  afterAll(() => cloud.close());

  it('never has two owners of a task, loses none, and gives them out in order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (plan) => {
        const kitchen = openKitchen(cloud);
        const cooks = ['Ana', 'Beto', 'Ceci', 'Dani'].map((name) => kitchen.hire(name, 'COOK'));
        const manager = kitchen.hire('Marta', 'MANAGER');
        let answered = 0;
        for (const { orders, seconds, acts } of plan) {
          for (let n = 0; n < orders; n += 1) await kitchen.order();
          kitchen.pass(seconds);
          const { waiting } = await kitchen.queues();
          const seen = (await kitchen.tasks()).map(({ task }) => task);
          const scene = { kitchen, cooks, manager, seen };
          const results = await Promise.all(
            acts.map((one, n) => perform(scene, one, `${answered}-${n}-${'x'.repeat(12)}`)),
          );
          answered += 1;
          await expectWhole(kitchen);
          if (acts.every(({ deed }) => deed === 'CLAIM')) await expectInOrder(kitchen, waiting);
          expectOneOwner(results);
        }
        kitchen.close();
      }),
      { numRuns: 12 },
    );
  }, 300_000);
});

type Scene = {
  readonly kitchen: Kitchen;
  readonly cooks: readonly StaffMember[];
  readonly manager: StaffMember;
  readonly seen: readonly StageTask[];
};

/** Does something as somebody; after a crash the person presses the same again. The task, or null when refused. */
async function perform(scene: Scene, { deed, cook, pick, crash }: Act, key: string): Promise<StageTask | null> {
  const { kitchen, cooks, manager, seen } = scene;
  const person = cooks[cook] ?? manager;
  const task = pickOf(seen.filter(meant(deed, person)), pick);
  const run = async (crashNow: Crash) => {
    const ctx = kitchen.as(deed === 'JUMP' || deed === 'REASSIGN' ? manager : person, crashNow);
    if (deed === 'CLAIM') return await claimNext(ctx, { idempotencyKey: key, branchId, kind: 'KITCHEN' });
    if (task === undefined) return null;
    const input = { taskId: taskIdOf(task), expectedVersion: task.version, reason: 'porque sí' };
    switch (deed) {
      case 'COMPLETE':
        return await completeTask(ctx, { ...input, handoverCode: null });
      case 'RELEASE':
        return await releaseTask(ctx, input);
      case 'UNDO':
        return await undoTask(ctx, input);
      case 'JUMP':
        return await claimTask(ctx, input);
      case 'DELAY':
        return await delayTask(ctx, { ...input, idempotencyKey: key, minutes: 5, reason: 'REMAKE', note: null });
      case 'REASSIGN':
        return await reassignTask(ctx, { ...input, staffId: person.id });
    }
  };
  const result = await run(crash).catch((error: unknown) => {
    if (error instanceof Crashed) return run('none');
    throw error;
  });
  return result?.ok === true ? result.value : null;
}

/** The tasks with which a person could want to do it. */
function meant(deed: Deed, person: StaffMember) {
  return ({ state, by }: StageTask): boolean => {
    if (deed === 'JUMP') return state === 'WAITING';
    if (deed === 'REASSIGN') return state === 'WAITING' || state === 'CLAIMED';
    return by?.id === person.id && (deed === 'UNDO' || state === 'CLAIMED');
  };
}

function pickOf<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)];
}

/** Every task is where its state says, its history is whole, and each line of it follows from the one before. */
async function expectWhole(kitchen: Kitchen): Promise<void> {
  const all = await kitchen.tasks();
  const { waiting, claimed } = await kitchen.queues();
  const ids = (tasks: readonly StageTask[]) => tasks.map(({ orderId }) => orderId).sort();
  const inState = (state: StageTask['state']) =>
    ids(all.map(({ task }) => task).filter((task) => task.state === state));
  expect(ids(waiting)).toEqual(inState('WAITING'));
  expect(ids(claimed)).toEqual(inState('CLAIMED'));
  for (const { task, lines, intact } of all) {
    expect(intact).toBe(true);
    let state: StageTask['state'] = 'WAITING';
    for (const { action } of lines.slice(1)) {
      const next: StageTask['state'] | undefined = transitions[state][action];
      expect(next, `${action} from ${state}`).toBeDefined();
      state = next ?? state;
    }
    expect(state).toBe(task.state);
    const delays = lines.filter(({ action }) => action === 'DELAYED');
    expect(task.delay?.minutes ?? 0).toBe(delays.length * 5);
    expect(task.by === null).toBe(task.state === 'WAITING');
  }
}

/** When people only took, what was taken are the oldest that waited. */
async function expectInOrder(kitchen: Kitchen, before: readonly StageTask[]): Promise<void> {
  const { waiting } = await kitchen.queues();
  const left = before.filter(({ orderId }) => waiting.some((one) => one.orderId === orderId));
  expect(waiting.map(({ orderId }) => orderId)).toEqual(left.map(({ orderId }) => orderId));
  expect(left).toEqual(before.slice(before.length - left.length));
}

/** No two people were told that the same change of a task was theirs; who pressed twice at once may be told twice. */
function expectOneOwner(results: readonly (StageTask | null)[]): void {
  const owners = new Map<string, string | null>();
  for (const task of results) {
    if (task === null) continue;
    const change = `${task.orderId} ${task.writes}`;
    const owner = task.by?.id ?? null;
    expect(owners.get(change) ?? owner).toBe(owner);
    owners.set(change, owner);
  }
}
