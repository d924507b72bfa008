import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { actorSeconds, signActorToken } from '@pardos/platform/actor-token';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { PinScene } from '../data/pins.ts';
import { afterRight, afterWrong, type Locked, lockOf, type PinTries, triesAt } from '../domain/pin-tries.ts';
import type { Screen } from '../domain/screen.ts';
import { pinLocked } from '../domain/screen-events.ts';
import type { Staff } from '../domain/shop.ts';
import { worksInBranch } from '../domain/staff-rules.ts';
import { causeOf } from './cause.ts';
import { pinIsLocked, pinIsWrong } from './pin-errors.ts';
import { atScreen, screenCaller } from './screen-caller.ts';

type Input = { readonly staffId: string; readonly pin: string };
type PinProblem = ReturnType<typeof inputError | typeof pinIsLocked>;
type Actor = { readonly person: ReturnType<typeof atScreen>; readonly token: string; readonly validSeconds: number };
type Answer = Result<Actor, PinProblem>;

/** How often a try that another overtook is judged again. */
const rounds = 4;

/**
 * Says who is in front of a screen. A try is counted before it is answered, under the versions that it was judged on:
 * however many are sent at once, each is answered on a count that knows those before it.
 */
export async function verifyPin(ctx: Context, input: Input): Promise<Answer> {
  authorize(ctx.caller, 'Mutation.staffPinVerify');
  const { id: screenId } = screenCaller(ctx);

  for (let left = rounds; left > 0; left -= 1) {
    const scene = await ctx.pins.scene(screenId, input.staffId);
    const { screen, person } = present(scene);
    const answer = await judge(ctx, input, { ...scene, screen, person });
    if (answer !== null) return answer;
  }
  return reject(inputError('TOO_MANY', 'Hay muchos intentos a la vez en esta pantalla. Prueba de nuevo.', ['pin']));
}

type Present = PinScene & { readonly screen: Screen; readonly person: Staff };

/** A screen that was revoked is told so; of people elsewhere it is told nothing. */
function present({ screen, person }: PinScene) {
  if (screen === null || screen.state !== 'ACTIVE') throw failure('UNAUTHENTICATED');
  if (person === null || !worksInBranch(person, screen.branchId)) throw failure('NOT_FOUND');
  return { screen, person };
}

/** Null when another try was counted meanwhile. */
async function judge(ctx: Context, { pin: typed }: Input, scene: Present): Promise<Answer | null> {
  const { screen, person, pin } = scene;
  const tries = triesAt(pin.version, scene.tries);
  const lock = lockOf(tries, ctx.now());
  if (lock !== null) return reject(pinIsLocked(lock));
  if (pin.hash === null) return reject(noPinYet(person));

  const { tenantId } = ctx.caller;
  const isRight = await ctx.isPin({ tenantId, staffId: person.id, pin: typed }, { hash: pin.hash, salt: pin.salt });
  const counted = isRight ? afterRight(tries) : afterWrong(tries, ctx.now());
  const newLock = isRight ? null : lockOf(counted, ctx.now());
  const events = newLock === null ? [] : [pinLocked(screen, person, lockEvent(newLock, counted), causeOf(ctx))];
  if (!(await ctx.pins.count(screen.id, person.id, counted, events))) return null;

  if (!isRight) return reject(newLock === null ? pinIsWrong(counted) : pinIsLocked(newLock));
  const token = await signActorToken({ tenantId, screenId: screen.id, branchId: screen.branchId, person }, ctx.now());
  return ok({ person: atScreen(person, true), token, validSeconds: actorSeconds });
}

function lockEvent(lock: Locked, { person, screen }: PinTries) {
  return { lock, tries: lock.scope === 'PERSON' ? person : screen };
}

function noPinYet({ name }: Staff) {
  return inputError('PIN_MISSING', `${name} aún no tiene PIN. Se crea en la sesión propia, en "Mi PIN".`, ['staffId']);
}
