import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Cloud } from '@pardos/local/cloud';

/** The events that a service has written in a partition, in the order of their ids. */
export async function outboxOf(cloud: Cloud, service: string, pk: string) {
  const { env } = cloud;
  const client = new DynamoDBClient({
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  const { Items } = await DynamoDBDocumentClient.from(client).send(
    new QueryCommand({
      TableName: cloud.table(service),
      KeyConditionExpression: 'PK = :pk AND begins_with(SK, :outbox)',
      ExpressionAttributeValues: { ':pk': pk, ':outbox': 'OUTBOX#' },
    }),
  );
  client.destroy();
  return (Items ?? []).map((item) => item.event);
}
