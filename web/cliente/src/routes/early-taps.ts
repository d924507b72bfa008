import { useEffect } from 'react';

/**
 * On a page made ahead people may tap before the script has come. Its HTML marks what was tapped (see prerender.ts);
 * this stands beside the page, lives when the page does, and then makes the taps good.
 */
export function EarlyTaps(): null {
  useEffect(() => {
    document.documentElement.dataset.live = '';
    for (const button of document.querySelectorAll<HTMLElement>('button[data-tapped]')) {
      button.removeAttribute('data-tapped');
      button.click();
    }
  }, []);
  return null;
}
