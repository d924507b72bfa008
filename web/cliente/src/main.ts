import '@pardos/web-ui/tokens.css';
import '@pardos/web-ui/base.css';

void start();

async function start(): Promise<void> {
  if (document.getElementById('app')?.hasChildNodes()) await seen();
  // All of it is asked for at once (vite.config.ts names it in the page) …
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="later"]')) link.rel = 'modulepreload';
  // … and run one after the other: a finger on the page is heard in between.
  await import('react-dom/client');
  await turn();
  await import('@pardos/web-ui/apollo.ts');
  await turn();
  const { begin } = await import('./begin.tsx');
  await turn();
  await begin();
}

/** A page made ahead has been drawn: on a phone, all the rest takes longer than its picture. At once where nobody looks. */
async function seen(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise(requestAnimationFrame);
  await turn();
}

/** Whatever waits for its turn has it. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
