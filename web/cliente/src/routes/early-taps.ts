import { useEffect } from 'react';

/**
 * On a page made ahead people may tap before it lives. Its HTML notes the names of what was tapped (see prerender.ts);
 * this makes the taps good, once the page shows the place of the customer and no longer the one it was made for. Another place: another of these.
 */
export function EarlyTaps({ settled }: { readonly settled: boolean }): null {
  useEffect(() => {
    if (!settled) return;
    // Not at once: what the device remembers of the customer is shown right after the page is taken over.
    const timer = setTimeout(makeGood);
    return () => clearTimeout(timer);
  }, [settled]);
  return null;
}

function makeGood(): void {
  const { dataset } = document.documentElement;
  const names = dataset.tapped?.split('\n') ?? [];
  dataset.live = '';
  delete dataset.tapped;
  for (const name of names) {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => (button.ariaLabel ?? button.textContent) === name)?.click();
  }
}
