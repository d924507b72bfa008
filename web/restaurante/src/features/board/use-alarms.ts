import { storedValue, useStored } from '@pardos/web-ui/stored.ts';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { type Alarm, type Heard, listen, stillOpen } from './alarms.ts';
import { openChime } from './chime.ts';
import type { Work } from './lanes.ts';
import type { Board } from './use-board.ts';

/** Whether this device is to be heard; a wall screen keeps it over restarts. */
const wanted = storedValue<boolean>({ key: 'pardos:sound:v1', schema: z.boolean(), empty: true });

/** LOCKED: nobody has touched the page yet, so the browser keeps it silent. */
export type Sound = 'ON' | 'MUTED' | 'LOCKED';
export type Alarms = ReturnType<typeof useAlarms>;

const REPEAT_MS = 20_000;
const NONE: readonly Alarm[] = [];

/** What is new, changed or late at a board, heard every 20 s until somebody touches the screen or a key. */
export function useAlarms(board: Board, works: readonly Work[], now: number) {
  const [pending, setPending] = useState<readonly Alarm[]>(NONE);
  const { sound, play, press } = useSound();
  const heard = useRef<Heard | null>(null);

  const hear = useEffectEvent(() => {
    if (!board.loaded) return;
    const next = listen(heard.current, { works, tickets: board.tickets, now });
    heard.current = next.heard;
    setPending((before) => stillOpen(next.alarms.length > 0 ? [...before, ...next.alarms] : before, works));
    const last = next.alarms.at(-1);
    if (last) play(last.kind);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each second and each answer is a reason to listen
  useEffect(() => hear(), [now, board.tickets]);

  const last = pending.at(-1);
  const repeat = useEffectEvent(() => last && play(last.kind));
  const loud = pending.length > 0;
  useEffect(() => {
    if (!loud) return;
    const timer = setInterval(() => repeat(), REPEAT_MS);
    const acknowledge = () => setPending(NONE);
    document.addEventListener('pointerdown', acknowledge);
    document.addEventListener('keydown', acknowledge);
    return () => {
      clearInterval(timer);
      document.removeEventListener('pointerdown', acknowledge);
      document.removeEventListener('keydown', acknowledge);
    };
  }, [loud]);

  return { pending, sound, press };
}

/** The sound of this device: wanted or not, and allowed by the browser or not yet. */
function useSound() {
  const [on, setOn] = useStored(wanted);
  const [unlocked, setUnlocked] = useState(false);
  const chime = useRef<ReturnType<typeof openChime> | null>(null);
  const unlock = useEffectEvent(async () => {
    chime.current ??= openChime();
    setUnlocked(await chime.current.unlock());
  });

  // Any touch unlocks it: who begins a shift by taking an order has not pressed the button for sound.
  useEffect(() => {
    const touch = () => void unlock();
    if (navigator.userActivation?.hasBeenActive) touch();
    document.addEventListener('pointerdown', touch, { once: true });
    document.addEventListener('keydown', touch, { once: true });
    return () => {
      document.removeEventListener('pointerdown', touch);
      document.removeEventListener('keydown', touch);
      chime.current?.close();
      chime.current = null;
    };
  }, []);

  const sound: Sound = on ? (unlocked ? 'ON' : 'LOCKED') : 'MUTED';
  return {
    sound,
    play: (kind: Alarm['kind']) => on && chime.current?.play(kind),
    press: () => {
      if (sound === 'LOCKED') void unlock();
      else setOn(!on);
    },
  };
}
