import { useEffect, useState } from 'react';
import { setActor, useActor } from '../../acting.ts';

/** Without a touch for so long, whoever acted has left. */
const IDLE_MS = 60_000;

/** Who is in front of a shared screen: asked when it matters, forgotten when they leave it or their PIN has been too long ago. */
export function useScreenPerson() {
  const actor = useActor();
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    if (!actor) return;
    let idle: ReturnType<typeof setTimeout>;
    const touched = () => {
      clearTimeout(idle);
      idle = setTimeout(() => setActor(null), IDLE_MS);
    };
    const over = setTimeout(() => setActor(null), actor.until - Date.now());
    touched();
    for (const name of ['pointerdown', 'keydown']) document.addEventListener(name, touched);
    return () => {
      clearTimeout(idle);
      clearTimeout(over);
      for (const name of ['pointerdown', 'keydown']) document.removeEventListener(name, touched);
    };
  }, [actor]);

  // Another page of the screen, or none: nobody is in front of it.
  useEffect(() => () => setActor(null), []);

  return {
    actor,
    asking,
    present: actor !== null,
    /** Asks who is there; whoever was, is not any more. */
    ask: () => {
      setActor(null);
      setAsking(true);
    },
    close: () => setAsking(false),
  };
}
