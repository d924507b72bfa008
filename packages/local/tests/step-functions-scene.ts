import { readFile } from 'node:fs/promises';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { load } from 'js-yaml';
import { afterEach, beforeEach } from 'vitest';
import type { InvokeFunction } from '../src/parts/part.ts';
import { startStepFunctions } from '../src/parts/step-functions/start-step-functions.ts';
import { virtualClock } from '../src/virtual-clock.ts';

export type Lambda = (payload: never) => unknown;

export const NOW = Date.parse('2026-03-01T12:00:00Z');
export const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:';
export let clock = virtualClock(NOW);
export let lambdas: Record<string, Lambda> = {};
export let part: Awaited<ReturnType<typeof start>>;
let machines = 0;

beforeEach(async () => {
  clock = virtualClock(NOW);
  lambdas = {};
  part = await start(undefined);
});
afterEach(() => part.close());

export const ROLE = 'arn:aws:iam::000000000000:role/workflow';

export const invoke: InvokeFunction = async (arn, payload) => {
  const lambda = lambdas[arn.replace(FUNCTION, '')];
  if (!lambda) throw new Error(`no function ${arn}`);
  try {
    return { payload: (await lambda(payload as never)) ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    return { payload: null, functionError: { errorType: name, errorMessage: message } };
  }
};

export function start(dataDir: string | undefined, ready?: Promise<void>) {
  return startStepFunctions({ port: 0, clock, dataDir, invoke, ready, accountId: '000000000000', region: 'us-east-1' });
}

export const clients = new Map<string, SFNClient>();
export function sfn({ endpoint } = part) {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'local' };
  const client = clients.get(endpoint) ?? new SFNClient({ endpoint, region: 'us-east-1', credentials });
  clients.set(endpoint, client);
  return client;
}

export function oneState(state: object) {
  const caught = JSON.stringify(state).includes('"Caught"') ? { Caught: { Type: 'Pass', End: true } } : {};
  return { StartAt: 'Only', States: { Only: { End: true, ...state }, ...caught } };
}

export function lambdaTask(name: string, Payload: object = {}) {
  const Parameters = { FunctionName: `${FUNCTION}${name}`, Payload };
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters };
}

export function tokenTask(name: string) {
  const task = lambdaTask(name, { 'token.$': '$$.Task.Token' });
  return { ...task, Resource: `${task.Resource}.waitForTaskToken` };
}

export function collectTokens(): string[] {
  const tokens: string[] = [];
  lambdas.ask = ({ token, taskToken }: { token?: string; taskToken?: string }) => {
    tokens.push(token ?? taskToken ?? '');
  };
  return tokens;
}

export async function orderMachine() {
  const text = await readFile(
    new URL('../../../services/orquestador/src/workflow/order.asl.yml', import.meta.url),
    'utf8',
  );
  const functions: Record<string, string> = { OpenStageArn: 'open', CloseOrderArn: 'close' };
  return load(text.replaceAll(/\$\{(\w+)\}/g, (_, name) => `${FUNCTION}${functions[name]}`)) as object;
}

export function anOrder(stages: number, kind = 'KITCHEN') {
  const list = Array.from({ length: stages }, (_, index) => ({ index, kind, timeoutSeconds: 600 }));
  return { tenantId: 'T1', orderId: 'O1', stages: list };
}

export async function create(definition: object | string, of = part) {
  const text = typeof definition === 'string' ? definition : JSON.stringify(definition);
  const command = new CreateStateMachineCommand({ name: `machine-${++machines}`, definition: text, roleArn: ROLE });
  return (await sfn(of).send(command)).stateMachineArn ?? '';
}

export async function startOf(stateMachineArn: string, input: unknown, name?: string, of = part) {
  const command = new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) });
  return (await sfn(of).send(command)).executionArn ?? '';
}

export async function begin(definition: object, input: unknown) {
  return startOf(await create(definition), input);
}

export async function describeIt(executionArn: string, of = part) {
  const described = await sfn(of).send(new DescribeExecutionCommand({ executionArn }));
  return { ...described, output: described.output === undefined ? undefined : JSON.parse(described.output) };
}

export async function run(definition: object, input: unknown, name?: string) {
  const executionArn = await startOf(await create(definition), input, name);
  await part.idle();
  return { ...(await describeIt(executionArn)), executionArn };
}

/** Lets time pass, with all calls made that come due. */
export async function pass(ms: number, of = part) {
  await of.idle();
  await clock.advance(ms);
  await of.idle();
}
