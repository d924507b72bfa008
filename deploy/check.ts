import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gates } from './gates.ts';
import { packageServices } from './package-services.ts';
import type { Finding, Gate, Platform } from './platform.ts';
import { RECORDED, readPlatform } from './read-platform.ts';
import { rolesSnapshot } from './roles.ts';

const accepts = process.argv.includes('--accept');

let started = performance.now();
await packageServices();
console.log(line(true, 'every service packages, stage ci, offline'));
if (accepts) accept(readPlatform());

const platform = readPlatform();
let found = 0;
for (const gate of gates) {
  started = performance.now();
  const findings = await run(gate, platform);
  found += findings.length;
  console.log(line(findings.length === 0, gate.name));
  for (const { where, what } of findings) console.log(`         ${where}: ${what}`);
}
console.log(`${gates.length + 1} gates, ${found} findings`);
process.exitCode = found === 0 ? 0 : 1;

/** A gate that breaks has found something too. */
async function run(gate: Gate, about: Platform): Promise<readonly Finding[]> {
  try {
    return await gate.check(about);
  } catch (error) {
    return [{ where: 'the gate itself', what: error instanceof Error ? error.message : String(error) }];
  }
}

/** Records roles, events and graph as they are now: what changed is in the commit's diff, for a reviewer. */
function accept(now: Platform): void {
  mkdirSync(RECORDED, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(RECORDED, name), text);
  write('roles.json', `${JSON.stringify(rolesSnapshot(now), null, 2)}\n`);
  write('events.json', `${JSON.stringify(now.registry, null, 2)}\n`);
  write('api.graphql', now.graph);
}

function line(passed: boolean, name: string): string {
  return `${passed ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`;
}
