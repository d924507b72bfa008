import { localTime } from '@pardos/contracts/local-time';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { idempotencyConflict, inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { bodyHash } from '@pardos/platform/body-hash';
import { log } from '@pardos/platform/log';
import type { Context } from '../context.ts';
import type { Attempt } from '../data/book-repository.ts';
import { type Complaint, complaintProblems, type Provider, type Sheet, sheetOf, yearOf } from '../domain/complaint.ts';
import { complaintMail } from '../domain/complaint-mail.ts';
import { type Problem as InputProblem, unless } from '../domain/input-rules.ts';

export type FileInput = Complaint & { readonly idempotencyKey: string };
type Problem = InputProblem | ReturnType<typeof idempotencyConflict>;
type Filing = Result<Sheet, readonly Problem[]>;

/** Nobody has more to complain about in a day; a machine has. */
const SHEETS_A_DAY = 5;
const TRIES = 5;

/** Files a sheet and mails its copy. The same key and body give the same sheet, and try a copy that failed again. */
export async function fileComplaint(ctx: Context, { idempotencyKey, ...complaint }: FileInput): Promise<Filing> {
  authorize(ctx.caller, 'Mutation.complaintFile');
  const attempt = { key: idempotencyKey, bodyHash: bodyHash(complaint) };
  const badKey = unless(/^[\w-]{8,80}$/.test(idempotencyKey), 'La clave no es válida.', ['idempotencyKey']);
  const problems = [...badKey, ...complaintProblems(complaint)];
  if (problems.length > 0) return reject(problems);

  const data = ctx.dataOf(ctx.caller.tenantId);
  const [shop, branches, earlier] = await Promise.all([data.shop(), data.branches(), ctx.book.earlier(attempt.key)]);
  const branch = branches.find(({ id }) => id === complaint.branchId);
  if (shop === null || branch === undefined) {
    return reject([inputError('BRANCH_UNKNOWN', 'Ese restaurante no existe. Elige otro.', ['branchId'])]);
  }
  const provider = { shop, branch };
  if (earlier !== null) return await replay(ctx, earlier, { attempt, provider });

  const today = localTime(ctx.now()).day;
  if ((await ctx.book.countFor(complaint.email, today, ctx.now())) > SHEETS_A_DAY) {
    return reject([inputError('TOO_MANY', 'Ya presentaste varias hojas hoy. Vuelve a intentarlo mañana.', ['email'])]);
  }
  return await store(ctx, complaint, { attempt, provider });
}

type Filed = { readonly attempt: Attempt; readonly provider: Provider };

async function store(ctx: Context, complaint: Complaint, { attempt, provider }: Filed): Promise<Filing> {
  const at = ctx.now();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const sequence = (await ctx.book.count(complaint.branchId, yearOf(at))) + 1;
    const sheet = sheetOf(complaint, provider, sequence, at);
    if (await ctx.book.add(sheet, sequence, attempt)) return ok(await withCopy(ctx, sheet, provider));

    // Another sheet took the number, or the same tap came twice at once and the other was faster.
    const earlier = await ctx.book.earlier(attempt.key);
    if (earlier !== null) return await replay(ctx, earlier, { attempt, provider });
  }
  throw new Error('the book gave no number');
}

type Earlier = { readonly bodyHash: string; readonly sheet: Sheet };

async function replay(ctx: Context, earlier: Earlier, { attempt, provider }: Filed): Promise<Filing> {
  if (earlier.bodyHash !== attempt.bodyHash) return reject([idempotencyConflict()]);
  return ok(earlier.sheet.copySent ? earlier.sheet : await withCopy(ctx, earlier.sheet, provider));
}

/** A copy that cannot be mailed does not undo the sheet: the consumer is told, and may ask for it again. */
async function withCopy(ctx: Context, sheet: Sheet, provider: Provider): Promise<Sheet> {
  try {
    await ctx.sendMail(complaintMail(sheet, provider));
  } catch (cause) {
    log.error('copy of a complaint not mailed', { correlationId: ctx.correlationId, cause: String(cause) });
    return sheet;
  }
  await ctx.book.copySent(sheet);
  return { ...sheet, copySent: true };
}
