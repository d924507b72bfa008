import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_JAVA = 17;

/** The `java` to run DynamoDB Local with: JAVA_HOME, then PATH. Throws one line that says what to install. */
export function findJava(env: NodeJS.ProcessEnv): string {
  const home = env.JAVA_HOME;
  const candidates = [...(home && existsSync(join(home, 'bin', 'java')) ? [join(home, 'bin', 'java')] : []), 'java'];
  const found = candidates.map((path) => ({ path, version: javaVersion(path) }));
  const good = found.find(({ version }) => version >= OLDEST_JAVA);
  if (good) return good.path;
  const newest = Math.max(0, ...found.map(({ version }) => version));
  const what = newest > 0 ? `Java ${newest} is too old` : 'Java was not found';
  throw new Error(
    `${what}: DynamoDB Local needs Java ${OLDEST_JAVA} or newer. On Debian or Ubuntu: sudo apt-get install -y default-jre-headless`,
  );
}

function javaVersion(path: string): number {
  const { stderr, stdout, error } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  if (error) return 0;
  const match = /version "(\d+)/.exec(`${stderr}${stdout}`);
  return match ? Number(match[1]) : 0;
}
