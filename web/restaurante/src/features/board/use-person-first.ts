import { useEffect, useEffectEvent, useState } from 'react';

/** Whether somebody said who they are at a shared screen, and how to ask them. */
export type PersonGate = {
  readonly present: boolean;
  /** True while the question is open. */
  readonly asking: boolean;
  readonly ask: () => void;
};

/** Runs a step at once, or as soon as somebody has said who they are; a question that is closed drops it. */
export function usePersonFirst<Step>(gate: PersonGate | null, run: (step: Step) => void): (step: Step) => void {
  const [waiting, setWaiting] = useState<{ readonly step: Step } | null>(null);
  const go = useEffectEvent(run);
  const present = gate === null || gate.present;
  const asking = gate?.asking === true;

  useEffect(() => {
    if (waiting === null || (asking && !present)) return;
    setWaiting(null);
    if (present) go(waiting.step);
  }, [waiting, present, asking]);

  return (step) => {
    if (present) return run(step);
    gate.ask();
    setWaiting({ step });
  };
}
