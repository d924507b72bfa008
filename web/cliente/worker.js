// Keeps the app and the menu as they were last seen, for when there is no connection. Orders are never kept here.
const CACHE = `pardos-${'VERSION'}`;
const PICTURES = 'pardos-pictures';
const FILES = [];
const MOST_PICTURES = 150;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.destination === 'image') return event.respondWith(picture(request));
  if (new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') return event.respondWith(page(request));
  if (/^\/(assets\/|snapshot-)/.test(new URL(request.url).pathname)) event.respondWith(kept(request));
});

self.addEventListener('push', (event) => {
  const { title, body, tag, path } = event.data.json();
  const look = { body, tag, renotify: true, lang: 'es-PE', icon: '/icon-192.png', data: { path } };
  event.waitUntil(self.registration.showNotification(title, look));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data.path));
});

/** The window that shows the order already, or another one. */
async function show(path) {
  const windows = await self.clients.matchAll({ type: 'window' });
  const shown = windows.find((one) => new URL(one.url).pathname === path);
  return shown ? await shown.focus() : await self.clients.openWindow(path);
}

/** The newest page; without a connection the app itself, with the menu as it was. */
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match('/shell.html')) ?? Response.error();
  }
}

/** Files whose name changes with their content. */
async function kept(request) {
  return (await caches.match(request)) ?? (await fetch(request));
}

async function picture(request) {
  const known = await caches.match(request);
  if (known) return known;
  const answer = await fetch(request);
  const cache = await caches.open(PICTURES);
  await cache.put(request, answer.clone());
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_PICTURES)).map((key) => cache.delete(key)));
  return answer;
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE && name !== PICTURES).map((name) => caches.delete(name)));
}
