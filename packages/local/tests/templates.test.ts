import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Json } from '../src/json.ts';
import { resolveValue } from '../src/templates/intrinsics.ts';
import { orderStacks } from '../src/templates/order-stacks.ts';
import type { CompiledService } from '../src/templates/template.ts';
import { startFixtureCloud } from './fixture-cloud.ts';

const scope = {
  ref: (name: string) => `ref-${name}`,
  attribute: (id: string, attribute: string) => `${id}-${attribute}`,
  importValue: (name: string) => `imported-${name}`,
};

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: Fn::Sub is written with these
describe('an intrinsic function', () => {
  it.each<[string, Json, Json]>([
    ['Ref', { Ref: 'A' }, 'ref-A'],
    ['GetAtt as a list', { 'Fn::GetAtt': ['A', 'Arn'] }, 'A-Arn'],
    ['GetAtt as a text', { 'Fn::GetAtt': 'A.Arn' }, 'A-Arn'],
    ['Sub', { 'Fn::Sub': '${A}/${B.Arn}/${!Literal}' }, 'ref-A/B-Arn/${Literal}'],
    ['Sub with values', { 'Fn::Sub': ['${x}-${A}', { x: { Ref: 'B' } }] }, 'ref-B-ref-A'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'A' }, 3]] }, 'a-ref-A-3'],
    ['Select', { 'Fn::Select': [1, ['a', 'b']] }, 'b'],
    ['Split in Select', { 'Fn::Select': ['1', { 'Fn::Split': ['-', { Ref: 'A' }] }] }, 'A'],
    ['ImportValue of a Sub', { 'Fn::ImportValue': { 'Fn::Sub': 'x-${A}' } }, 'imported-x-ref-A'],
    ['NoValue', { kept: 1, gone: { Ref: 'AWS::NoValue' }, list: [{ Ref: 'AWS::NoValue' }, 2] }, { kept: 1, list: [2] }],
    ['an object beside', { a: { Ref: 'A' }, b: [{ c: { Ref: 'B' } }] }, { a: 'ref-A', b: [{ c: 'ref-B' }] }],
  ])('%s', (_name, value, expected) => {
    expect(resolveValue(value, scope)).toEqual(expected);
  });

  it('that is not known is an error', () => {
    expect(() => resolveValue({ 'Fn::Transform': {} }, scope)).toThrow('Fn::Transform is not supported');
  });
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: Fn::Sub is written with these

describe('the order of stacks', () => {
  const stack = (name: string, imports: readonly string[], exports: readonly string[]): CompiledService => ({
    name,
    dir: '',
    stackName: name,
    esbuild: {},
    template: {
      Resources: { R: { Type: 'T', Properties: { i: imports.map((one) => ({ 'Fn::ImportValue': one })) } } },
      Outputs: Object.fromEntries(exports.map((one) => [one, { Value: one, Export: { Name: one } }])),
    },
  });
  const order = (...stacks: CompiledService[]) => orderStacks(stacks).map(({ name }) => name);

  it('puts exporters before importers', () => {
    expect(order(stack('a', ['y'], []), stack('b', ['z'], ['y']), stack('c', [], ['z']))).toEqual(['c', 'b', 'a']);
  });
  it('names a missing export', () => {
    expect(() => order(stack('a', ['nothing'], []))).toThrow('a imports nothing, which no service exports');
  });
  it('names a circle', () => {
    expect(() => order(stack('a', ['b'], ['a']), stack('b', ['a'], ['b']))).toThrow('circle: a -> b -> a');
  });
  it('refuses the same export twice', () => {
    expect(() => order(stack('a', [], ['x']), stack('b', [], ['x']))).toThrow('Both a and b export x');
  });
});

describe('a configuration that the local cloud cannot run', () => {
  const dirs: string[] = [];
  afterEach(() => Promise.all(dirs.splice(0).map((dir) => rm(dir, { recursive: true }))));

  /** The fixture services, with one text of counter/serverless.yml replaced. */
  const startWith = async (before: string, after: string) => {
    const servicesDir = await mkdtemp(join(tmpdir(), 'services-'));
    dirs.push(servicesDir);
    await cp(join(import.meta.dirname, 'fixtures', 'services'), servicesDir, { recursive: true });
    const path = join(servicesDir, 'counter', 'serverless.yml');
    const text = (await readFile(path, 'utf8')).replace(/^plugins:.*$/m, '').replace(/^ +iamRoleStatements:.*\n/gm, '');
    if (!text.includes(before)) throw new Error(`The fixture has no ${before}`);
    await writeFile(path, text.replace(before, after));
    const starting = startFixtureCloud({ servicesDir });
    await starting.then((cloud) => cloud.close()).catch(() => {});
    return { starting, servicesDir };
  };

  it.each([
    [
      'a property',
      'VisibilityTimeout: 60',
      'VisibilityTimeouts: 60',
      /counter: Queue \(AWS::SQS::Queue\).*property VisibilityTimeouts/,
    ],
    [
      'a property inside',
      'maxReceiveCount: 3',
      'maxReceiveCount: 3, x: 1',
      /counter: Queue .*property RedrivePolicy.x/,
    ],
    [
      'a type',
      'Type: AWS::SQS::Queue, Properties: { QueueName: fixture-undelivered',
      'Type: AWS::Kinesis::Stream, Properties: { Name: s',
      /counter: Undelivered \(AWS::Kinesis::Stream\).*type of resource/,
    ],
    [
      'an attribute',
      '!GetAtt Undelivered.Arn',
      '!GetAtt Undelivered.Colour',
      /counter: Rule .*Undelivered \(AWS::SQS::Queue\) no attribute Colour/,
    ],
    ['an event pattern', 'prefix: "Added."', 'prefx: "Added."', /counter: Rule .*unknown operator "prefx"/],
    ['a reference', '!GetAtt Undelivered.Arn', '!GetAtt Nobody.Arn', /Rule refers to Nobody/],
    ['a framework property', 'timeout: 15', 'timeouts: 15', /counter\/serverless.yml.*timeouts/s],
    [
      'a handler without a file',
      'src/http.handler',
      'src/gone.handler',
      /counter: the handler src\/gone.handler has no file/,
    ],
  ])('names %s that it does not know', async (_what, before, after, message) => {
    const { starting } = await startWith(before, after);
    await expect(starting).rejects.toThrow(message);
  });

  it('leaves nothing behind in the folder of the service', async () => {
    const { servicesDir } = await startWith('VisibilityTimeout: 60', 'VisibilityTimeouts: 60');
    expect((await readdir(join(servicesDir, 'counter'))).sort()).toEqual(['serverless.yml', 'src']);
  });
});
