import { z } from 'zod';
import { AwsError } from '../aws-json.ts';
import { invalidParameter, notAuthorized } from './errors.ts';
import type { Client, Pool, User } from './state.ts';

export const AttributeList = z.array(z.object({ Name: z.string(), Value: z.string().default('') }));
type Attributes = Readonly<Record<string, string>>;

const STANDARD =
  'address birthdate email email_verified family_name gender given_name locale middle_name name nickname ' +
  'phone_number phone_number_verified picture preferred_username profile updated_at website zoneinfo';
const standardNames = new Set(STANDARD.split(' '));

/** A schema names its own attributes without the `custom:` that everybody else writes. */
export function qualifiedName(name: string): string {
  return standardNames.has(name) || name === 'sub' || name.startsWith('custom:') ? name : `custom:${name}`;
}

export function toRecord(list: z.infer<typeof AttributeList> | undefined): Record<string, string> {
  return Object.fromEntries((list ?? []).map(({ Name, Value }) => [Name, Value]));
}

export function toList(user: User): { Name: string; Value: string }[] {
  return Object.entries(user.attributes).map(([Name, Value]) => ({ Name, Value }));
}

/** Names that the pool knows, and none of the required ones missing. */
export function checkNewUser(pool: Pool, attributes: Attributes): void {
  checkNames(pool, Object.keys(attributes));
  const missing = pool.schema.find(({ Name, Required }) => Required && !attributes[Name]);
  if (missing) {
    throw invalidParameter(
      `Attributes did not conform to the schema: ${missing.Name}: The attribute ${missing.Name} is required`,
    );
  }
}

/** Names that the pool knows and that may still change. */
export function checkChange(pool: Pool, names: readonly string[]): void {
  checkNames(pool, names);
  for (const { Name, Mutable } of pool.schema) {
    if (!Mutable && names.includes(Name)) throw invalidParameter(`user.${Name}: Attribute cannot be updated.`);
  }
}

/** A person may write only what the app client may write. */
export function checkWritable(client: Client, names: readonly string[]): void {
  const refused = names.find((name) => client.writeAttributes && !client.writeAttributes.includes(name));
  if (refused === undefined && !names.includes('email_verified')) return;
  throw notAuthorized('A client attempted to write unauthorized attribute');
}

export function checkPassword({ passwordPolicy: policy }: Pool, password: string): void {
  const broken = [
    [password.length < policy.MinimumLength, 'not long enough'],
    [policy.RequireLowercase && !/[a-z]/.test(password), 'must have lowercase characters'],
    [policy.RequireUppercase && !/[A-Z]/.test(password), 'must have uppercase characters'],
    [policy.RequireNumbers && !/\d/.test(password), 'must have numeric characters'],
    [policy.RequireSymbols && !/[^\w\s]|_/.test(password), 'must have symbol characters'],
  ].find(([isBroken]) => isBroken);
  if (!broken) return;
  throw new AwsError('InvalidPasswordException', `Password did not conform with policy: Password ${broken[1]}`);
}

function checkNames(pool: Pool, names: readonly string[]): void {
  for (const name of names) {
    if (standardNames.has(name) || pool.schema.some(({ Name }) => Name === name)) continue;
    const reason = `Type for attribute {${name}} could not be determined`;
    throw invalidParameter(`Attributes did not conform to the schema: ${reason}`);
  }
}
