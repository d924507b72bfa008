import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { DomainEvent } from '@pardos/contracts/events/event';
import type { Cloud } from '@pardos/local/cloud';

/** Puts events on the bus as their publishers do, in tens, and waits until everybody has heard them. */
export async function publish(cloud: Cloud, events: readonly DomainEvent[]): Promise<void> {
  const { env } = cloud;
  const client = new EventBridgeClient({
    endpoint: env.AWS_ENDPOINT_URL_EVENTBRIDGE,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  for (let from = 0; from < events.length; from += 10) {
    const Entries = events.slice(from, from + 10).map(({ detailType, source, ...detail }) => ({
      EventBusName: cloud.exports['pardos-local-bus-name'],
      Source: source,
      DetailType: detailType,
      Detail: JSON.stringify({ ...detail, source }),
    }));
    const { FailedEntryCount } = await client.send(new PutEventsCommand({ Entries }));
    if (FailedEntryCount !== 0) throw new Error('the bus did not take every event');
  }
  client.destroy();
  await cloud.idle();
}
