import { describe, expect, it } from 'vitest';
import { GraphFailure } from '../../graph.ts';
import { SignInRefused } from '../../sign-in.ts';
import { backOffMs, troubleOf } from './trouble.ts';

describe('a request without an answer', () => {
  it.each([
    ['a refused connection', new TypeError('fetch failed'), 'UNREACHABLE'],
    ['a time-out', new DOMException('too late', 'TimeoutError'), 'UNREACHABLE'],
    ['half an answer', new SyntaxError('Unexpected end of JSON input'), 'UNREACHABLE'],
    ['a door that fails', new GraphFailure('HTTP 502', 502), 'SERVICE'],
    ['a door that does not lead anywhere yet', new GraphFailure('HTTP 404', 404), 'SERVICE'],
    ['a service that fails', new GraphFailure('Algo falló', 200, ['INTERNAL']), 'SERVICE'],
    ['a token that the door does not know', new GraphFailure('HTTP 401', 401), 'SIGN_IN'],
    ['a token that a service does not know', new GraphFailure('Ingresa', 200, ['UNAUTHENTICATED']), 'SIGN_IN'],
    ['a sign-in that is refused', new SignInRefused('no'), 'SIGN_IN'],
  ])('is asked again after %s', (_, error, trouble) => {
    expect(troubleOf(error)).toBe(trouble);
  });

  it.each([
    ['what one may not', new GraphFailure('no', 200, ['FORBIDDEN'])],
    ['what is not there', new GraphFailure('no', 200, ['NOT_FOUND'])],
    ['what is no question', new GraphFailure('no', 400, ['GRAPHQL_VALIDATION_FAILED'])],
    ['a mistake of our own', new Error('no')],
  ])('is not asked again after %s', (_, error) => {
    expect(troubleOf(error)).toBeNull();
  });

  it('waits longer each time, but not for ever', () => {
    expect(backOffMs(0, 1)).toBe(200);
    expect(backOffMs(3, 1)).toBe(1_600);
    expect(backOffMs(50, 1)).toBe(5_000);
    expect(backOffMs(50, 0)).toBe(2_500);
  });
});
