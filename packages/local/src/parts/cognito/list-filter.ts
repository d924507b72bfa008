import { invalidParameter } from './errors.ts';
import type { User } from './state.ts';

/** The one condition that ListUsers takes: name = "value" or name ^= "prefix". */
export function filterOf(filter: string): (user: User) => boolean {
  if (filter === '') return () => true;
  const [, name = '', operator, value = ''] = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"(.*)"\s*$/.exec(filter) ?? [];
  if (operator === undefined) throw invalidParameter(`Error while parsing filter: ${filter}`);
  return (user) => {
    const found = fieldOf(user, name);
    return operator === '=' ? found === value : found.startsWith(value);
  };
}

function fieldOf(user: User, name: string): string {
  if (name === 'username') return user.username;
  if (name === 'cognito:user_status') return user.status;
  if (name === 'status') return user.enabled ? 'Enabled' : 'Disabled';
  return user.attributes[name] ?? '';
}
