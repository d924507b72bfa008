import { useEffect, useEffectEvent } from 'react';

type Keys = { readonly onEnter: () => void; readonly onRecall: () => void };

/** The keys of a bump bar: Enter takes or finishes, R takes back. Silent while something else has the keyboard. */
export function useBoardKeys({ onEnter, onRecall }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.repeat ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTaken(event.target)
    )
      return;
    if (event.key === 'Enter') onEnter();
    if (event.key === 'r' || event.key === 'R') onRecall();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Enter on a focused button presses that button, and a dialog has keys of its own. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.closest('button, a, input, select, textarea, summary, [popover]') !== null;
}
