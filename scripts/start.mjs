// Starts the whole project on this machine.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, env, installJava, installPackages, node, root } from './set-up.mjs';

/** A small young generation: the process idles most of the time, and memory counts on a laptop. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'];

checkNode();
installPackages();
installJava();
run(join(root, 'packages', 'local', 'src', 'cli', 'start.ts'));

/** Signals go on to the child, which closes everything in order; its exit code becomes ours. */
function run(script) {
  const child = spawn(node, [...FLAGS, script, ...process.argv.slice(2)], {
    cwd: root,
    env,
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
