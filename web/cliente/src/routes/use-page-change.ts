import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** On every page but the first: up to the top, and the focus on the page, so that it is read from its start. */
export function usePageChange() {
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    const first = shown.current === null;
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (first) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return main;
}
