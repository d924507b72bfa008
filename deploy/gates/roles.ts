import { isDeepStrictEqual } from 'node:util';
import { at, type Json } from '@pardos/local/json';
import type { Gate } from '../platform.ts';
import { rolesSnapshot } from '../roles.ts';

/** Who may do what to what, against what was recorded: a change is seen in a review's diff. */
export const roles: Gate = {
  name: 'roles are as reviewed',
  proves: 'roles → actions → resources (and who may be them) are those of deploy/recorded/roles.json',
  check(platform) {
    const now = rolesSnapshot(platform);
    const before = platform.recorded.roles;
    return [...new Set([...Object.keys(before), ...Object.keys(now)])]
      .filter((role) => !isDeepStrictEqual(before[role], now[role]))
      .map((role) => ({
        where: role,
        what: `${difference(before[role], now[role])}; when it is meant: npm run check:deploy -- --accept, and review the diff`,
      }));
  },
};

function difference(before: Json | undefined, now: Json | undefined): string {
  if (before === undefined) return 'is a new role';
  if (now === undefined) return 'is gone';
  const lines = (value: Json) =>
    new Set([at(value, 'trust'), ...[at(value, 'may') ?? []].flat()].map((one) => JSON.stringify(one)));
  const [was, is] = [lines(before), lines(now)];
  const gained = [...is].filter((line) => !was.has(line)).map((line) => `+ ${line}`);
  const lost = [...was].filter((line) => !is.has(line)).map((line) => `- ${line}`);
  return [...gained, ...lost].join(' ');
}
