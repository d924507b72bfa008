import { consumer } from '@pardos/platform/consume';
import { contextOf } from '../context.ts';
import { consumeEvent } from '../usecases/consume-event.ts';

export const handler = consumer((event) => consumeEvent(contextOf(event.tenantId), event));
