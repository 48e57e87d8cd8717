// Everything can be done with the keyboard alone, and it can be seen where one is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check, fragmentBecomes, hydrated, open, shows, until, withLink } from './support.mjs';

for (const path of ['/en/', '/hi/targets/msmtp/', '/en/learn/first_mail/', '/hi/how-it-works/']) {
  check(`the first stop skips to the content: ${path}`, async (page) => {
    await open(page, path);
    await page.keyboard.press('Tab');
    const skip = await focused(page);
    assert.match(skip.classes, /skip/);
    assert.ok(skip.outlined, JSON.stringify(skip));
    await until(page, isShown);
    await page.keyboard.press('Enter');
    await until(page, () => document.activeElement.id === 'main');
    assert.equal(new URL(page.url()).pathname, path);
    // And from there, forward into the content.
    await page.keyboard.press('Tab');
    await until(page, () => document.getElementById('main').contains(document.activeElement) && document.activeElement.id !== 'main');
  });
}

check('skipping to the content loses nothing that was typed', async (page) => {
  await open(page, '/en/#v=1&address=asha%40gmail.com');
  await shows(page, '.found', 'Gmail');
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  await until(page, () => document.activeElement.id === 'main');
  await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com' });
  assert.equal(await page.$eval('#address', (field) => field.value), 'asha@gmail.com');
});

check('the parts of a page can be jumped to', async (page) => {
  await open(page, '/en/how-it-works/');
  const part = await page.$eval('main nav a', (link) => link.getAttribute('href'));
  assert.match(part, /^#\w/);
  await page.click('main nav a');
  await until(page, (part) => location.hash === part, part);
  await until(page, (part) => Math.abs(document.querySelector(part).getBoundingClientRect().top) < innerHeight / 2, part);
});

check('from the address to the copied file without a mouse', async (page, visit) => {
  await visit.allowClipboard();
  await open(page, '/en/');
  await tabTo(page, '#address');
  await page.keyboard.type('asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  const stops = await tabTo(page, 'a[href*="/targets/msmtp/"]');
  await page.keyboard.press('Enter');
  await shows(page, '.lines', 'asha@gmail.com');
  await hydrated(page);
  const more = await tabTo(page, '.file-tools .copy');
  await page.keyboard.press('Enter');
  await shows(page, '.file-tools .copy.copied');
  const golden = new URL('../golden/targets/msmtp/gmail_tls/msmtprc', import.meta.url);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await withLink(page, readFileSync(golden, 'utf8')));
  console.log(`Tab ${stops} times from the address to msmtp, ${more} times from there to the copy button`);
});

for (const path of ['/en/', '/hi/targets/msmtp/', '/en/providers/gmail/', '/hi/learn/first_mail/', '/hi/smtp/lab/', '/en/about/']) {
  check(`every stop can be seen, and none is a trap: ${path}`, async (page) => {
    await open(page, path);
    const seen = new Set();
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop) break;
      assert.ok(stop.outlined, JSON.stringify(stop));
      // The browser may take some frames to scroll there.
      await until(page, isShown);
      assert.ok(!seen.has(stop.at), `twice at ${JSON.stringify(stop)}`);
      seen.add(stop.at);
    }
    assert.ok(seen.size > 8, `${seen.size} stops`);
  });
}

check('after a page was changed without loading, reading goes on at its top', async (page) => {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
  // A refused program names others, which the same engine shows.
  await open(page, '/en/targets/django/#v=1&address=asha%40outlook.com');
  await shows(page, '.refused .chips');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  // Not with the mouse, which would scroll to the link first.
  await page.$eval('.refused .chips a', (link) => link.click());
  await until(page, () => location.pathname !== '/en/targets/django/');
  await until(page, () => document.activeElement.id === 'main' && scrollY === 0);
  const title = await page.title();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.$eval('header a[hreflang="hi"]', (link) => link.click());
  await until(page, () => document.documentElement.lang === 'hi');
  await until(page, () => document.activeElement.id === 'main' && scrollY === 0);
  assert.notEqual(await page.title(), title);
});

/** Presses Tab until an element that `selector` finds has the focus; gives how often. */
async function tabTo(page, selector) {
  for (let stops = 1; stops < 100; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    assert.ok(stop?.outlined, `the focus cannot be seen at ${JSON.stringify(stop)}`);
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return stops;
  }
  assert.fail(`${selector} is not reached`);
}

/** What has the focus, and whether that can be seen; nothing if the page has none. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    return {
      at: [...document.querySelectorAll('*')].indexOf(element),
      name: element.outerHTML.slice(0, 100),
      classes: element.className,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
    };
  });
}

/** In the page: whether what has the focus is to be seen. */
function isShown() {
  const element = document.activeElement;
  const { width, height, top, bottom } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 0 && height > 0 && bottom > 0 && top < innerHeight;
}
