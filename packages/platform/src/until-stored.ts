/** Repeats a load-decide-store that lost a race to another writer. Throws when it keeps losing. */
export async function untilStored(attempt: () => Promise<boolean>, tries = 8): Promise<void> {
  for (let n = 0; n < tries; n += 1) {
    if (await attempt()) return;
  }
  throw new Error('other writers were faster each time');
}
