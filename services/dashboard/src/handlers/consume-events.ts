import { consumer } from '@pardos/platform/consume';
import { eventContextOf } from '../context.ts';
import { countEvent } from '../usecases/count-event.ts';

export const handler = consumer((event) => countEvent(eventContextOf(event), event));
