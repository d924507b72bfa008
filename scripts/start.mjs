// Starts the whole project on this machine. Plain JavaScript for the Node that is there (20 or newer): it installs the
// packages, among them the Node that runs everything else, and looks for Java.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const OLDEST_JAVA = 17;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

checkNode();
installPackages();
installJava();
run(join(root, 'packages', 'local', 'src', 'cli', 'start.ts'));

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) fail(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer from https://nodejs.org`);
}

/** `npm ci` when the packages are missing, or are not those of today's lockfile. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.installed');
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail('npm ci failed: see above');
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  if (!version.startsWith('v24.')) fail(`node_modules/.bin/node is ${version || 'missing'}, and must be v24: run npm ci again, with install scripts allowed`);
  writeFileSync(stamp, lock);
}

/** DynamoDB Local needs Java. Where this may be done without asking, it is installed. */
function installJava() {
  if (javaVersion() >= OLDEST_JAVA) return;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  const install = 'apt-get install -y --no-install-recommends default-jre-headless';
  if (isRoot && hasApt) {
    console.log('Installing Java ...');
    spawnSync('sh', ['-c', `apt-get update && ${install}`], { stdio: 'inherit' });
    if (javaVersion() >= OLDEST_JAVA) return;
  }
  const how = hasApt ? `run: sudo ${install}` : 'see https://adoptium.net';
  fail(`Java ${OLDEST_JAVA} or newer is needed (JAVA_HOME or PATH): ${how}`);
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

/** Signals go on to the child, which closes everything in order; its exit code becomes ours. */
function run(script) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)], {
    cwd: root,
    // The channel tells the child when this process is gone, however it ended.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // A group of its own: a Ctrl-C in the terminal would reach it twice, which means "at once".
    detached: process.platform !== 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
