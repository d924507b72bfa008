/** Lets the menu be read without a connection. Only in a build: while developing, what is saved has to be seen. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (!document.querySelector('meta[name="snapshot"]')) return;
  navigator.serviceWorker.register('/sw.js').catch(reportError);
}
