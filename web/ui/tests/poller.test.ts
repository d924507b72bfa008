import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageVisibility, type PollAnswer, type PollView, startPoller } from '../src/poller.ts';

type State = { readonly status: string };

const answer = (over: Partial<PollAnswer<State>> = {}): PollAnswer<State> => ({
  revision: 1,
  pollAfterSeconds: 5,
  changed: { status: 'RECEIVED' },
  ...over,
});

function aPage() {
  const target = new EventTarget();
  const page = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  const turn = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    target.dispatchEvent(new Event('visibilitychange'));
  };
  return { page: page as PageVisibility, turn };
}

function started(replies: readonly (PollAnswer<State> | Error)[], random = 0.5) {
  const asked: (number | null)[] = [];
  const views: PollView<State>[] = [];
  const { page, turn } = aPage();
  const poller = startPoller<State>({
    ask: async (known) => {
      const reply = replies[Math.min(asked.length, replies.length - 1)];
      asked.push(known);
      if (reply instanceof Error || !reply) throw reply;
      return reply;
    },
    onView: (view) => views.push(view),
    page,
    random: () => random,
  });
  return { asked, views, turn, poller, last: () => views.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T20:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('polling', () => {
  it('asks at once, then when the server says, with the revision that it knows', async () => {
    const { asked } = started([answer({ revision: 7 })]);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(asked).toEqual([null]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual([null, 7]);
  });

  it.each([
    [0, 4_500],
    [1, 5_500],
  ])('spreads clients by ten percent (random %d waits %d ms)', async (random, wait) => {
    const { asked } = started([answer()], random);
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
  });

  it('keeps the last change when nothing changed, and notes that it was answered', async () => {
    const { last } = started([answer(), answer({ changed: null })]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(last()?.data).toEqual({ status: 'RECEIVED' });
    expect(last()?.lastUpdatedAt).toBe(Date.parse('2026-11-24T20:00:05.000Z'));
  });

  it('stops when the server says 0', async () => {
    const { asked, last, turn } = started([answer({ pollAfterSeconds: 0 })]);
    await vi.advanceTimersByTimeAsync(600_000);
    turn('visible');
    expect(asked).toHaveLength(1);
    expect(last()?.ended).toBe(true);
  });

  it('rests while the page is hidden and asks at once when it shows again', async () => {
    const { asked, turn } = started([answer()]);
    await vi.advanceTimersByTimeAsync(1_000);
    turn('hidden');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    turn('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(2);
  });

  it('backs off while it fails, keeps what it has, and recovers', async () => {
    const { asked, last } = started([answer(), new Error('down'), new Error('down'), answer({ revision: 2 })]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(last()?.error).toBeInstanceOf(Error);
    expect(last()?.data).toEqual({ status: 'RECEIVED' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(asked).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(last()?.error).toBeNull();
  });

  it('asks once more after an ask in flight when told to refresh', async () => {
    const { asked, poller } = started([answer()]);
    await Promise.all([poller.refresh(), poller.refresh()]);
    expect(asked).toHaveLength(2);
  });

  it('says how far the device clock is off', async () => {
    const { last } = started([answer({ serverTime: '2026-11-24T20:00:12.000Z' })]);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()?.clockOffsetMs).toBe(12_000);
  });

  it('is silent after stop', async () => {
    const { views, poller, asked } = started([answer()]);
    poller.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    expect(views).toHaveLength(0);
  });
});
