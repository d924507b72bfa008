import { consumer } from '@pardos/platform/consume';
import { eventContextOf } from '../context.ts';
import { consumeEvent } from '../usecases/consume-event.ts';

export const handler = consumer((event) => consumeEvent(eventContextOf(event), event));
