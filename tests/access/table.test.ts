import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { permissions } from '@pardos/contracts/permissions';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { accessPaths } from './access-paths.ts';

const root = join(import.meta.dirname, '..', '..');
const actionOf: ReadonlyMap<string, string> = new Map(accessPaths().map(({ path, action }) => [path, action]));
const known: ReadonlySet<string> = new Set(Object.keys(permissions));

/** Denied by default: what the graph offers has an entry in the table, and asks for it before anything else. */
describe('the table of permissions', () => {
  it.each(accessPaths().map(({ path, action }) => [path, action]))('has an entry for %s: %s', (_, action) => {
    expect(known).toContain(action);
  });

  it('has no entry for what is not there', () => {
    const fields = new Set(readFileSync(join(root, 'schema', 'api.graphql'), 'utf8').match(/^ {2}\w+(?=[(:])/gm));
    const orphans = [...known].filter((action) => {
      const [type = '', field = ''] = action.split('.');
      const isOffered = [...actionOf.values()].includes(action);
      return !isOffered && !fields.has(`  ${field}`) && !['contact', 'private'].includes(field) && type !== '';
    });
    expect(orphans).toEqual([]);
  });
});

describe('the first line of a use case', () => {
  const resolvers = globSync('services/*/src/resolvers/{Query,Mutation}/*.ts', { cwd: root });

  it('is looked for in every operation', () => {
    const operations = [...actionOf.keys()].filter((path) => /^(Query|Mutation)\./.test(path));
    expect(resolvers.map(operationOf).sort()).toEqual(operations.sort());
  });

  it.each(resolvers.map((file) => [operationOf(file), file]))('asks for %s', (operation, file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const [, name = '', from = ''] = /import \{ (\w+) \} from '\.\.\/\.\.\/usecases\/([\w-]+)\.ts'/.exec(source) ?? [];
    const useCase = readFileSync(join(root, file, '../../../usecases', `${from}.ts`), 'utf8');
    const parsed = ts.createSourceFile('use-case.ts', useCase, ts.ScriptTarget.Latest);
    const declared = parsed.statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === name);
    const body = declared && ts.isFunctionDeclaration(declared) ? declared.body : undefined;
    const first = body?.statements[0]?.getText(parsed);
    expect(first).toBe(`authorize(ctx.caller, '${operation}');`);
  });
});

function operationOf(file: string): string {
  return `${basename(join(file, '..'))}.${basename(file, '.ts')}`;
}
