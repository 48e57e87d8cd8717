// Language and theme: chosen once, kept, and never in the way.

import assert from 'node:assert/strict';
import { check, fragmentBecomes, hydrated, open, shows, site, until } from './support.mjs';

check('the language switch keeps the page and what was typed', async (page) => {
  await open(page, '/en/targets/mutt/#v=1&address=asha%40gmail.com&smtp_port=587');
  await shows(page, '.lines', 'asha@gmail.com');
  await page.click('.languages a[lang=hi]');
  await until(page, () => location.pathname === '/hi/targets/mutt/' && document.documentElement.lang === 'hi');
  await hydrated(page);
  await shows(page, '.lines', 'asha@gmail.com');
  await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com', smtp_port: '587' });
  await page.click('.languages a[lang=en]');
  await until(page, () => location.pathname === '/en/targets/mutt/' && document.documentElement.lang === 'en');
  await shows(page, '.lines', '587');
});

check('the language switch keeps a page that only tells something, and what was typed before', async (page) => {
  await open(page, '/hi/how-it-works/#v=1&address=asha%40gmail.com');
  await page.click('.languages a[lang=en]');
  await until(page, () => location.pathname === '/en/how-it-works/');
  await hydrated(page);
  await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com' });
});

for (const [languages, path] of [
  ['hi-IN,hi;q=0.9,en;q=0.8', '/hi/'],
  ['mr-IN,hi;q=0.9,en;q=0.8', '/hi/'],
  ['en-IN,hi;q=0.9', '/en/'],
  ['fr-FR', '/en/'],
]) {
  check(`the root leads a browser that asks for ${languages} to ${path}`, async (page) => {
    await speaks(page, languages);
    await page.goto(`${site.url}/#v=1&address=asha%40gmail.com`);
    await until(page, (path) => location.pathname === path, path);
    await hydrated(page);
    await shows(page, '.found', 'Gmail');
  });
}

check('the root leads to the language that was chosen last', async (page) => {
  await speaks(page, 'en-GB,en');
  await open(page, '/en/');
  await page.click('.languages a[lang=hi]');
  await until(page, () => location.pathname === '/hi/');
  await page.goto(`${site.url}/`);
  await until(page, () => location.pathname === '/hi/');
  await hydrated(page);
});

check('the theme goes from the system’s to light to dark and back', async (page) => {
  await open(page, '/en/');
  const themes = [];
  for (const expected of ['light', 'dark', undefined]) {
    const label = await page.$eval('header button.tool', (button) => button.ariaLabel);
    await page.click('header button.tool');
    await until(page, (label) => document.querySelector('header button.tool').ariaLabel !== label, label);
    themes.push(await page.evaluate(() => document.documentElement.dataset.theme));
    assert.equal(themes.at(-1), expected);
    assert.equal(await page.evaluate(() => localStorage.getItem('dakiya.theme') ?? undefined), expected);
  }
});

check('dark is dark and light is light, whatever the system says', async (page) => {
  // Black to white, 0 to 255, as it is painted.
  const brightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[1];
    });
  for (const system of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
    for (const theme of ['light', 'dark']) {
      await open(page, '/en/');
      await page.evaluate((theme) => localStorage.setItem('dakiya.theme', theme), theme);
      await page.reload();
      await hydrated(page);
      const seen = await brightness();
      assert.ok(theme === 'dark' ? seen < 64 : seen > 192, `${theme} on a ${system} system: ${seen}`);
    }
  }
});

check('a chosen theme is there before the first paint of the next page', { prepare: watchTheme }, async (page) => {
  await open(page, '/en/');
  await page.evaluate(() => localStorage.setItem('dakiya.theme', 'dark'));
  for (const path of ['/en/', '/hi/learn/first_mail/', '/en/about/']) {
    await open(page, path);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    const painted = await until(page, () => performance.getEntriesByName('first-paint')[0]?.startTime);
    const themed = await page.evaluate(() => globalThis.themed);
    assert.ok(themed < painted, `themed at ${themed}, painted at ${painted}`);
  }
});

/** In the page, before anything of it: notes when the theme is set. */
function watchTheme() {
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.dataset.theme) return;
    globalThis.themed = performance.now();
    observer.disconnect();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

check('everything works where storage is blocked', { prepare: blockStorage }, async (page) => {
  await open(page, '/en/');
  await page.type('#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  await page.click('header button.tool');
  await until(page, () => document.documentElement.dataset.theme === 'light');
  await page.click('.summary a[href*="/providers/gmail/"]');
  await shows(page, 'article.provider', 'asha@gmail.com');
  await page.click('.tasks li:nth-child(1) label');
  await shows(page, '.tasks li.done');
  await page.click('a[href*="/targets/msmtp/"]');
  await shows(page, '.lines', 'asha@gmail.com');
  await page.click('.remember input');
  await page.click('.languages a[lang=hi]');
  await until(page, () => document.documentElement.lang === 'hi');
  await shows(page, '.lines', 'asha@gmail.com');
  assert.equal(await page.$eval('#apology', (apology) => apology.hidden), true);
});

check('the root leads on where storage is blocked', { prepare: blockStorage }, async (page) => {
  await speaks(page, 'hi-IN');
  await page.goto(`${site.url}/`);
  await until(page, () => location.pathname === '/hi/');
  await hydrated(page);
});

/** In the page, before anything of it: as browsers do for those who block cookies. */
function blockStorage() {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
}

/** Sets the languages that the browser asks for. */
async function speaks(page, acceptLanguage) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setUserAgentOverride', { userAgent: await page.browser().userAgent(), acceptLanguage });
}
