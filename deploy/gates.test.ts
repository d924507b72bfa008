import { beforeAll, describe, expect, it } from 'vitest';
import { gates } from './gates.ts';
import { gatesDocument } from './gates-document.ts';
import { ensurePackaged } from './package-services.ts';
import type { Finding, Platform } from './platform.ts';
import { readPlatform } from './read-platform.ts';
import { faults } from './seeded-faults.ts';

const gateNamed = (name: string) => {
  const gate = gates.find((one) => one.name === name);
  if (gate === undefined) throw new Error(`there is no gate ${name}`);
  return gate;
};

/** On the packages themselves: what deploys, the registry and the graph, with one thing wrong at a time. */
describe('the gates before a deployment', () => {
  let platform: Platform;
  const asItIs = new Map<string, readonly Finding[]>();

  beforeAll(async () => {
    await ensurePackaged();
    platform = readPlatform();
    for (const gate of gates) asItIs.set(gate.name, await gate.check(platform));
  }, 600_000);

  it.each(gates)('find nothing as it is: $name', ({ name }) => {
    expect(asItIs.get(name)).toEqual([]);
  });

  it.each(faults)('find $fault', async ({ gate, where, says, seed }) => {
    const findings = await gateNamed(gate).check(seed(platform));
    const places = findings.filter((finding) => finding.where.startsWith(where));
    expect(findings.length, 'findings').toBeGreaterThan(0);
    expect(places.map(({ what }) => what).join('\n'), JSON.stringify(findings)).toContain(says);
  });

  it('each have a fault that they find', () => {
    expect(new Set(faults.map(({ gate }) => gate))).toEqual(new Set(gates.map(({ name }) => name)));
  });

  it('are listed in docs/gates.md', async () => {
    await expect(gatesDocument(gates, faults)).toMatchFileSnapshot('../docs/gates.md');
  });
});
