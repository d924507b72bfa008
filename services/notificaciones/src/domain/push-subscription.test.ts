import { describe, expect, it } from 'vitest';
import { isPushAddress, subscriptionProblems } from './push-subscription.ts';

describe('an address to notify', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('may be %s', (endpoint) => {
    expect(isPushAddress(endpoint, null)).toBe(true);
  });

  it.each([
    'http://fcm.googleapis.com/abc',
    'https://fcm.googleapis.com:8443/abc',
    'https://fcm.googleapis.com@10.0.0.1/abc',
    'https://user:pass@fcm.googleapis.com/abc',
    'https://fcm.googleapis.com.evil.example/abc',
    'https://evilnotify.windows.com/abc',
    'https://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:4100/abc',
    'file:///etc/passwd',
    'nothing',
    `https://fcm.googleapis.com/${'a'.repeat(1_000)}`,
  ])('is never %s', (endpoint) => {
    expect(isPushAddress(endpoint, null)).toBe(false);
  });

  it('may be at the host of the tests where a stage has one', () => {
    expect(isPushAddress('http://127.0.0.1:4100/abc', 'http://127.0.0.1')).toBe(true);
    expect(isPushAddress('http://127.0.0.2:4100/abc', 'http://127.0.0.1')).toBe(false);
  });
});

describe('a subscription', () => {
  const good = { endpoint: 'https://web.push.apple.com/abc', p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) };

  it('has keys of the right form', () => {
    expect(subscriptionProblems(good, null)).toEqual([]);
    const problems = subscriptionProblems({ endpoint: '', p256dh: 'x', auth: '' }, null);
    expect(problems.map(({ field }) => field)).toEqual([['endpoint'], ['p256dh'], ['auth']]);
  });
});
