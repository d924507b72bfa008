import { useLayoutEffect } from 'react';

/** Dresses the whole document, so that dialogs, menus and the ground behind a short page follow. */
export function useTheme(theme: 'kds' | 'office'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
