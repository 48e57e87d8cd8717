// After one visit the site works without network; what went wrong on the way mends itself.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostOf, untilKept, visit } from './host.mjs';
import { DIST, check, checkInFirefox, download, fill, hydrated, shows, textOf, until } from './support.mjs';
import { NO_VERSIONS, versionOf } from './versions.mjs';

// What a browser says of a network that is not there, and of a file that ends early.
const AWAY = /ERR_CONNECTION|ERR_FAILED|ERR_INTERNET|ERR_CONTENT_LENGTH|ERR_INCOMPLETE|Failed to fetch|sw\.js|404/;

for (const lang of ['en', 'hi']) {
  kept(`after one visit, all that was never opened works without network: seen first in ${lang}`, {}, async (page, host) => {
    await visit(page, host, `${lang}/`);
    await host.stop();
    for (const there of ['en', 'hi']) await useEverything(page, host, there);

    await page.goto(host.url);
    await until(page, () => /^\/(en|hi)\/$/.test(location.pathname));
    await hydrated(page);
  });
}

for (const [address, publicUrl] of [['at the root', '/'], ['in a folder', '/dakiya/']]) {
  kept(`addresses without network lead where they lead with it: ${address}`, { publicUrl }, async (page, host) => {
    await visit(page, host, 'en/');
    await host.stop();
    await page.goto(`${host.url}en/providers/gmail?from=list`);
    assert.equal(page.url(), `${host.url}en/providers/gmail/?from=list`);
    await page.goto(`${host.url}hi/index.html`);
    assert.equal(page.url(), `${host.url}hi/`);
    const nothing = await page.goto(`${host.url}en/nothing/`);
    assert.equal(nothing.status(), 404);
    await shows(page, 'h1', 'Addressee unknown');
    await page.click(`a[href="${publicUrl}hi/"]`);
    await until(page, (path) => location.pathname === path, `${publicUrl}hi/`);
    await hydrated(page);
    await page.goto(`${host.url}en/learn/levels/introduce/?embed`);
    await hydrated(page);
    assert.equal(await page.evaluate(() => 'embed' in document.documentElement.dataset), true);
    const directory = await page.evaluate(async (url) => (await fetch(url)).json(), `${host.url}providers.json`);
    assert.ok(directory.providers.length > 100);
  });
}

kept('a profile can be taken away without network', { prepare: sayOffline }, async (page, host) => {
  await visit(page, host, 'en/');
  await host.stop();
  await page.goto(`${host.url}hi/providers/gmail/`);
  await hydrated(page);
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    const { name, bytes } = await download(page, folder, 'a[download="gmail.mobileconfig"]');
    assert.equal(name, 'gmail.mobileconfig');
    assert.deepEqual(bytes, readFileSync(join(DIST, 'profiles', 'gmail.mobileconfig')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

kept('it can be installed as an app, in each language', {}, async (page, host) => {
  await visit(page, host, 'en/');
  const client = await page.createCDPSession();
  for (const lang of ['en', 'hi']) {
    await page.goto(`${host.url}${lang}/fix/`);
    await hydrated(page);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // Tests have contexts of their own, from which nothing is installed.
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
    const { url, errors, data } = await client.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const manifest = JSON.parse(data);
    assert.deepEqual([manifest.lang, manifest.start_url], [lang, `/${lang}/`]);
    for (const { src, sizes } of manifest.icons.filter(({ sizes }) => sizes !== 'any')) {
      const seen = await page.evaluate(async (src) => {
        const { width, height } = await createImageBitmap(await (await fetch(src)).blob());
        return `${width}x${height}`;
      }, new URL(src, url).href);
      assert.equal(seen, sizes, src);
    }
    for (const shortcut of manifest.shortcuts) {
      assert.equal((await page.goto(new URL(shortcut.url, url).href)).status(), 200, shortcut.name);
    }
  }
});

kept('pages out of the archive come with the headers that the host sends', {}, async (page, host) => {
  const names = ['content-type', 'content-security-policy', 'cross-origin-opener-policy', 'permissions-policy', 'referrer-policy'];
  const sent = (response) => names.map((name) => response.headers()[name].replace(/charset=utf-8/i, 'charset=utf-8').replace('; ch', ';ch'));
  const paths = ['hi/', 'en/providers/gmail/', 'en/learn/first_mail/'];
  const before = [];
  for (const path of paths) before.push(sent(await page.goto(host.url + path)));
  await visit(page, host, 'en/');
  await host.stop();
  for (const [index, path] of paths.entries()) assert.deepEqual(sent(await page.goto(host.url + path)), before[index], path);
});

kept('nothing is fetched twice for it, and nothing before the page is at rest', {}, async (page, host) => {
  await page.goto(`${host.url}en/`);
  await hydrated(page);
  const first = [...host.requests];
  assert.ok(!first.some((path) => /sw\.js|pages-|course-/.test(path)), `${first}`);
  await untilKept(page);
  const twice = host.requests.filter((path, index) => /-[0-9a-f]{16}\./.test(path) && host.requests.indexOf(path) !== index);
  assert.deepEqual(twice, []);
  const before = host.requests.length;
  await page.goto(`${host.url}hi/targets/postfix/`);
  await hydrated(page);
  const later = host.requests.slice(before).filter((path) => !path.endsWith('sw.js'));
  assert.deepEqual(later, []);
});

kept('nothing that is typed is kept', {}, async (page, host) => {
  await visit(page, host, 'en/');
  await page.goto(`${host.url}en/?who=asha#v=1&address=asha%40gmail.com`);
  await hydrated(page);
  await page.goto(`${host.url}en/not/there/?who=asha`);
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [...names, ...keys.flat().map(({ url }) => url)];
  });
  assert.ok(urls.length > 20);
  assert.deepEqual(urls.filter((url) => /[?#]|asha|not/.test(url)), []);
});

kept('an archive that came by half is fetched again at the next visit', {}, async (page, host) => {
  host.cuts = /pages-hi-/;
  await page.goto(`${host.url}en/`);
  await hydrated(page);
  await host.asked(/pages-hi-/);
  await until(page, async () => !(await navigator.serviceWorker.getRegistration()));
  // The page is none the worse for it, and what came is not fetched again.
  await fill(page, '#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  host.cuts = /$^/;
  const before = host.requests.length;
  await visit(page, host, 'en/about/');
  assert.ok(host.requests.slice(before).some((path) => /pages-hi-/.test(path)));
  assert.ok(!host.requests.slice(before).some((path) => /pages-en-/.test(path)));
  await host.stop();
  await useEverything(page, host, 'hi');
});

for (const [what, harm] of [['gone', 'delete'], ['damaged', 'put']]) {
  kept(`what is ${what} in the store is fetched again when it is wanted`, {}, async (page, host) => {
    await visit(page, host, 'en/');
    await stopWorker(page);
    await page.evaluate(harmAll, harm, ['pages-en-', 'workshop-', 'style-']);
    await page.goto(`${host.url}en/targets/msmtp/#v=1&address=asha%40gmail.com`);
    await hydrated(page);
    await shows(page, '.lines', 'asha@gmail.com');
    await untilKept(page);
    await host.stop();
    await useEverything(page, host, 'en');
  });
}

kept('without network, a damaged store still gives what is not damaged', {}, async (page, host) => {
  await visit(page, host, 'en/');
  await stopWorker(page);
  await page.evaluate(harmAll, 'put', ['pages-hi-', 'laboratory-']);
  await host.stop();
  await page.goto(`${host.url}en/targets/msmtp/`);
  await hydrated(page);
  // A page without its program can be read.
  await page.goto(`${host.url}en/smtp/lab/`);
  await shows(page, 'h1', 'SMTP');
  // Nothing is known of a page whose archive is gone: not even that there is no such page.
  const outcome = await page.goto(`${host.url}hi/about/`).catch(({ message }) => message);
  assert.match(String(outcome), /ERR_FAILED/);
  // What is gone comes back with the network.
  await host.start();
  await visit(page, host, 'en/about/');
  await host.stop();
  await page.goto(`${host.url}hi/smtp/lab/`);
  await hydrated(page);
});

kept('where service workers are forbidden, everything comes from the network as before', { prepare: refuse }, async (page, host) => {
  await page.goto(`${host.url}en/`);
  await hydrated(page);
  await until(page, () => globalThis.refused);
  await fill(page, '#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  await page.goto(`${host.url}hi/about/`);
  assert.equal(await page.$eval('#saved', (saved) => saved.hidden), true);
});

kept('where there is no room, nothing is fetched to be kept', { prepare: noRoom }, async (page, host) => {
  await page.goto(`${host.url}en/`);
  await hydrated(page);
  await until(page, () => globalThis.checked);
  await fill(page, '#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  assert.ok(!host.requests.some((path) => path.endsWith('sw.js')));
});

kept('where the storage turns out to be full, everything comes from the network as before', { prepare: promiseRoom }, async (page, host) => {
  const client = await page.createCDPSession();
  await client.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1_000_000 });
  await page.goto(`${host.url}en/`);
  await hydrated(page);
  await host.asked(/sw\.js/);
  await until(page, async () => !(await navigator.serviceWorker.getRegistration()) && !(await caches.keys()).length && document.readyState);
  await fill(page, '#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  await page.goto(`${host.url}hi/targets/msmtp/`);
  await hydrated(page);
});

kept('who saves data keeps the looks, and what was visited', {}, async (page, host) => {
  host.prelude = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
  await page.goto(`${host.url}en/`);
  await hydrated(page);
  await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
  assert.ok(!host.requests.some((path) => /pages-|course-/.test(path)));
  await page.goto(`${host.url}en/about/`);
  await hydrated(page);
  await page.goto(`${host.url}hi/learn/first_mail/?from=list`);
  await hydrated(page);
  assert.ok(!host.requests.some((path) => /pages-|laboratory-/.test(path)));
  await host.stop();
  await page.goto(`${host.url}en/about/`);
  await hydrated(page);
  assert.equal(await page.$eval('#saved', (saved) => saved.hidden), true);
  await page.goto(`${host.url}hi/learn/first_mail/`);
  await hydrated(page);
  await page.click('.next-step');
  await shows(page, '.progress', '2');
});

kept('the script lets no address but the worker’s through', {}, async (page, host) => {
  await visit(page, host, 'en/');
  const refused = await page.evaluate(async () => {
    const outcomes = [];
    for (const attempt of [
      () => navigator.serviceWorker.register('/other.js'),
      () => trustedTypes.createPolicy('dakiya', { createScriptURL: (url) => url }),
      () => trustedTypes.createPolicy('other', {}),
    ]) {
      try {
        await attempt();
        outcomes.push('done');
      } catch (error) {
        outcomes.push(error.name);
      }
    }
    return outcomes;
  });
  assert.deepEqual(refused, ['TypeError', 'TypeError', 'TypeError']);
}, /TrustedScriptURL|trusted-types|TrustedTypePolicy|violation|trusted/i);

checkInFirefox('after one visit the site works without network in Firefox', { keeps: true, allowed: AWAY }, async (page, visited) => {
  const host = await hostOf(DIST);
  visited.origin = host.origin;
  try {
    await visit(page, host, 'en/');
    await host.stop();
    for (const lang of ['en', 'hi']) await useEverything(page, host, lang);
  } finally {
    await host.close();
  }
});

/** A test at a host of its own, in a browser that keeps the site. */
function kept(sentence, { publicUrl = '/', prepare }, body, allowed = AWAY) {
  const skip = publicUrl === '/' ? false : NO_VERSIONS;
  check(sentence, { keeps: true, allowed, prepare, skip }, async (page, visited) => {
    const version = publicUrl === '/' ? { dist: DIST, remove() {} } : versionOf({ publicUrl });
    const host = await hostOf(version.dist, publicUrl);
    visited.origin = host.origin;
    try {
      await body(page, host);
    } finally {
      await host.close();
      version.remove();
    }
  });
}

/** Does on pages in `lang` what people do there; none was opened before. */
async function useEverything(page, host, lang) {
  const go = async (path) => {
    const response = await page.goto(`${host.url}${lang}/${path}`);
    assert.equal(response.status(), 200, path);
    await hydrated(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
  };
  await go('');
  await fill(page, '#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  await go('providers/bsnl/');
  await shows(page, 'h1', 'BSNL');
  await go('targets/msmtp/#v=1&address=asha%40gmail.com');
  await shows(page, '.lines', 'asha@gmail.com');
  await go('learn/first_mail/');
  await page.click('.next-step');
  await shows(page, '.progress', '2');
  await go('learn/quiz/');
  await shows(page, 'h1');
  await go('smtp/lab/');
  await shows(page, 'h1', 'SMTP');
  await go('fix/');
  await fill(page, '#pasted', '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials');
  await shows(page, 'main', '5.7.8');
  await go('fix/codes/smtp/550/');
  assert.match(await textOf(page, 'h1'), /550/);
}

/** Ends the worker, as browsers do when it has had nothing to do for a while: it remembers nothing. */
async function stopWorker(page) {
  const client = await page.createCDPSession();
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}

/** In the page: removes or overwrites what is stored under these names. */
async function harmAll(harm, names) {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!names.some((part) => request.url.includes(part))) continue;
      if (harm === 'delete') await cache.delete(request);
      else await cache.put(request, new Response('not what it was', { headers: { 'Content-Type': 'text/plain' } }));
    }
  }
}

/** In the page, before anything of it: the browser knows that there is no network. */
function sayOffline() {
  Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
}

/** In the page, before anything of it: there is little room; and it is noted that somebody asked, and went on. */
function noRoom() {
  StorageManager.prototype.estimate = async () => {
    setTimeout(() => (globalThis.checked = true), 500);
    return { quota: 1e6, usage: 0 };
  };
}

/** In the page, before anything of it: there is less room than the browser says. */
function promiseRoom() {
  StorageManager.prototype.estimate = async () => ({ quota: 1e9, usage: 0 });
}

/** In the page, before anything of it: as browsers do for those who block what sites store. */
function refuse() {
  ServiceWorkerContainer.prototype.register = async () => {
    globalThis.refused = true;
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
}
