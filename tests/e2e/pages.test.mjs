// Every page there is: whole before its program comes, and the same afterwards.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, PATHS, checkEach, hydrated, site, until } from './support.mjs';

const titles = new Map();

checkEach(PATHS, (path) => `${path} is whole, and stays the same when it comes alive`, { width: 320, prepare }, async (page, path) => {
  const response = await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
  assert.equal(response.status(), 200);
  assert.match(response.headers()['content-security-policy'], /require-trusted-types-for 'script'/);
  await hydrated(page);
  const { before, now, still, shift } = await page.evaluate(() => ({ before: atFirst, now: look(), still: wasStill, shift: shifted }));
  assert.ok(still, 'it was looked at before its program came');

  const lang = path.split('/')[1];
  assert.equal(before.lang, lang);
  assert.equal(before.headings, 1, 'one h1');
  assert.equal(before.mains, 1, 'one main');
  assert.ok(before.title.length > 5 && before.description.length > 20, JSON.stringify(before));
  const title = `${lang}: ${before.title}`;
  assert.equal(titles.get(title), undefined, `the title is also that of ${titles.get(title)}`);
  titles.set(title, path);

  assert.deepEqual(Object.keys(before.alternates).sort(), ['en', 'hi', 'x-default']);
  assert.equal(before.alternates[lang], path);
  for (const alternate of Object.values(before.alternates)) {
    assert.ok(existsSync(join(DIST, alternate, 'index.html')), alternate);
  }

  assert.deepEqual(now, before);
  assert.ok(now.widest <= 320, `something is ${now.widest} pixels wide`);
  assert.ok(shift < 0.02, `the layout shifted by ${shift}`);

  // It answers.
  await page.click('header button.tool');
  await until(page, () => document.documentElement.dataset.theme === 'light');
});

test('every page was looked at and has a title of its own', () => {
  assert.ok(PATHS.length >= 40, `${PATHS.length} pages`);
  assert.equal(titles.size, PATHS.length);
});

/** In the page, before anything of it. */
function prepare() {
  globalThis.look = () => {
    const app = document.getElementById('app').cloneNode(true);
    // Marks for the program, which it removes.
    const comments = document.createNodeIterator(app, NodeFilter.SHOW_COMMENT);
    for (let comment; (comment = comments.nextNode()); ) comment.remove();
    const alternates = [...document.querySelectorAll('link[rel=alternate]')];
    return {
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
      title: document.title,
      description: document.querySelector('meta[name=description]').content,
      alternates: Object.fromEntries(alternates.map((link) => [link.hreflang, new URL(link.href).pathname])),
      widest: document.documentElement.scrollWidth,
      text: document.querySelector('main').textContent,
      markup: app.innerHTML,
    };
  };

  // Read to its end and dressed, with the scripts that wait for both still to come.
  const lookAtFirst = () => {
    const styles = [...document.querySelectorAll('link[rel=stylesheet]')];
    if (globalThis.atFirst || document.readyState === 'loading' || !styles.every((link) => link.sheet)) return;
    globalThis.atFirst = globalThis.look();
    globalThis.wasStill = document.getElementById('app').innerHTML.includes('<!--');
  };
  document.addEventListener('readystatechange', lookAtFirst);
  document.addEventListener('load', lookAtFirst, true);

  // How much the layout moves by itself.
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
