import {
  CreateStateMachineCommand,
  ListStateMachinesCommand,
  type SFNClient,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { isJsonArray, isJsonObject, type Json, parseJson, toJson } from '../json.ts';
import { generatedName, nameOf, noEffect, resourceKind } from './resource-kind.ts';

const Properties = z.strictObject({
  StateMachineName: z.string().optional(),
  StateMachineType: z.enum(['STANDARD', 'EXPRESS']).optional(),
  RoleArn: z.string(),
  Definition: z.unknown().optional(),
  DefinitionString: z.string().optional(),
  DefinitionSubstitutions: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  LoggingConfiguration: noEffect,
  TracingConfiguration: noEffect,
  EncryptionConfiguration: noEffect,
  Tags: noEffect,
});

/** A state machine; one that is there already gets the definition of today. */
export const stateMachine = resourceKind(Properties, async (properties, declared, { sfn }) => {
  const name = properties.StateMachineName ?? generatedName(declared);
  const source = properties.DefinitionString ? parseJson(properties.DefinitionString) : toJson(properties.Definition);
  const substitutions = properties.DefinitionSubstitutions ?? {};
  const definition = JSON.stringify(substitute(source, substitutions, nameOf(declared)));
  const arn = (await existing(sfn, name, definition)) ?? (await create(sfn, { ...properties, name, definition }));
  return { ref: arn, attributes: { Arn: arn, Name: name } };
});

async function existing(sfn: SFNClient, name: string, definition: string): Promise<string | undefined> {
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}));
  const arn = stateMachines.find((one) => one.name === name)?.stateMachineArn;
  if (arn) await sfn.send(new UpdateStateMachineCommand({ stateMachineArn: arn, definition }));
  return arn;
}

type New = { name: string; definition: string; RoleArn: string; StateMachineType?: 'STANDARD' | 'EXPRESS' };

async function create(sfn: SFNClient, { name, definition, RoleArn: roleArn, StateMachineType }: New): Promise<string> {
  const command = new CreateStateMachineCommand({ name, definition, roleArn, type: StateMachineType ?? 'STANDARD' });
  return (await sfn.send(command)).stateMachineArn ?? '';
}

/** `${Name}` in any text of the definition. One that is not given stays in the text, and is an error here. */
function substitute(value: Json, given: Readonly<Record<string, string | number | boolean>>, name: string): Json {
  if (typeof value === 'string') {
    return value.replace(/\$\{(\w+)\}/g, (_all, key: string) => {
      const replacement = given[key];
      if (replacement === undefined) throw new Error(`${name}: DefinitionSubstitutions has no ${key}`);
      return String(replacement);
    });
  }
  if (isJsonArray(value)) return value.map((item) => substitute(item, given, name));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substitute(item, given, name)]));
}
