import { useEffect, useState } from 'react';

const SLIDE_MS = 6000;

/** Which of so many slides shows. They change by themselves unless stopped, looked at, or motion is not wanted. */
export function useSlides(count: number) {
  const [index, setIndex] = useState(0);
  const [playing, setPlaying] = useState(true);
  const [held, setHeld] = useState(false);
  const moving = playing && !held && count > 1;

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) setPlaying(false);
  }, []);

  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => setIndex((at) => (at + 1) % count), SLIDE_MS);
    return () => clearInterval(timer);
  }, [moving, count]);

  return {
    index: Math.min(index, Math.max(0, count - 1)),
    playing,
    setPlaying,
    show: (at: number) => {
      setPlaying(false);
      setIndex(at);
    },
    rest: {
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    },
  };
}
