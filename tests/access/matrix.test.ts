import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askDoor } from '../setup/door.ts';
import { accessPaths } from './access-paths.ts';
import { callers } from './callers.ts';
import { expected, reaches, type Verdict } from './expected.ts';
import type { Request } from './request.ts';
import { requests } from './requests.ts';
import { type Scene, secrets, startScene } from './scene.ts';

/** Every way into the data x everybody: allowed exactly where the table says, and nothing leaks where it does not. */
let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene?.cloud.close());

it('asks at every way into the data', () => {
  expect(Object.keys(requests).sort()).toEqual(
    accessPaths()
      .map(({ path }) => path)
      .sort(),
  );
});

describe.each(accessPaths().map((path) => [path.path, path] as const))('%s', (name, path) => {
  const request = requests[name];
  if (request === undefined) return it('has a request', () => expect(request).toBeDefined());

  it.concurrent.each(callers.map((caller) => [caller.name, caller] as const))('by %s', async (_, caller) => {
    const answer = await askDoor(
      scene.cloud,
      path.service,
      request.query,
      request.variables(scene),
      scene.asker(caller),
    );

    const verdict = verdictOf(answer, request);
    expect(expected(path, request, caller), JSON.stringify(answer).slice(0, 400)).toContain(verdict);
    if (verdict !== 'ALLOWED' || !reaches(request, caller)) {
      const said = JSON.stringify(answer);
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
      expect(said).not.toMatch(/\bT#|arn:aws|at .+\.(ts|mjs):\d+/);
    }
  });
});

type Answer = { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string } }[] };

function verdictOf({ data, errors }: Answer, { scope }: Request): Verdict | string {
  const code = errors?.[0]?.extensions?.code;
  if (code !== undefined) return code;
  const [value] = Object.values(data ?? {});
  const found = Array.isArray(value) && '_entities' in (data ?? {}) ? value[0] : value;
  return isEmpty(found) && scope !== 'tenant' ? 'NOTHING' : 'ALLOWED';
}

/** Nothing in it that says anything: null, an empty list, a count of 0, or only such things. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === undefined || value === 0;
}
