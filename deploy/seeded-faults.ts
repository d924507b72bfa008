import type { Fault } from './faults.ts';
import { ofCode } from './seeded/of-code.ts';
import { ofEvents } from './seeded/of-events.ts';
import { ofRoles } from './seeded/of-roles.ts';
import { ofTemplates } from './seeded/of-templates.ts';
import { ofWorkflows } from './seeded/of-workflows.ts';

/** Every fault that the gates are tried with, one at a time. */
export const faults: readonly Fault[] = [...ofTemplates, ...ofWorkflows, ...ofRoles, ...ofEvents, ...ofCode];
