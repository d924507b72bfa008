import { useState } from 'react';
import { errorMessage } from './apollo.ts';

/** Something that a person does at the server: whether it is under way, and the words when it was refused or failed. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  /** Runs what answers null when it is done, or what is wrong. True: done. */
  const attempt = async (run: () => Promise<string | null>): Promise<boolean> => {
    setBusy(true);
    try {
      const problem = await run();
      setRefusal(problem);
      return problem === null;
    } catch (error) {
      setRefusal(errorMessage(error));
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { busy, refusal, attempt };
}
