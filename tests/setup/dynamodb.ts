import type { TestProject } from 'vitest/node';
import { startDynamoDb } from '../../packages/local/src/dynamodb/start-dynamodb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Endpoint of the one DynamoDB Local that serves every suite: each brings its own access key id. */
    dynamodb: string;
  }
}

/** Starts one DynamoDB in memory for the whole run. */
export async function setup(project: TestProject) {
  const dynamodb = await startDynamoDb({
    port: 0,
    dataDir: undefined,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  project.provide('dynamodb', dynamodb.endpoint);
  return () => dynamodb.close();
}
