import { useEffect, useEffectEvent } from 'react';

type Keys = {
  readonly onEnter: () => void;
  readonly onRecall: () => void;
  readonly onAllDay: () => void;
  /** From 1 to 9: the place of a ticket on the screen. */
  readonly onPick: (place: number) => void;
};

/** The keys of a bump bar: a number picks, Enter takes or finishes, R takes back, A opens the counts. */
export function useBoardKeys({ onEnter, onRecall, onAllDay, onPick }: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isModified(event) || isTaken(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'enter') onEnter();
    if (key === 'r') onRecall();
    if (key === 'a') onAllDay();
    if (/^[1-9]$/.test(key)) onPick(Number(key));
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isModified({ repeat, defaultPrevented, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return repeat || defaultPrevented || ctrlKey || metaKey || altKey;
}

/** Enter on a focused button presses that button; a field and a dialog have keys of their own. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  const own = key === 'Enter' ? 'button, a, input, select, textarea, summary' : 'input, select, textarea';
  return target instanceof Element && target.closest(`${own}, [popover]`) !== null;
}
