import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Person, StageKind } from '../data/tenant.ts';
import { assertAccepted, type Graph, graphAt, userErrorFields, userErrors } from '../graph.ts';
import type { LocalConfig } from '../local-config.ts';
import { signIn } from '../sign-in.ts';
import type { Random } from './random.ts';

export type Shift = {
  readonly config: LocalConfig;
  readonly branchId: string;
  readonly people: readonly Person[];
  readonly random: Random;
  /** The code that the customer says to the courier; null for an order that the simulation did not place. */
  handoverCode(orderId: string): Promise<string | null>;
  isOver(): boolean;
};

const Task = z.object({ id: z.string(), version: z.int(), order: z.object({ id: z.string() }) });
const Claim = z.object({ stageClaimNext: z.object({ task: z.nullable(Task), userErrors }) });
const Complete = z.object({ stageComplete: z.object({ userErrors }) });

const stagesOf: Readonly<Record<Person['roles'][number], readonly StageKind[]>> = {
  HOST: ['RECEPTION', 'COUNTER'],
  COOK: ['KITCHEN'],
  PACKER: ['PACKING'],
  COURIER: ['DELIVERY'],
  MANAGER: [],
  ADMIN: [],
};

/** Everybody of a branch at work, each taking the oldest task of their stages, until the shift is over. */
export async function workShift(shift: Shift): Promise<void> {
  const manager = shift.people.find(({ roles }) => roles.includes('MANAGER'));
  const graphOf = async ({ email, password }: Person) =>
    graphAt(shift.config.graphqlUrl, { token: await signIn(shift.config.staff, email, password) });
  const managerGraph = manager === undefined ? null : await graphOf(manager);
  await Promise.all(
    shift.people.map(async ({ roles, ...person }) => {
      const stages = roles.flatMap((role) => stagesOf[role]);
      if (stages.length > 0) await serve(shift, { graph: await graphOf({ roles, ...person }), managerGraph }, stages);
    }),
  );
}

type Hands = { readonly graph: Graph; readonly managerGraph: Graph | null };

async function serve(shift: Shift, hands: Hands, stages: readonly StageKind[]): Promise<void> {
  while (!shift.isOver()) {
    let worked = false;
    for (const kind of stages) worked = (await serveOne(shift, hands, kind)) || worked;
    if (!worked) await pause(250);
  }
}

/** False when nobody waits at the stage. */
async function serveOne(shift: Shift, { graph, managerGraph }: Hands, kind: StageKind): Promise<boolean> {
  const { stageClaimNext } = await graph(
    `mutation ($input: StageClaimNextInput!) { stageClaimNext(input: $input) { task { id version order { id } } ${userErrorFields} } }`,
    { input: { idempotencyKey: randomUUID(), branchId: shift.branchId, kind } },
    Claim,
  );
  const { task } = stageClaimNext;
  if (task === null) {
    const losses = ['QUEUE_EMPTY', 'ALREADY_CLAIMED'];
    assertAccepted(
      `stageClaimNext ${kind}`,
      stageClaimNext.userErrors.filter(({ code }) => !losses.includes(code)),
    );
    return false;
  }

  await pause(shift.random.between(150, 700));
  const code = kind === 'DELIVERY' ? await shift.handoverCode(task.order.id) : null;
  const withoutCode = kind === 'DELIVERY' && code === null;
  const doer = withoutCode ? managerGraph : graph;
  const { stageComplete } = await (doer ?? graph)(
    `mutation ($input: StageCompleteInput!) { stageComplete(input: $input) { ${userErrorFields} } }`,
    {
      input: {
        taskId: task.id,
        expectedVersion: task.version,
        handoverCode: code,
        reason: withoutCode ? 'Entrega de un pedido anterior a la simulación' : null,
      },
    },
    Complete,
  );
  assertAccepted(`stageComplete ${kind}`, stageComplete.userErrors);
  return true;
}
