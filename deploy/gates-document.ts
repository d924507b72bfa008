import type { Fault } from './faults.ts';
import type { Gate } from './platform.ts';

/** docs/gates.md: the gates and the faults that they are tried with. */
export function gatesDocument(gates: readonly Gate[], faults: readonly Fault[]): string {
  const rows = gates.map(({ name, proves }) => `| ${name} | ${proves} |`);
  const seeds = faults.map(
    ({ fault, gate, where, says }, n) => `| ${n + 1} | ${fault} | ${gate} | \`${where}\`: … ${says} … |`,
  );
  return `# Gates

<!-- Checked against deploy/gates.ts and deploy/seeded-faults.ts by deploy/gates.test.ts; \`vitest run deploy -u\` writes it. -->

\`npm run check:deploy\` packages every service for stage \`ci\`, offline, and looks at what came out: the very templates and
bundles that deploy. One line a gate; a finding names the place. It needs no AWS account. \`npm test\` runs it too.

| gate | proves |
|---|---|
| every service packages, stage ci, offline | the framework compiles and bundles all services, and warns of nothing |
${rows.join('\n')}

Three gates compare with what is committed in \`deploy/recorded\`: roles, events, graph. When a change is meant,
\`npm run check:deploy -- --accept\` records it and the commit's diff shows it. An incompatible change of an event's version
is never meant: make a new version beside it.

## Faults that the gates are tried with

One at a time, in a copy of the real templates, code and registry. Each must be found by the gate that is named, with a
message that names the place.

| | fault | gate | finding |
|---|---|---|---|
${seeds.join('\n')}
`;
}
