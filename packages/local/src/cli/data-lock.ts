import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Holds a data directory for this process: two clouds on the same files would ruin them. Throws one line when another
 * process that is alive holds it. Answers what lets go of it.
 */
export function lockData(dir: string): () => void {
  const file = join(dir, 'lock');
  const holder = holderOf(file);
  if (holder !== undefined) {
    throw new Error(`The data in ${dir} are in use by process ${holder}: stop it, or start with --memory`);
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    return pid === process.pid ? undefined : pid;
  } catch {
    return undefined;
  }
}
