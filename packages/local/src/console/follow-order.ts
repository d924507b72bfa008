import { ListExecutionsCommand, ListStateMachinesCommand } from '@aws-sdk/client-sfn';
import { isJsonObject, type JsonObject, parseJson, textAt } from '../json.ts';
import { eventOf } from './events-api.ts';
import { describe } from './executions-api.ts';
import { lineOf } from './functions-api.ts';
import type { Inside } from './inside.ts';
import { mailOf, readMails } from './mails-api.ts';
import { messageOf } from './queues-api.ts';
import type { RecordedEvent } from './record-events.ts';
import { rowTime } from './row-time.ts';
import { type FoundRow, rowsAbout } from './rows-about.ts';
import { mergeTimeline, type TimelineEntry } from './timeline.ts';

const ENTRIES_SHOWN = 600;
const EXECUTIONS_LOOKED_AT = 1000;

/** Everything that is known of an order, in the order of time. */
export async function followOrder(inside: Inside, orderId: string, tenantId: string | undefined) {
  const events = inside.recorder.bus.events().filter(({ event }) => JSON.stringify(event).includes(orderId));
  const [executions, rows, mails] = await Promise.all([
    executionsOf(inside, orderId),
    rowsAbout(inside.parts, orderId, tenantId),
    mailsAbout(inside, orderId),
  ]);
  const messages = messagesAbout(inside, orderId);
  const entries = mergeTimeline(
    [
      events.map(eventEntry(inside)),
      linesAbout(inside, [orderId, ...events.flatMap(idsOf)]),
      messages,
      executions.flatMap(({ history }) => history.filter(({ state }) => state !== null).map(stateEntry)),
      rows.map((row) => rowEntry(row, inside.clock.now())),
      mails,
    ],
    ENTRIES_SHOWN,
  );
  return { orderId, entries, executions: executions.map(({ history: _, ...execution }) => execution), rows };
}

/** What requests and log lines of an event are known by. */
function idsOf({ event }: RecordedEvent): string[] {
  return [textAt(event.detail, 'correlationId'), textAt(event.detail, 'id')].filter((id) => id !== undefined);
}

function eventEntry({ parts }: Inside): (event: RecordedEvent) => TimelineEntry {
  return (recorded) => {
    const event = eventOf(recorded, (arn) =>
      parts.eventSources.filter((source) => source.eventSourceArn === arn).map((source) => source.functionName),
    );
    const isDead = event.paths.some(({ status }) => status === 'dead');
    const isLate = event.paths.some(({ status }) => status === 'retrying');
    const tone = isDead ? 'bad' : isLate ? 'warn' : 'ok';
    const data = { ...event, event: recorded.event };
    return {
      id: event.id,
      at: recorded.at,
      kind: 'event',
      where: event.source,
      title: event.type,
      note: null,
      tone,
      data,
    };
  };
}

function linesAbout({ recorder }: Inside, ids: readonly string[]): TimelineEntry[] {
  const wanted = [...new Set(ids)];
  return recorder.functions
    .lines()
    .filter(({ text }) => wanted.some((id) => text.includes(id)))
    .map((line) => {
      const fields = fieldsOf(line.text);
      const level = textAt(fields, 'level');
      const tone = level === 'ERROR' ? 'bad' : level === 'WARN' ? 'warn' : 'plain';
      const title = textAt(fields, 'message') ?? line.text.slice(0, 120);
      const data = fields ?? lineOf(line);
      return {
        id: `line ${line.seq}`,
        at: line.at,
        kind: 'log',
        where: line.functionName,
        title,
        note: textAt(fields, 'type') ?? null,
        tone,
        data,
      };
    });
}

function fieldsOf(text: string): JsonObject | undefined {
  try {
    const fields = parseJson(text);
    return isJsonObject(fields) ? fields : undefined;
  } catch {
    return undefined;
  }
}

function messagesAbout({ queues, clock }: Inside, orderId: string): TimelineEntry[] {
  return queues.list().flatMap(({ name, queue }) =>
    queue
      .look()
      .filter(({ message }) => message.body.includes(orderId))
      .map((held) => {
        const data = messageOf(held, clock.now());
        const { id, sentAt: at, place: title, receiveCount } = data;
        const note = `${receiveCount}`;
        return { id: `message ${id}`, at, kind: 'message', where: name, title, note, tone: 'warn', data } as const;
      }),
  );
}

/** Workflows of an order carry its id in their names. */
async function executionsOf({ parts: { sfn } }: Inside, orderId: string) {
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand());
  const lists = await Promise.all(
    stateMachines.map(({ stateMachineArn }) =>
      sfn.send(new ListExecutionsCommand({ stateMachineArn, maxResults: EXECUTIONS_LOOKED_AT })),
    ),
  );
  const arns = lists
    .flatMap(({ executions = [] }) => executions)
    .filter(({ name = '' }) => name.includes(orderId))
    .map(({ executionArn = '' }) => executionArn);
  return Promise.all(arns.map((arn) => describe(sfn, arn)));
}

type HistoryEvent = Awaited<ReturnType<typeof describe>>['history'][number];

function stateEntry({ id, at, type, state, details }: HistoryEvent): TimelineEntry {
  const note = type.endsWith('Entered') ? 'entered' : 'exited';
  const title = state ?? type;
  return { id: `state ${id}`, at, kind: 'state', where: 'Step Functions', title, note, tone: 'plain', data: details };
}

function rowEntry({ table, item }: FoundRow, now: number): TimelineEntry {
  const title = textAt(item, 'SK') ?? '';
  const id = `row ${table} ${textAt(item, 'PK') ?? ''} ${title}`;
  return { id, at: rowTime(item, now), kind: 'row', where: table, title, note: null, tone: 'plain', data: item };
}

async function mailsAbout({ mailUrl }: Inside, orderId: string): Promise<TimelineEntry[]> {
  const mails = await readMails(mailUrl);
  return mails
    .filter(({ subject, html = '', text = '' }) => [subject, html, text].some((part) => part.includes(orderId)))
    .map((mail) => {
      const data = mailOf(mail, mailUrl);
      const { id, at, to, subject: title } = data;
      return { id, at, kind: 'mail', where: to.join(', '), title, note: null, tone: 'plain', data };
    });
}
