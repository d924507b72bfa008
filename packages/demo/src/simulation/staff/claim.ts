import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { StageKind } from '../../data/tenant.ts';
import { assertAccepted, userErrorFields, userErrors } from '../../graph.ts';
import type { Question } from '../connection/connection.ts';
import { askPoorly } from '../connection/poor-network.ts';
import type { Account } from './account.ts';
import type { Floor, Task } from './floor.ts';

const Claimed = z.object({ id: z.string(), version: z.int(), order: z.object({ id: z.string() }) });
const Claim = z.object({ stageClaimNext: z.object({ task: z.nullable(Claimed), userErrors }) });

/** Nothing to take, or somebody was faster: no fault. */
const noTask = ['QUEUE_EMPTY', 'ALREADY_CLAIMED'];

/** Takes the oldest task of a stage; null when nobody waits there. */
export async function claimNext(floor: Floor, account: Account, kind: StageKind): Promise<Task | null> {
  const key = `${floor.run}-tap-${randomUUID()}`;
  const sentAt = Date.now();
  const { answer, thrownAway } = await answersTo(floor, account, {
    query: `mutation ($input: StageClaimNextInput!) { stageClaimNext(input: $input) {
      task { id version order { id } } ${userErrorFields} } }`,
    variables: { input: { idempotencyKey: key, branchId: floor.branchId, kind } },
    data: Claim,
  });

  const { task } = answer.stageClaimNext;
  const taskIds = [thrownAway?.stageClaimNext.task, task].flatMap((each) => each?.id ?? []);
  const orderId = task?.order.id ?? null;
  if (taskIds.length > 0) floor.books.claimed({ key, kind, sentAt, answeredAt: Date.now(), taskIds, orderId });
  if (task === null) {
    const problems = answer.stageClaimNext.userErrors;
    for (const { code } of problems) if (code === 'ALREADY_CLAIMED') floor.tally.refused(code);
    assertAccepted(
      `stageClaimNext ${kind}`,
      problems.filter(({ code }) => !noTask.includes(code)),
    );
    return null;
  }

  account.inHand.add(task.id);
  account.versions.set(task.id, task.version);
  return { id: task.id, orderId: task.order.id, kind, version: task.version };
}

async function answersTo({ random, tally }: Floor, { connection }: Account, question: Question<typeof Claim>) {
  if (random.chance(0.04)) return await askPoorly({ connection, random, tally }, question);
  return { answer: await connection.ask(question), thrownAway: null };
}
