import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One DynamoDB Local for the whole run; each suite has a database of its own on it.
  test: {
    globalSetup: [fileURLToPath(new URL('./tests/setup/dynamodb.ts', import.meta.url))],
    // A whole cloud answers these tests: on a busy machine of two cores that takes its time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
  resolve: {
    // Vite would take graphql's .mjs for our files, while installed packages take its .js: two copies, that refuse each other.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
});
