import { templateOf } from '@pardos/local/templates/load-services';
import { orderStacks } from '@pardos/local/templates/order-stacks';
import type { Finding, Gate } from '../platform.ts';

/** Between templates: what one imports another exports, once, and never in a circle. */
export const stacks: Gate = {
  name: 'stacks can be deployed in an order',
  proves: 'every imported value is exported by exactly one other stack, and no stacks need each other in a circle',
  check({ stacks: all }): Finding[] {
    try {
      orderStacks(
        all.map(({ name, template }) => ({
          name,
          dir: '',
          stackName: name,
          template: templateOf(name, template),
          esbuild: {},
        })),
      );
      return [];
    } catch (error) {
      return [{ where: 'stacks', what: error instanceof Error ? error.message : String(error) }];
    }
  },
};
