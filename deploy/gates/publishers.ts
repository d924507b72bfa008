import type { Finding, Gate, Platform, Stack } from '../platform.ts';
import { publishedBy } from '../published-events.ts';
import { rolesOf, textsAt } from '../roles.ts';

/** Who tells events, and whether they may. */
export const publishers: Gate = {
  name: 'publishers tell what they may',
  proves: 'every event told is registered, and its service’s role may put events on the bus with its own source only',
  check: (platform) => platform.stacks.flatMap((stack) => stackFindings(platform, stack)),
};

function stackFindings(platform: Platform, stack: Stack): Finding[] {
  const published = publishedBy(platform, stack.name);
  const allowed = sourcesAllowed(platform, stack);
  const unregistered = published
    .filter(({ type }) => !(type in platform.registry))
    .map(({ type, file }) => ({ where: file, what: `tells ${type}, which is not registered` }));
  const forbidden = [...new Set(published.map(({ source }) => source))]
    .filter((source) => !allowed.some(({ source: one }) => one === source))
    .map((source) => ({
      where: stack.name,
      what: `tells events with the source ${source}, which no role of it may put on the bus (events:source)`,
    }));
  const tooMuch = allowed
    .filter(({ source }) => !published.some((one) => one.source === source))
    .map(({ where, source }) => ({ where, what: `may put events of ${source ?? 'any source'} on the bus` }));
  return [...unregistered, ...forbidden, ...tooMuch];
}

/** The sources that a stack's roles may tell events with; undefined: any. */
function sourcesAllowed(platform: Platform, stack: Stack) {
  return rolesOf(platform, stack).flatMap(({ where, statements }) =>
    statements
      .filter(({ actions }) => actions.includes('events:PutEvents'))
      .flatMap(({ when }): { where: string; source: string | undefined }[] => {
        const sources = textsAt(when.StringEquals, 'events:source');
        return sources.length === 0 ? [{ where, source: undefined }] : sources.map((source) => ({ where, source }));
      }),
  );
}
