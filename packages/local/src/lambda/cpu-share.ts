/**
 * Splits the CPU time of this thread among the invocations that run on it at once: who runs alone gets all of it. What
 * is used between invocations belongs to none.
 */
export function cpuShare(usedMicroseconds: () => number = ofThisThread) {
  const shares = new Map<string, number>();
  let last = usedMicroseconds();

  const divide = () => {
    const used = usedMicroseconds();
    for (const [id, share] of shares) shares.set(id, share + (used - last) / shares.size);
    last = used;
  };

  return {
    begin(id: string): void {
      divide();
      shares.set(id, 0);
    },
    /** Milliseconds; 0 for who has not begun. */
    end(id: string): number {
      divide();
      const share = shares.get(id) ?? 0;
      shares.delete(id);
      return share / 1000;
    },
  };
}

function ofThisThread(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
