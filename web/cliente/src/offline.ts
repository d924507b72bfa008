/** Lets the menu be read without a connection, where pages were made ahead: while developing, there are none. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  if (!document.querySelector('meta[name="snapshot"]')) return;
  navigator.serviceWorker.register('/sw.js').catch(reportError);
}
