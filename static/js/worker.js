// Keeps one version of the site and answers from it, with network and without. `prerender` writes `VERSION` above this: the
// version's name, its archives of pages, and the files that pages load, each with its SHA-256.
//
// A version is put together in a cache of its own and answers only when all of it is there, so that no page ever gets a file
// of another version. What is missing or damaged later is fetched again if the host still has the very same; if not, there
// is a newer version, and the worker asks for that. Addresses are known by their path alone: what people type stands in the
// fragment, which is never part of a request, and what stands after `?` is not kept either.

const HOME = new URL(registration.scope).pathname;
const OURS = `dakiya ${HOME} `;
const CACHE = OURS + VERSION.name;
const KEPT = new Map([...VERSION.files, ...VERSION.archives].map((file) => [file.path, file]));

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path === undefined) return;
  event.respondWith(VERSION.files.includes(KEPT.get(path)) ? fileAt(event, path) : pageAt(event, path));
});
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
  if (event.data === 'is all here?') event.waitUntil(tell(event.ports[0]));
});

/** Fails if anything cannot be had: then the version before goes on. What came already stays for the next attempt. */
async function install() {
  try {
    await gather(savesData() ? VERSION.files.filter(isSmall) : [...KEPT.values()]);
  } catch (error) {
    if (error.name === 'QuotaExceededError') await caches.delete(CACHE);
    throw error;
  }
}

async function forgetOthers() {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
}

/** Tells a page whether everything is here, and sees to it. */
async function tell(port) {
  await mend();
  port.postMessage((await missing([...KEPT.values()])).length === 0);
}

/** The path of what is asked for, from the root of the site; undefined if it is nothing of ours. */
function pathOf({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(HOME)) return undefined;
  return pathname.slice(HOME.length);
}

const address = (path) => new URL(path, registration.scope).href;

/** Whoever pays for each megabyte gets the looks and the icons at first, and then what they visit. */
const savesData = () => navigator.connection?.saveData === true;
const isSmall = ({ path }) => /\.(css|svg|webmanifest)$|^(offline|theme|language)-/.test(path);

// Files

/** A file that pages load, which has to be the one of this version. */
async function fileAt(event, path) {
  const file = KEPT.get(path);
  try {
    const cache = await caches.open(CACHE);
    const kept = await held(cache, file);
    if (kept) return kept;
    const fresh = await download(file);
    event.waitUntil(keep(cache, path, fresh.clone()));
    return fresh;
  } catch {
    // The host has another version by now, or there is no network, or no storage.
    event.waitUntil(mend());
    return fetch(event.request);
  }
}

/** What is kept, once it is seen to be what it should be; a damaged file is thrown away. */
async function held(cache, file) {
  const url = address(file.path);
  const kept = await cache.match(url);
  if (!kept || verified.has(file.path)) return kept;
  if ((await sha256(await kept.arrayBuffer())) !== file.sha256) {
    await cache.delete(url);
    return undefined;
  }
  verified.add(file.path);
  // Asked for again: as it comes from the cache, the browser knows what it has compiled of it before.
  return cache.match(url);
}
const verified = new Set();

async function sha256(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash));
}

/** Fetches a file; anything but the very bytes of this version is an error. */
async function download({ path, sha256 }) {
  const options = { integrity: `sha256-${sha256}`, priority: 'low' };
  const get = (cache) => fetch(address(path), { ...options, cache });
  // What the browser kept from an earlier visit may be older, or damaged.
  const response = await get('default').catch(() => get('reload'));
  if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
  return response;
}

/** Keeps an answer that a page is waiting for already; where there is no room, it is only passed on. */
const keep = (cache, path, response) => cache.put(address(path), response).catch(() => {});

/** Brings together what is not here yet: from the version before where that has it, some at a time. */
async function gather(files) {
  const cache = await caches.open(CACHE);
  const wanted = await missing(files);
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  const bring = async () => {
    for (let file = wanted.pop(); file; file = wanted.pop()) {
      await cache.put(address(file.path), (await inOthers(others, file)) ?? (await download(file)));
    }
  };
  // Each is waited for: what one of them has begun is not to be lost when another fails.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, bring));
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}
const AT_ONCE = 3;

async function missing(files) {
  const cache = await caches.open(CACHE);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter(({ path }) => !here.has(address(path)));
}

async function inOthers(names, { path, sha256: wanted }) {
  for (const name of names) {
    const kept = await (await caches.open(name)).match(address(path));
    if (kept && (await sha256(await kept.clone().arrayBuffer())) === wanted) return kept;
  }
  return undefined;
}

/** Fetches what is missing. If that is not to be had, there is a newer version, or no network. */
function mend() {
  if (savesData()) return Promise.resolve();
  const begin = () => gather([...KEPT.values()]).catch(() => registration.update().catch(() => {}));
  mending ??= begin().finally(() => (mending = undefined));
  return mending;
}
let mending;

// Pages

/** A page out of its archive; from the network where that is not here, or for what is not of the site. */
async function pageAt(event, path) {
  const { request } = event;
  const found = await find(path);
  if (found.path !== undefined && found.path !== path) {
    return Response.redirect(address(found.path) + new URL(request.url).search, 308);
  }
  const kept = found.archive && (await pageIn(found.archive, path).catch(() => undefined));
  if (kept) return kept;
  // What was found and could not be read is damaged.
  const whole = found.whole && !found.archive;
  if (!whole) event.waitUntil(mend());
  try {
    const response = await fetch(request);
    // Until the archives are here, pages that were visited can be seen again.
    if (!whole && request.mode === 'navigate' && response.ok && !response.redirected) {
      const copy = response.clone();
      event.waitUntil(caches.open(CACHE).then((cache) => keep(cache, path, copy), () => {}));
    }
    return response;
  } catch (error) {
    const instead = request.mode === 'navigate' && (await seenBefore(path, whole).catch(() => undefined));
    if (!instead) throw error;
    return instead;
  }
}

/** Without network: the page as it was visited; or, where all was here to be looked at, that there is no such page. */
async function seenBefore(path, whole) {
  const seen = await caches.match(address(path), { cacheName: CACHE });
  if (seen || !whole) return seen;
  const { archive } = await find('404.html');
  return archive && pageIn(archive, '404.html', 404);
}

/** Where a page is: its archive, and its path there, which is its folder's. `whole` says whether all was here to be looked at. */
async function find(path) {
  // Hosts lead on where the slash is missing, and programs know their pages by the folder.
  const folder = path.endsWith('index.html') ? path.slice(0, -'index.html'.length) : `${path}/`;
  let whole = true;
  for (const file of VERSION.archives.filter((archive) => folder.startsWith(archive.folder))) {
    const archive = await opened(file).catch(() => undefined);
    whole &&= archive !== undefined;
    const there = [path, folder].find((one) => archive?.index.has(one));
    if (there !== undefined) return { archive, path: there, whole };
  }
  return { whole };
}

async function pageIn(archive, path, status = 200) {
  const { headers, member, start, end } = archive.index.get(path);
  try {
    const files = await unpack(archive.bytes.slice(member.start, member.end));
    return new Response(files.slice(start, end), { status, headers });
  } catch (error) {
    await throwAway(archive);
    throw error;
  }
}

/** An archive and where each of its files is; undefined if it is not here. It is read once while the worker lives. */
function opened(file) {
  if (!archives.has(file.path)) archives.set(file.path, open(file));
  return archives.get(file.path);
}
const archives = new Map();

async function open(file) {
  try {
    const response = await held(await caches.open(CACHE), file);
    if (response) return await parse(file, await response.arrayBuffer());
  } catch {
    await throwAway({ file });
  }
  archives.delete(file.path);
  return undefined;
}

async function throwAway({ file }) {
  archives.delete(file.path);
  verified.delete(file.path);
  await (await caches.open(CACHE)).delete(address(file.path));
}

/** Reads the index; `src/bin/prerender/offline/archive.rs` says how an archive is written. */
async function parse(file, bytes) {
  let start = 4 + new DataView(bytes).getUint32(0);
  const { kinds, members } = JSON.parse(new TextDecoder().decode(await unpack(bytes.slice(4, start))));
  const index = new Map();
  for (const [size, files] of members) {
    const member = { start, end: start + size };
    start += size;
    let from = 0;
    for (const [path, kind, length] of files) {
      index.set(path, { headers: kinds[kind], member, start: from, end: from + length });
      from += length;
    }
  }
  return { file, bytes, index };
}

const unpack = (bytes) => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
