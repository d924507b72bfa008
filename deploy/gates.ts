import { bundles } from './gates/bundles.ts';
import { cloudformation } from './gates/cloudformation.ts';
import { consumers } from './gates/consumers.ts';
import { environment } from './gates/environment.ts';
import { eventVersions } from './gates/event-versions.ts';
import { graph } from './gates/graph.ts';
import { patterns } from './gates/patterns.ts';
import { permissionsExist } from './gates/permissions-exist.ts';
import { permissionsUsed } from './gates/permissions-used.ts';
import { policy } from './gates/policy.ts';
import { publishers } from './gates/publishers.ts';
import { roles } from './gates/roles.ts';
import { stacks } from './gates/stacks.ts';
import { tables } from './gates/tables.ts';
import { workflows } from './gates/workflows.ts';
import type { Gate } from './platform.ts';

/** Every gate, in the order in which they are run and reported. */
export const gates: readonly Gate[] = [
  cloudformation,
  stacks,
  workflows,
  policy,
  permissionsExist,
  permissionsUsed,
  roles,
  patterns,
  publishers,
  consumers,
  eventVersions,
  graph,
  tables,
  environment,
  bundles,
];
