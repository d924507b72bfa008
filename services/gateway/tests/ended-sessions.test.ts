import { describe, expect, it } from 'vitest';
import { openDoors } from './doors.ts';

// The gateway reads its configuration when it is loaded.
const doors = await openDoors();
await doors.close();
const { endedSessions } = await import('../src/data/ended-sessions.ts');

const bearer = { tenantId: 'T1', staffId: 'ana', issuedAt: 1 };
const ended = [{ staffId: 'luz', before: null }];
const told = { data: { endedSessions: ended } };
const refused = { data: null, errors: [{ message: 'no' }] };

/** Restaurantes with its answers in a row; an error is thrown. */
function aDirectory(answers: unknown[]) {
  let now = 0;
  const asked: string[] = [];
  const find = endedSessions({
    now: () => now,
    newId: () => 'id',
    invoke: async (_subgraph, { headers }) => {
      asked.push(headers['x-caller-authorization'] ?? '');
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return {
    asked,
    find: (token = 'Bearer ana', tenantId = 'T1') => find({ ...bearer, tenantId }, token),
    later: (ms: number) => {
      now += ms;
    },
  };
}

describe('whose sessions were ended', () => {
  it('is asked again after five seconds, and not before', async () => {
    const { find, later, asked } = aDirectory([told, { data: { endedSessions: [] } }]);
    expect(await find()).toEqual(ended);
    later(4_999);
    expect(await find()).toEqual(ended);
    later(1);
    expect(await find()).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('is remembered by tenant, and never from an answer to a token that was not verified', async () => {
    const { find, asked } = aDirectory([refused, told, told]);
    expect(await find('Bearer forged')).toBeNull();
    expect(await find()).toEqual(ended);
    await find('Bearer other', 'T2');
    expect(asked).toEqual(['Bearer forged', 'Bearer ana', 'Bearer other']);
  });

  it('serves on for an hour when nobody answers, and no longer', async () => {
    const down = new Error('no answer');
    const { find, later } = aDirectory([told, down, down]);
    await find();
    later(60 * 60_000);
    expect(await find()).toEqual(ended);
    later(1);
    await expect(find()).rejects.toThrow('no answer');
  });

  it('stops who asks first while nobody answers', async () => {
    await expect(aDirectory([new Error('no answer')]).find()).rejects.toThrow('no answer');
  });
});
