// A new version is told of, comes when its reader wants it, and is never mixed with the one before.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { hostOf, untilKept, visit } from './host.mjs';
import { check, fill, hydrated, shows, until } from './support.mjs';
import { NO_VERSIONS, versionOf } from './versions.mjs';

const AWAY = /ERR_CONNECTION|ERR_FAILED|ERR_CONTENT_LENGTH|ERR_INCOMPLETE|Failed to fetch|sw\.js|ERR_ABORTED/;
const NOTICE = '.new-version:not([hidden])';

let old;
let young;
before(() => {
  if (NO_VERSIONS) return;
  old = versionOf({ mark: 'old' });
  young = versionOf({ mark: 'young' });
});
after(() => {
  old?.remove();
  young?.remove();
});

for (const [lang, said, button] of [['en', 'A new version', 'Open it'], ['hi', 'नया version', 'खोलिए']]) {
  updated(`a new version is told of, and comes by the keyboard: ${lang}`, async (page, host) => {
    await visit(page, host, `${lang}/`);
    await host.publish(young.dist);
    // The place where it is told is there before: only then is it read out.
    await page.goto(`${host.url}${lang}/about/`);
    assert.equal(await page.$eval('#news', (news) => news.getAttribute('role')), 'status');
    assert.equal(await page.$(NOTICE), null);
    await shows(page, NOTICE, said);
    assert.equal((await page.$$(NOTICE)).length, 1);
    const told = await accessible(page, '#news');
    assert.match(told.text, new RegExp(said));
    assert.ok(told.names.includes(button), `${told.names}`);

    // Until it is wanted, all is of the version before.
    for (const path of ['hi/', 'en/targets/msmtp/', `${lang}/smtp/lab/`]) {
      await page.goto(host.url + path);
      await hydrated(page);
      assert.equal(await versionIn(page), 'old', path);
    }
    await shows(page, NOTICE, said);
    await page.focus('footer a');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.innerText), button);
    await page.keyboard.press('Enter');
    await until(page, () => globalThis.version === 'young');
    await hydrated(page);
    assert.equal(await page.$(NOTICE), null);
    const names = await page.evaluate(() => caches.keys());
    assert.equal(names.length, 1);
    await host.stop();
    await page.goto(`${host.url}en/fix/`);
    await hydrated(page);
    assert.equal(await versionIn(page), 'young');
  });
}

updated('“Later” is for as long as the tab is open', async (page, host) => {
  await visit(page, host, 'en/');
  await host.publish(young.dist);
  await page.reload();
  await shows(page, NOTICE);
  await page.click(`${NOTICE} [data-do=later]`);
  assert.equal(await page.$(NOTICE), null);
  await page.goto(`${host.url}en/about/`);
  await hydrated(page);
  await untilKept(page);
  assert.equal(await page.$(NOTICE), null);
  assert.equal(await versionIn(page), 'old');
});

updated('two tabs go on together, but not over what is being typed', async (page, host, visited) => {
  await visit(page, host, 'en/');
  const still = await visited.newPage();
  const busy = await visited.newPage();
  await still.goto(`${host.url}hi/smtp/lab/`);
  await hydrated(still);
  await busy.goto(`${host.url}en/fix/`);
  await hydrated(busy);
  await fill(busy, '#pasted', '535 5.7.8 Error: authentication failed');
  await host.publish(young.dist);
  await page.bringToFront();
  await page.reload();
  await shows(page, NOTICE);
  await page.click(`${NOTICE} [data-do=load]`);
  for (const tab of [page, still]) {
    await until(tab, () => globalThis.version === 'young');
    await hydrated(tab);
    assert.equal(await versionIn(tab), 'young');
  }
  assert.equal(await versionIn(busy), 'old');
  assert.match(await busy.$eval('#pasted', (field) => field.value), /535/);
  await busy.bringToFront();
  await shows(busy, NOTICE);
  await busy.click(`${NOTICE} [data-do=load]`);
  await until(busy, () => globalThis.version === 'young');
});

updated('when all tabs were closed, the next one has the new version', async (page, host, visited) => {
  await visit(page, host, 'en/');
  await host.publish(young.dist);
  await page.reload();
  await shows(page, NOTICE);
  await page.goto('about:blank');
  const next = await visited.newPage();
  await until(next, () => true);
  await next.goto(`${host.url}en/about/`);
  await hydrated(next);
  assert.equal(await versionIn(next), 'young');
});

updated('a new version that came by half does not show itself until it is whole', async (page, host) => {
  await visit(page, host, 'en/');
  await host.publish(young.dist);
  host.cuts = /pages-hi-|course-/;
  host.requests.length = 0;
  await page.reload();
  await host.asked(/pages-hi-/);
  await until(page, async () => {
    const { installing, waiting } = await navigator.serviceWorker.getRegistration();
    return !installing && !waiting;
  });
  for (const path of ['en/', 'hi/', 'en/learn/first_mail/']) {
    await page.goto(host.url + path);
    await hydrated(page);
    assert.equal(await versionIn(page), 'old');
    assert.equal(await page.$(NOTICE), null);
  }
  host.cuts = /$^/;
  await page.reload();
  await shows(page, NOTICE);
  await page.click(`${NOTICE} [data-do=load]`);
  await until(page, () => globalThis.version === 'young');
  await host.stop();
  await page.goto(`${host.url}hi/learn/first_mail/`);
  await hydrated(page);
  assert.equal(await versionIn(page), 'young');
});

updated('where the store of the old version is damaged, each page is of one version', async (page, host) => {
  await visit(page, host, 'en/');
  const client = await page.createCDPSession();
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (/pages-en-/.test(request.url)) await cache.delete(request);
    }
  });
  await host.publish(young.dist);
  await page.goto(`${host.url}en/targets/msmtp/`);
  await hydrated(page);
  assert.equal(await versionIn(page), 'young');
  await page.goto(`${host.url}hi/targets/msmtp/`);
  await hydrated(page);
  assert.equal(await versionIn(page), 'old');
  await shows(page, NOTICE);
});

/** A test at a host of its own, which has the old version at first. */
function updated(sentence, body) {
  check(sentence, { keeps: true, allowed: AWAY, skip: NO_VERSIONS }, async (page, visited) => {
    const host = await hostOf(old.dist);
    visited.origin = host.origin;
    try {
      await body(page, host, visited);
    } finally {
      await host.close();
    }
  });
}

/** The version of what is on the page, which is the same for all that it loaded. */
async function versionIn(page) {
  await until(page, () => globalThis.version);
  const { version, loaded } = await page.evaluate(() => ({
    version: globalThis.version,
    loaded: [
      ...performance.getEntriesByType('resource').map(({ name }) => name),
      ...[...document.querySelectorAll('script[src], link[href*="."]')].map((element) => element.src ?? element.href),
    ],
  }));
  const { dist } = { old, young }[version];
  const hashed = loaded.map((url) => new URL(url, 'http://host').pathname.slice(1)).filter((path) => /-[0-9a-f]{16}\./.test(path));
  assert.ok(hashed.length > 4);
  for (const path of hashed) assert.ok(existsSync(join(dist, path)), `${path} is not of the ${version} version`);
  return version;
}

/** What assistive technology is told of an element: its text, and the names of its buttons. */
async function accessible(page, selector) {
  const root = await page.$(selector);
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const all = (node) => [node, ...(node.children ?? []).flatMap(all)];
  const nodes = all(tree);
  return {
    text: nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name).join(' '),
    names: nodes.filter(({ role }) => role === 'button').map(({ name }) => name),
  };
}
