import { useEffect, useState } from 'react';

let madeAt: number | null = null;

/** A page made ahead shows the time of its making, so that the browser takes it over as it is; null: the device's. */
export function showTimeOf(at: number | null): void {
  madeAt = at;
}

/** The device's clock, read again every so many milliseconds. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => madeAt ?? Date.now());

  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);

  return now;
}
