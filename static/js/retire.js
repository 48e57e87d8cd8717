// Takes the place of the worker that keeps the site, and ends it: nothing is kept any more, and all comes from the host.
// Written as sw.js where the site is worked on; whoever gives a site up puts it there too.

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  const ours = `dakiya ${new URL(registration.scope).pathname} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await registration.unregister();
  for (const client of await clients.matchAll()) await client.navigate(client.url);
}
