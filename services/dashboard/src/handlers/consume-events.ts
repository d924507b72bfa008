import { consumer } from '@pardos/platform/consume';
import { eventContextOf } from '../event-context.ts';
import { consumeEvent } from '../usecases/consume-event.ts';

export const handler = consumer((event) => consumeEvent(eventContextOf(event), event));
