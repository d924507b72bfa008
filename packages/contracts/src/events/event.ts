import { Envelope } from './envelope.ts';
import { type EventData, type EventType, eventData } from './registry.ts';

/** An event of one type. */
export type EventOf<T extends EventType> = Envelope & { readonly detailType: T; readonly data: EventData<T> };

/** An event of any type; a switch on detailType narrows its data. */
export type DomainEvent = { [T in EventType]: EventOf<T> }[EventType];

/** What a service says of a change; the rest of the envelope follows from it. */
export type EventInput<T extends EventType> = Omit<Envelope, 'id' | 'type' | 'version'> & {
  readonly data: EventData<T>;
};

/** Makes an event; its id is the same whenever the same change is told again. */
export function eventOf<T extends EventType>(detailType: T, input: EventInput<T>): EventOf<T> {
  const [type = detailType, version = 'v1'] = detailType.split('.');
  const { aggregate } = input;
  return {
    ...input,
    id: `${detailType}:${aggregate.id}:${aggregate.version}`,
    type,
    version: Number(version.slice(1)),
    detailType,
  };
}

/** True for a detail-type that this code knows. */
export function isEventType(text: string): text is EventType {
  return Object.hasOwn(eventData, text);
}

/** Reads an event from the wire. Throws when it is not what the registry says: a broken contract is a bug. */
export function parseEvent(detailType: EventType, detail: { readonly data?: unknown }): DomainEvent {
  const data = eventData[detailType].parse(detail.data);
  // The one cast: the schema above is the one that the registry pairs with this detail-type.
  return { ...Envelope.parse(detail), detailType, data } as DomainEvent;
}
