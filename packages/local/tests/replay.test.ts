import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CancelReplayCommand,
  DescribeArchiveCommand,
  DescribeReplayCommand,
  EventBridgeClient,
  ListReplaysCommand,
  PutEventsCommand,
  StartReplayCommand,
} from '@aws-sdk/client-eventbridge';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cloud } from '../src/cloud.ts';
import { openArchive } from '../src/eventbridge/archive.ts';
import { eventBus } from '../src/eventbridge/event-bus.ts';
import type { BusEvent } from '../src/eventbridge/put-events.ts';
import { openArchives } from '../src/eventbridge/replays.ts';
import { virtualClock } from '../src/virtual-clock.ts';
import { sdkConfig, startFixtureCloud } from './fixture-cloud.ts';

const BUS = 'arn:aws:events:us-east-1:000000000000:event-bus/fixture-local';
const ARCHIVE = 'arn:aws:events:us-east-1:000000000000:archive/fixture-local';

describe('an archive over the wire', () => {
  let cloud: Cloud;
  let client: EventBridgeClient;
  let heard: { event: BusEvent; ruleName: string }[] = [];
  beforeAll(async () => {
    cloud = await startFixtureCloud();
    client = new EventBridgeClient(sdkConfig(cloud, 'EVENTBRIDGE'));
    cloud.onDeliver(async ({ event, ruleName }) => void heard.push({ event, ruleName }));
    const put = (DetailType: string, Time: string, n: number) => ({
      EventBusName: 'fixture-local',
      Source: 'counter',
      DetailType,
      Detail: JSON.stringify({ n }),
      Time: new Date(Time),
    });
    const Entries = [
      put('Added.v1', '2026-03-01T12:02:10Z', 3),
      put('Added.v1', '2026-03-01T12:00:00Z', 1),
      put('Added.v1', '2026-03-01T12:01:59Z', 2),
      put('Added.v1', '2026-03-02T00:00:00Z', 4),
      put('Other.v1', '2026-03-01T12:01:00Z', 5),
      put('Unarchived.v1', '2026-03-01T12:01:00Z', 6),
    ];
    await client.send(new PutEventsCommand({ Entries }));
    await cloud.idle();
  });
  afterAll(() => cloud?.close());
  beforeEach(() => {
    heard = [];
  });

  const replay = (ReplayName: string, input: { from?: string; to?: string; arns?: string[] } = {}) =>
    client.send(
      new StartReplayCommand({
        ReplayName,
        EventSourceArn: ARCHIVE,
        EventStartTime: new Date(input.from ?? '2026-03-01T12:00:00Z'),
        EventEndTime: new Date(input.to ?? '2026-03-01T12:02:59Z'),
        Destination: { Arn: BUS, ...(input.arns ? { FilterArns: input.arns } : {}) },
      }),
    );
  const describeReplay = (ReplayName: string) => client.send(new DescribeReplayCommand({ ReplayName }));

  it('holds the events of its pattern', async () => {
    expect(await client.send(new DescribeArchiveCommand({ ArchiveName: 'fixture-local' }))).toMatchObject({
      ArchiveArn: ARCHIVE,
      EventSourceArn: BUS,
      State: 'ENABLED',
      RetentionDays: 0,
      EventCount: 5,
      EventPattern: '{"detail-type":[{"anything-but":"Unarchived.v1"}]}',
    });
  });

  it('is replayed between two times, oldest minute first, to the rules that match, marked with the name', async () => {
    expect(await replay('first')).toMatchObject({ State: 'STARTING' });
    await cloud.idle();

    const once = heard.filter(({ event }, index) => heard.findIndex((other) => other.event.id === event.id) === index);
    expect(once.map(({ event }) => event.detail)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(new Set(heard.map(({ event }) => event['replay-name']))).toEqual(new Set(['first']));
    expect(once[0]?.event.time).toBe('2026-03-01T12:00:00Z');
    expect(await describeReplay('first')).toMatchObject({
      State: 'COMPLETED',
      EventSourceArn: ARCHIVE,
      Destination: { Arn: BUS },
      EventLastReplayedTime: new Date('2026-03-01T12:02:00Z'),
      ReplayEndTime: expect.any(Date),
    });
    // What is replayed is not archived again.
    expect(await client.send(new DescribeArchiveCommand({ ArchiveName: 'fixture-local' }))).toMatchObject({
      EventCount: 5,
    });
  });

  it('is replayed to chosen rules only', async () => {
    await replay('nobody', { arns: ['arn:aws:events:us-east-1:000000000000:rule/fixture-local/other'] });
    await cloud.idle();
    expect(heard).toEqual([]);
    const rule = 'arn:aws:events:us-east-1:000000000000:rule/fixture-local/fixture-counter-local-Rule';
    await replay('somebody', { arns: [rule] });
    await cloud.idle();
    expect(new Set(heard.map(({ event }) => event['replay-name']))).toEqual(new Set(['somebody']));
    expect((await describeReplay('somebody')).Destination?.FilterArns).toEqual([rule]);
  });

  it('tells of its replays', async () => {
    await replay('list-a');
    await replay('list-b');
    await cloud.idle();
    const { Replays = [], NextToken } = await client.send(new ListReplaysCommand({ NamePrefix: 'list-', Limit: 1 }));
    const rest = await client.send(new ListReplaysCommand({ NamePrefix: 'list-', Limit: 1, NextToken }));
    expect([...Replays, ...(rest.Replays ?? [])]).toMatchObject([
      { ReplayName: 'list-a', State: 'COMPLETED' },
      { ReplayName: 'list-b', State: 'COMPLETED' },
    ]);
    expect(rest.NextToken).toBeUndefined();
  });

  it.each([
    ['twice under one name', () => replay('first'), 'ResourceAlreadyExistsException'],
    ['backwards', () => replay('x', { to: '2026-03-01T11:00:00Z' }), 'ValidationException'],
    ['that is not there', () => describeReplay('unknown'), 'ResourceNotFoundException'],
    ['that is over', () => client.send(new CancelReplayCommand({ ReplayName: 'first' })), 'IllegalStatusException'],
    [
      'of no archive',
      () => client.send(new DescribeArchiveCommand({ ArchiveName: 'none' })),
      'ResourceNotFoundException',
    ],
  ])('refuses a replay %s', async (_what, call, name) => {
    await expect(call()).rejects.toMatchObject({ name });
  });
});

describe('archives on disk', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'archive-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const NOW = Date.parse('2026-03-01T12:00:00Z');
  const declared = { name: 'a', arn: 'arn:archive', busName: 'default', busArn: 'arn:bus', retentionDays: 2 };
  const eventAt = (id: string, time: string): BusEvent => ({ id, time, source: 's', 'detail-type': 'd' });

  it('forget what is older than their retention, and outlive a kill', async () => {
    const clock = virtualClock(NOW);
    const first = openArchive(declared, { clock, dataDir });
    first.keep(eventAt('1', '2026-03-01T12:00:00Z'));
    await clock.advance(36 * 3_600_000);
    first.keep(eventAt('2', '2026-03-03T00:00:00Z'));

    const second = openArchive(declared, { clock, dataDir });
    const ids = () => [...second.minutes(0, clock.now())].flatMap(([, events]) => events.map(({ id }) => id));
    expect(ids()).toEqual(['1', '2']);
    await clock.advance(13 * 3_600_000);
    expect(ids()).toEqual(['2']);
    await clock.advance(12 * 3_600_000);
    expect(second.size().events).toBe(1);
  });

  const open = (replayed: string[]) => {
    const clock = virtualClock(NOW);
    const deliver = async (_target: unknown, input: string) => void replayed.push(JSON.parse(input).id);
    const bus = eventBus({
      accountId: '0',
      region: 'us-east-1',
      clock,
      dataDir,
      deliver,
      deadLetter: async () => {},
      log: () => {},
    });
    const targets = [{ id: 't', arn: 'arn:aws:sqs:us-east-1:0:q', retries: 1, maxAgeSeconds: 60 }];
    bus.addRule({ name: 'r', arn: 'arn:r', busName: 'default', pattern: { source: ['s'] }, targets });
    const archives = openArchives({ clock, dataDir, bus });
    archives.declare(declared);
    return archives;
  };
  const aReplay = (name: string) => ({
    name,
    arn: `arn:${name}`,
    archiveArn: 'arn:archive',
    busArn: 'arn:bus',
    from: 0,
    to: NOW,
    state: 'STARTING' as const,
    startedAt: NOW,
  });
  const untilOver = async (archives: ReturnType<typeof open>) => {
    while (archives.activity().inFlight > 0) await new Promise((next) => setImmediate(next));
  };

  it('go on with a replay after a kill, and end one that is cancelled', async () => {
    const first = open([]);
    for (const archive of first.archives().values()) {
      archive.keep(eventAt('1', '2026-03-01T11:00:00Z'));
      archive.keep(eventAt('2', '2026-03-01T11:01:00Z'));
    }
    first.start(aReplay('killed'));
    first.close();

    const replayed: string[] = [];
    const second = open(replayed);
    second.resume();
    await untilOver(second);
    expect(replayed).toEqual(['1', '2']);
    expect(second.replays().get('killed')?.state).toBe('COMPLETED');

    second.start(aReplay('cancelled'));
    second.cancel('cancelled');
    await untilOver(second);
    expect(second.replays().get('cancelled')?.state).toBe('CANCELLED');
    expect(replayed).toHaveLength(2);
    second.close();
  });
});
