import { consumer } from '@pardos/platform/consume';
import { eventContextOf } from '../context.ts';
import { projectEvent } from '../usecases/project-event.ts';

export const handler = consumer((event) => projectEvent(eventContextOf(event), event));
