import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { AwsError, type Operations, operation } from '../parts/aws-json.ts';
import type { Archive } from './archive.ts';
import type { Archives, Replay } from './replays.ts';

type Options = {
  readonly archives: Archives;
  readonly clock: Clock;
  readonly accountId: string;
  readonly region: string;
};

const Name = z.string().regex(/^[.\-_A-Za-z0-9]{1,64}$/);
const State = z.enum(['STARTING', 'RUNNING', 'CANCELLING', 'COMPLETED', 'CANCELLED', 'FAILED']);
const Start = z.strictObject({
  ReplayName: Name,
  Description: z.string().optional(),
  EventSourceArn: z.string(),
  EventStartTime: z.number(),
  EventEndTime: z.number(),
  Destination: z.strictObject({ Arn: z.string(), FilterArns: z.array(z.string()).optional() }),
});
const List = z.strictObject({
  NamePrefix: z.string().optional(),
  State: State.optional(),
  EventSourceArn: z.string().optional(),
  Limit: z.number().int().min(1).max(100).default(100),
  NextToken: z.string().optional(),
});

/** EventBridge's operations on archives and replays. */
export function replayOperations({ archives, clock, accountId, region }: Options): Operations {
  const find = (name: string): Replay => {
    const replay = archives.replays().get(name);
    if (replay) return replay;
    throw new AwsError('ResourceNotFoundException', `Replay ${name} does not exist.`);
  };

  return {
    DescribeArchive: operation(z.object({ ArchiveName: z.string() }), ({ ArchiveName: name }) => {
      const archive = archives.archives().get(name);
      if (!archive) throw new AwsError('ResourceNotFoundException', `Archive ${name} does not exist.`);
      return describeArchive(archive, archives.createdAt(name));
    }),
    StartReplay: operation(Start, (input) => {
      const archive = [...archives.archives().values()].find(({ arn }) => arn === input.EventSourceArn);
      checkStart(input, archive);
      if (archives.replays().has(input.ReplayName)) {
        throw new AwsError('ResourceAlreadyExistsException', `Replay ${input.ReplayName} already exists.`);
      }
      const replay: Replay = {
        name: input.ReplayName,
        arn: `arn:aws:events:${region}:${accountId}:replay/${input.ReplayName}`,
        archiveArn: input.EventSourceArn,
        busArn: input.Destination.Arn,
        ruleArns: input.Destination.FilterArns,
        description: input.Description,
        from: input.EventStartTime * 1000,
        to: input.EventEndTime * 1000,
        state: 'STARTING',
        startedAt: clock.now(),
      };
      archives.start(replay);
      return { ReplayArn: replay.arn, State: replay.state, ReplayStartTime: replay.startedAt / 1000 };
    }),
    DescribeReplay: operation(z.object({ ReplayName: Name }), ({ ReplayName }) => {
      const replay = find(ReplayName);
      const { arn, description, busArn, ruleArns } = replay;
      const Destination = { Arn: busArn, FilterArns: ruleArns };
      return { ...summaryOf(replay), ReplayArn: arn, Description: description, Destination };
    }),
    ListReplays: operation(List, (input) => {
      const filters = [input.NamePrefix, input.State, input.EventSourceArn];
      if (filters.filter((filter) => filter !== undefined).length > 1) {
        throw new AwsError('ValidationException', 'At most one filter is allowed for ListReplays.');
      }
      const wanted = [...archives.replays().values()].filter(
        ({ name, state, archiveArn }) =>
          name.startsWith(input.NamePrefix ?? '') &&
          (input.State ?? state) === state &&
          (input.EventSourceArn ?? archiveArn) === archiveArn,
      );
      const first = Number(input.NextToken ?? 0);
      const end = first + input.Limit;
      const NextToken = end < wanted.length ? String(end) : undefined;
      return { Replays: wanted.slice(first, end).map(summaryOf), NextToken };
    }),
    CancelReplay: operation(z.object({ ReplayName: Name }), ({ ReplayName }) => {
      const { arn, state } = find(ReplayName);
      if (state !== 'STARTING' && state !== 'RUNNING') {
        const reason = `Replay ${ReplayName} is not in a valid state for this operation.`;
        throw new AwsError('IllegalStatusException', reason);
      }
      archives.cancel(ReplayName);
      return { ReplayArn: arn, State: 'CANCELLING' };
    }),
  };
}

/** As on AWS, an archive is replayed to the bus it was made from, and to no other. */
function checkStart(input: z.output<typeof Start>, archive: Archive | undefined): void {
  if (!archive) throw invalid('EventSourceArn', `Archive ${input.EventSourceArn} does not exist.`);
  if (input.Destination.Arn !== archive.busArn) {
    throw invalid('Destination.Arn', 'Cross event bus replay is not permitted.');
  }
  if (input.EventStartTime >= input.EventEndTime) {
    throw invalid('EventEndTime', 'EventStartTime must be before EventEndTime.');
  }
}

function invalid(parameter: string, reason: string): AwsError {
  return new AwsError('ValidationException', `Parameter ${parameter} is not valid. Reason: ${reason}`);
}

function describeArchive(archive: Archive, createdAt: number) {
  const { events, bytes } = archive.size();
  return {
    ArchiveArn: archive.arn,
    ArchiveName: archive.name,
    EventSourceArn: archive.busArn,
    Description: archive.description,
    EventPattern: archive.pattern && JSON.stringify(archive.pattern),
    State: 'ENABLED',
    RetentionDays: archive.retentionDays,
    SizeBytes: bytes,
    EventCount: events,
    CreationTime: createdAt / 1000,
  };
}

function summaryOf({ name, archiveArn, state, reason, from, to, lastAt, startedAt, endedAt }: Replay) {
  return {
    ReplayName: name,
    EventSourceArn: archiveArn,
    State: state,
    StateReason: reason,
    EventStartTime: from / 1000,
    EventEndTime: to / 1000,
    EventLastReplayedTime: lastAt === undefined ? undefined : lastAt / 1000,
    ReplayStartTime: startedAt / 1000,
    ReplayEndTime: endedAt === undefined ? undefined : endedAt / 1000,
  };
}
