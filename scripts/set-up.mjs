// What every command needs first. Plain JavaScript for the Node that is there (20 or newer): it installs the packages,
// among them the Node that runs everything else, and looks for Java and Chromium.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const OLDEST_JAVA = 17;
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
export const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');

/** The environment in which `node` is the project's own. */
export const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** Ends with one line that says what to do. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    fail(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer from https://nodejs.org`);
}

/**
 * Installs the lockfile's packages when they are missing or are others. Not `npm ci`: it refuses a lockfile written where
 * the registry carries no builds for other platforms, although none of those is ever installed.
 */
export function installPackages() {
  const stamp = join(root, 'node_modules', '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) fail('npm install failed: see above');
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  if (!version.startsWith('v24.'))
    fail(
      `node_modules/.bin/node is ${version || 'missing'}, and must be v24: run npm install again, with install scripts allowed`,
    );
  writeFileSync(stamp, lock);
}

/** DynamoDB Local needs Java. */
export function installJava() {
  provide('Java 17', 'default-jre-headless', () => javaVersion() >= OLDEST_JAVA, 'see https://adoptium.net');
}

/** Browser tests need Chromium. */
export function installChromium() {
  const there = () =>
    ['/usr/bin/chromium', '/usr/bin/google-chrome', process.env.CHROMIUM ?? ''].some(
      (path) => path !== '' && existsSync(path),
    );
  provide('Chromium', 'chromium', there, 'set CHROMIUM to its path');
}

/** Installs a Debian package where that may be done without asking; else one line says what to run. */
function provide(name, debianPackage, isThere, otherwise) {
  if (isThere()) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  const install = `apt-get install -y --no-install-recommends ${debianPackage}`;
  if (isRoot && hasApt) {
    console.log(`Installing ${name} ...`);
    spawnSync('sh', ['-c', `apt-get update && ${install}`], { stdio: 'inherit' });
    if (isThere()) return;
  }
  fail(`${name} or newer is needed: ${hasApt ? `run: sudo ${install}` : otherwise}`);
}

function javaVersion() {
  const home = process.env.JAVA_HOME;
  const candidates = home ? [join(home, 'bin', 'java'), 'java'] : ['java'];
  const versions = candidates.map((java) => {
    const { stdout = '', stderr = '' } = spawnSync(java, ['-version'], { encoding: 'utf8' });
    return Number(/version "(\d+)/.exec(`${stdout}${stderr}`)?.[1] ?? 0);
  });
  return Math.max(...versions);
}
