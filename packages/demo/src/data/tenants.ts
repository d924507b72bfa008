import { caleta } from './caleta/caleta.ts';
import { pardos } from './pardos/pardos.ts';
import type { DemoTenant } from './tenant.ts';

/** The tenants of the demo. */
export const tenants: readonly DemoTenant[] = [pardos, caleta];
