import { at, isJsonObject, type Json, type JsonObject, listAt, parseJson, textAt } from '../json.ts';

export type StreamRecord = JsonObject;
export type Shard = { readonly id: string; readonly parent: string | undefined };

/** DynamoDB Streams' own operations, asked of DynamoDB Local. The SDK needs a package more for these three calls. */
export function streamReader({
  endpoint,
  accessKeyId,
  region,
}: {
  endpoint: string;
  accessKeyId: string;
  region: string;
}) {
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=local`;

  const call = async (operation: string, input: JsonObject): Promise<Json> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
        authorization,
      },
      body: JSON.stringify(input),
    });
    const answer = parseJson(await response.text());
    if (response.ok) return answer;
    const type = textAt(answer, '__type')?.split('#')[1] ?? 'UnknownError';
    throw new StreamError(type, textAt(answer, 'message') ?? textAt(answer, 'Message') ?? type);
  };

  return {
    /** Oldest first. */
    async shards(streamArn: string): Promise<readonly Shard[]> {
      const found: Shard[] = [];
      let last: string | undefined;
      do {
        const answer = await call('DescribeStream', {
          StreamArn: streamArn,
          ...(last ? { ExclusiveStartShardId: last } : {}),
        });
        for (const shard of listAt(answer, 'StreamDescription', 'Shards')) {
          const id = textAt(shard, 'ShardId');
          if (id) found.push({ id, parent: textAt(shard, 'ParentShardId') });
        }
        last = textAt(answer, 'StreamDescription', 'LastEvaluatedShardId');
      } while (last);
      return found;
    },
    /** An iterator after the given record; without one, from the oldest record, or after the newest. */
    async iterator(streamArn: string, shardId: string, from: { after?: string; latest?: boolean }): Promise<string> {
      const position: JsonObject = from.after
        ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: from.after }
        : { ShardIteratorType: from.latest ? 'LATEST' : 'TRIM_HORIZON' };
      const answer = await call('GetShardIterator', { StreamArn: streamArn, ShardId: shardId, ...position });
      return textAt(answer, 'ShardIterator') ?? '';
    },
    /** `next` is undefined when the shard is closed and read to its end. */
    async records(iterator: string): Promise<{ records: readonly StreamRecord[]; next: string | undefined }> {
      const answer = await call('GetRecords', { ShardIterator: iterator, Limit: 1000 });
      return { records: listAt(answer, 'Records').filter(isJsonObject), next: textAt(answer, 'NextShardIterator') };
    },
  };
}

export class StreamError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export function sequenceNumberOf(record: StreamRecord): string {
  return textAt(at(record, 'dynamodb'), 'SequenceNumber') ?? '';
}
