import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { keepPosition, positionOf } from './positions.ts';

/** How long a page may take to be as high again as it was when it was left. */
const SETTLING_MS = 3_000;

/**
 * On every page but the first: the focus on the page, so that it is read from its start (whoever is typing keeps it),
 * and up to the top; on the way back, to where it was left.
 */
export function usePageChange() {
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  const { pathname, key } = useLocation();
  const returning = useNavigationType() === 'POP';

  useEffect(() => {
    const first = shown.current === null;
    const samePage = shown.current === pathname;
    shown.current = pathname;
    if (samePage || !main.current) return;
    // Made ahead, the page was there before us: who reads further down already stays there.
    if (first && window.scrollY > 0) return;
    if (!first && !isTyping()) main.current.focus({ preventScroll: true });
    if (returning) return returnTo(main.current, positionOf(key));
    // It answers a promise in newer browsers, which is nothing to clean up with.
    void window.scrollTo(0, 0);
  }, [pathname, key, returning]);

  // Before the next page is painted: where a shorter one pushes the window up to is not where this one was left.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const onScroll = () => keepPosition(key, window.scrollY);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [key]);

  return main;
}

function isTyping(): boolean {
  return document.activeElement instanceof HTMLInputElement;
}

/** Scrolls down as soon as the page is high enough; not after the person has begun to scroll. */
function returnTo(page: HTMLElement, top: number): () => void {
  const done = new AbortController();
  const grown = new ResizeObserver(() => {
    if (done.signal.aborted) return grown.disconnect();
    if (document.documentElement.scrollHeight - window.innerHeight < top) return;
    window.scrollTo(0, top);
    done.abort();
  });
  const stop = () => done.abort();
  const timer = setTimeout(stop, SETTLING_MS);

  for (const act of ['wheel', 'touchmove', 'keydown']) {
    window.addEventListener(act, stop, { passive: true, signal: done.signal });
  }
  grown.observe(page);
  return () => {
    clearTimeout(timer);
    stop();
    grown.disconnect();
  };
}
