import { describe, expect, it } from 'vitest';
import { aChange, aDelay, aLock, anOrdering } from './a-change.ts';
import { inboxUpdate } from './inbox.ts';
import { staffNoticeOf } from './staff-notice.ts';

describe('what staff are told', () => {
  it.each([
    [1, 'LATE', 'A-042 se pasó de tiempo en Recepción'],
    [2, 'VERY_LATE', 'A-042 espera demasiado en Recepción'],
    [3, 'VERY_LATE', 'A-042 espera demasiado en Recepción'],
  ])('of a step late for the time number %i is %s', (level, topic, title) => {
    expect(staffNoticeOf(aDelay(level))).toMatchObject({ branchId: 'B1', notice: { topic, title } });
  });

  it('is who paused the branch and why, and who reopened it', () => {
    expect(staffNoticeOf(anOrdering('PAUSED'))?.notice).toMatchObject({
      topic: 'PAUSED',
      title: 'Miraflores no recibe pedidos',
      body: 'Gloria Paz: Sin luz',
    });
    expect(staffNoticeOf(anOrdering('REOPENED'))?.notice).toMatchObject({
      topic: 'REOPENED',
      body: 'Lo reabrió Gloria Paz.',
    });
  });

  it('is whose PIN was tried too often, and at which screen', () => {
    expect(staffNoticeOf(aLock('PERSON'))).toMatchObject({
      branchId: 'B1',
      notice: { topic: 'PIN_LOCKED', title: 'PIN bloqueado en Cocina 1', body: expect.stringContaining('Ana Torres') },
    });
    expect(staffNoticeOf(aLock('SCREEN'))?.notice.title).toBe('Cocina 1 se bloqueó');
  });

  it('is nothing of other changes of the branch, nor of what a customer is told', () => {
    expect(staffNoticeOf(anOrdering(undefined))).toBeNull();
    expect(staffNoticeOf(aChange('PREPARING'))).toBeNull();
  });
});

describe('an inbox', () => {
  const now = new Date('2026-11-24T20:00:00.000Z');
  const entry = (place: number) => ({
    id: `e${place}`,
    topic: 'LATE' as const,
    at: now.toISOString(),
    title: '',
    body: '',
    orderId: null,
    orderNumber: null,
    place,
  });

  it('counts as new what came after what was read', () => {
    const { changed } = inboxUpdate({ newest: 3, readUpTo: 1 }, [entry(3), entry(2), entry(1)], now);
    expect(changed?.unread).toBe(2);
    expect(changed?.notices.map(({ unread }) => unread)).toEqual([true, true, false]);
  });

  it('has another revision after a notice, and after reading', () => {
    const revisions = [
      { newest: 1, readUpTo: 0 },
      { newest: 2, readUpTo: 0 },
      { newest: 2, readUpTo: 2 },
    ].map((head) => inboxUpdate(head, null, now).revision);
    expect(revisions).toEqual([1, 2, 4]);
  });
});
