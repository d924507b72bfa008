import { textsOf } from './s3-xml.ts';

export type Notification = {
  readonly id: string;
  readonly queueArn: string;
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
};

export type ObjectEvent = {
  readonly bucket: string;
  readonly key: string;
  readonly name: `ObjectCreated:${'Put' | 'Post' | 'Copy'}` | 'ObjectRemoved:Delete';
  readonly size: number;
  readonly etag: string;
  readonly at: number;
};

/** The queues in the body of PutBucketNotificationConfiguration. */
export function readNotifications(xml: string): Notification[] {
  return textsOf(xml, 'QueueConfiguration').map((part) => {
    const rules = new Map(
      textsOf(part, 'FilterRule').map((rule) => [textsOf(rule, 'Name')[0]?.toLowerCase(), textsOf(rule, 'Value')[0]]),
    );
    return {
      id: textsOf(part, 'Id')[0] ?? '',
      queueArn: textsOf(part, 'Queue')[0] ?? '',
      events: textsOf(part, 'Event'),
      prefix: rules.get('prefix') ?? '',
      suffix: rules.get('suffix') ?? '',
    };
  });
}

/** True when the queue is told of it. */
export function isToldOf({ events, prefix, suffix }: Notification, { name, key }: ObjectEvent): boolean {
  const wanted = events.some((event) => {
    const pattern = event.replace(/^s3:/, '');
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
  });
  return wanted && key.startsWith(prefix) && key.endsWith(suffix);
}

/** The message that S3 sends. A key is encoded as in a form: a space is a plus. */
export function messageOf({ bucket, key, name, size, etag, at }: ObjectEvent, { id }: Notification): string {
  const encodedKey = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    eventTime: new Date(at).toISOString(),
    eventName: name,
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: id,
      bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
      object: { key: encodedKey, size, eTag: etag.replaceAll('"', ''), sequencer: at.toString(16).padStart(16, '0') },
    },
  };
  return JSON.stringify({ Records: [record] });
}
