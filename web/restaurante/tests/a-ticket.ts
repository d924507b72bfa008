import type { Ticket, TicketStage } from '../src/features/board/ticket.ts';

const kinds: TicketStage['kind'][] = ['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY'];

/** A step for tests: waiting in the kitchen since 20:00 unless told otherwise. */
export function aStage(over: Partial<TicketStage> = {}): TicketStage {
  return {
    taskId: 'task-1',
    kind: 'KITCHEN',
    state: 'WAITING',
    waitingSince: '2026-11-25T01:00:00.000Z',
    startedAt: null,
    endedAt: null,
    by: null,
    mine: false,
    targetSeconds: 900,
    version: 1,
    ...over,
  };
}

/** A ticket for tests, at the stage given; the steps before are done, those after are to come. */
export function aTicket(at: Partial<TicketStage> = {}, over: Partial<Ticket> = {}): Ticket {
  const now = aStage(at);
  const place = kinds.indexOf(now.kind);
  const stages = kinds.map((kind, index) => {
    if (index === place) return now;
    const done = index < place;
    return aStage({
      kind,
      taskId: done ? `done-${kind}` : null,
      state: done ? 'COMPLETED' : 'PENDING',
      version: done ? 3 : null,
    });
  });
  return {
    order: { id: 'order-1' },
    number: 'A-417',
    channel: 'DELIVERY',
    status: 'CONFIRMED',
    placedAt: '2026-11-25T00:59:00.000Z',
    arrivesAt: '2026-11-25T01:00:00.000Z',
    scheduledFor: null,
    promisedAt: '2026-11-25T01:45:00.000Z',
    delay: null,
    customerName: 'Valeria Ríos',
    allergyNote: null,
    currentStage: now.kind,
    stages,
    lines: [],
    ...over,
  };
}
