import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { boolean, generatedName, nameOf, noEffect, number, resourceKind } from './resource-kind.ts';

const Generate = z.strictObject({
  PasswordLength: number.optional(),
  ExcludeCharacters: z.string().optional(),
  ExcludeLowercase: boolean.optional(),
  ExcludeNumbers: boolean.optional(),
  ExcludePunctuation: boolean.optional(),
  ExcludeUppercase: boolean.optional(),
  RequireEachIncludedType: noEffect,
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});

/** A secret; one that is there already keeps its value. */
export const secret = resourceKind(
  z.strictObject({
    Name: z.string().optional(),
    Description: noEffect,
    SecretString: z.string().optional(),
    GenerateSecretString: Generate.optional(),
    KmsKeyId: noEffect,
    Tags: noEffect,
  }),
  (properties, declared, { secrets }) => {
    const { SecretString: value, GenerateSecretString: rules } = properties;
    if (value === undefined && !rules) throw new Error(`${nameOf(declared)} has neither a value nor rules to make one`);
    const arn = secrets.ensure(properties.Name ?? generatedName(declared), () => value ?? generate(rules ?? {}));
    return { ref: arn, attributes: { Id: arn } };
  },
);

function generate(rules: z.output<typeof Generate>): string {
  const alphabet = [
    rules.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    rules.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    rules.ExcludeNumbers ? '' : '0123456789',
    rules.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ]
    .join('')
    .split('')
    .filter((character) => !rules.ExcludeCharacters?.includes(character));
  const length = rules.PasswordLength ?? 32;
  const password = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  if (!rules.SecretStringTemplate || !rules.GenerateStringKey) return password;
  return JSON.stringify({ ...JSON.parse(rules.SecretStringTemplate), [rules.GenerateStringKey]: password });
}
