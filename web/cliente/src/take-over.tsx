import { type AppConfig, checkConfig } from '@pardos/web-ui/config.ts';
import { showTimeOf } from '@pardos/web-ui/use-now.ts';
import { type ComponentProps, StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import type { Known } from './known.ts';
import { bringPage } from './pages.tsx';

type Snapshot = { readonly config: AppConfig; readonly known: Known };

/**
 * Takes over a page that was made ahead, or opens another page with what was known then; the data is asked for anew
 * either way. False when this deployment has made none, or it cannot be had.
 */
export async function takeOver(router: ComponentProps<typeof App>['router']): Promise<boolean> {
  const box = document.getElementById('app');
  const url = document.querySelector<HTMLMetaElement>('meta[name="snapshot"]')?.content;
  if (!box || !url) return false;
  const snapshot = await fetchSnapshot(url);
  if (!snapshot) return false;

  const { config, known } = snapshot;
  // Pages are made for their address alone: with a question behind it, it may show something else.
  const takenOver = box.hasChildNodes() && location.search === '';
  const app = (
    <StrictMode>
      <App config={config} known={known} takenOver={takenOver} router={router} />
    </StrictMode>
  );
  if (takenOver) {
    // What is not there yet when the page is taken over would be thrown away and made again.
    await bringPage(location.pathname);
    showTimeOf(known.madeAt);
    // In slices: a finger on the page does not wait for all of it.
    startTransition(() => void hydrateRoot(box, app));
    return true;
  }
  box.replaceChildren();
  createRoot(box).render(app);
  return true;
}

async function fetchSnapshot(url: string): Promise<Snapshot | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    const { config, known }: { config: unknown; known: Known } = await response.json();
    return { config: checkConfig(config), known };
  } catch (error) {
    reportError(error);
    return null;
  }
}
