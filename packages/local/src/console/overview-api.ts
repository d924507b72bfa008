import type { FastifyInstance } from 'fastify';
import type { Inside } from './inside.ts';

/** `/overview`: what the frame of every page shows. */
export function overviewApi(server: FastifyInstance, { parts, queues, recorder, clock }: Inside): void {
  server.get('/overview', async () => {
    const records = parts.lambda.list().map(({ name }) => recorder.functions.recordOf(name));
    const events = recorder.bus.events();
    const paths = events.flatMap((event) => event.paths);
    const isRead = new Set(parts.eventSources.map((source) => source.eventSourceArn));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const inQueues = (wanted: (arn: string) => boolean) =>
      sum(
        queues
          .list()
          .filter(({ arn }) => wanted(arn))
          .map(({ queue: { counts } }) => counts().visible + counts().inFlight + counts().delayed),
      );
    return {
      clock: { now: clock.now(), standsStill: clock.standsStill ?? false },
      functions: {
        count: records.length,
        invocations: sum(records.map(({ invocations }) => invocations)),
        errors: sum(records.map(({ errors }) => errors)),
        running: sum(records.map(({ running }) => running)),
      },
      queues: { waiting: inQueues((arn) => isRead.has(arn)), dead: inQueues((arn) => !isRead.has(arn)) },
      events: {
        kept: events.length,
        pending: paths.filter(({ status }) => status === 'pending' || status === 'retrying').length,
        dead: paths.filter(({ status }) => status === 'dead').length,
      },
    };
  });
}
