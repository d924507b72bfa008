import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Json, numberAt, textAt } from '../json.ts';
import type { Inside } from './inside.ts';
import { found } from './not-found.ts';
import type { EventPath, RecordedEvent } from './record-events.ts';

const EventsQuery = z.object({
  text: z.string().default(''),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
const OneEvent = z.object({ id: z.string() });

/** `/events`, newest first, each with the ways that it took; `/events/:id` is the whole of it. */
export function eventsApi(server: FastifyInstance, { recorder, parts }: Inside): void {
  const consumersOf = (arn: string) =>
    parts.eventSources.filter((source) => source.eventSourceArn === arn).map((source) => source.functionName);

  server.get('/events', async (request) => {
    const { text, limit } = EventsQuery.parse(request.query);
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const all = recorder.bus.events().toReversed();
    const wanted = words.length === 0 ? all : all.filter((one) => words.every((word) => textOf(one).includes(word)));
    return { kept: all.length, events: wanted.slice(0, limit).map((one) => eventOf(one, consumersOf)) };
  });
  server.get('/events/:id', async (request) => {
    const { id } = OneEvent.parse(request.params);
    const recorded = found(recorder.bus.event(id), `event ${id} any more`);
    return { ...eventOf(recorded, consumersOf), event: recorded.event };
  });
}

/** An event and its ways as JSON has them. */
export function eventOf({ at, bus, event, paths }: RecordedEvent, consumersOf: (arn: string) => readonly string[]) {
  const detail = event.detail;
  return {
    id: event.id,
    at,
    bus,
    type: event['detail-type'],
    source: event.source,
    aggregate: aggregateOf(detail),
    tenantId: textAt(detail, 'tenantId') ?? null,
    correlationId: textAt(detail, 'correlationId') ?? null,
    paths: paths.map((path) => pathOf(path, consumersOf)),
  };
}

function aggregateOf(detail: Json | undefined) {
  const type = textAt(detail, 'aggregate', 'type');
  if (type === undefined) return null;
  return {
    type,
    id: textAt(detail, 'aggregate', 'id') ?? '',
    version: numberAt(detail, 'aggregate', 'version') ?? 0,
  };
}

function pathOf(path: EventPath, consumersOf: (arn: string) => readonly string[]) {
  return {
    rule: path.rule,
    target: nameIn(path.targetArn),
    kind: path.targetArn.split(':')[2] ?? '',
    consumers: consumersOf(path.targetArn),
    deadLetters: path.deadLetterArn === undefined ? null : nameIn(path.deadLetterArn),
    status: path.status,
    attempts: path.attempts,
    ms: path.ms ?? null,
    error: path.error ?? null,
  };
}

function nameIn(arn: string): string {
  return arn.split(':').at(-1) ?? arn;
}

function textOf({ event }: RecordedEvent): string {
  return JSON.stringify(event).toLowerCase();
}
