import { describe, expect, it } from 'vitest';
import { endedForGood, endedNow, noneEnded } from './sessions.ts';

const at = new Date('2026-11-24T20:00:00.400Z');
const second = Math.floor(at.getTime() / 1000);
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

describe('sessions that were ended', () => {
  it('hold no more when they are of the same second, for a token says no more than that', () => {
    expect(endedNow(noneEnded, 'ana', at)).toEqual({ version: 1, ended: [{ staffId: 'ana', before: second + 1 }] });
  });

  it('are told once for a person: the newest end holds', () => {
    const suspended = endedForGood(endedNow(noneEnded, 'ana', at), 'ana', at);
    expect(suspended.ended).toEqual([{ staffId: 'ana', before: null }]);
    expect(endedNow(suspended, 'ana', later(1)).ended).toEqual([{ staffId: 'ana', before: second + 61 }]);
  });

  it('are forgotten when their tokens have expired, but not while somebody is kept out', () => {
    const both = endedForGood(endedNow(noneEnded, 'ana', at), 'luz', at);
    expect(endedNow(both, 'beto', later(60)).ended.map(({ staffId }) => staffId)).toEqual(['ana', 'luz', 'beto']);
    expect(endedNow(both, 'beto', later(70)).ended.map(({ staffId }) => staffId)).toEqual(['luz', 'beto']);
  });
});
