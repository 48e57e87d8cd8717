// What Chromium does, Firefox does too.

import assert from 'node:assert/strict';
import { checkInFirefox, hydrated, open, shownFile, shows, site, until } from './support.mjs';

for (const lang of ['en', 'hi']) {
  for (const page of ['', 'providers/gmail/', 'targets/msmtp/', 'learn/first_mail/', 'how-it-works/']) {
    const path = `/${lang}/${page}`;
    checkInFirefox(`${path} comes alive in Firefox`, async (page) => {
      const response = await open(page, path);
      assert.equal(response.status(), 200);
      const seen = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        headings: document.querySelectorAll('h1').length,
        widest: document.documentElement.scrollWidth,
      }));
      assert.deepEqual({ lang: seen.lang, headings: seen.headings }, { lang, headings: 1 });
      assert.ok(seen.widest <= 1000);
      await page.click('header button.tool');
      await until(page, () => document.documentElement.dataset.theme === 'light');
    });
  }
}

checkInFirefox('an address and one click make the finished file in Firefox', async (page) => {
  await open(page, '/hi/');
  await page.type('#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  await until(page, () => location.hash.includes('asha'));
  await page.click('a[href*="/targets/msmtp/"]');
  await shows(page, '.lines', 'asha@gmail.com');
  await page.click('input[name="way"][value="587"]');
  await shows(page, '.lines', '587');
  assert.match(await shownFile(page), /^port +587$/m);
  await until(page, () => location.hash.includes('smtp_port=587'));
  await page.reload();
  await hydrated(page);
  await shows(page, '.lines', '587');
});

checkInFirefox('a session is stepped through in Firefox', async (page) => {
  await open(page, '/en/learn/first_mail/#v=1&address=asha%40gmail.com&smtp_port=587');
  await shows(page, '.cast > summary', '587');
  await page.click('.next-step');
  await shows(page, '.progress', '2');
  await page.keyboard.press('End');
  await shows(page, '.transcript', 'STARTTLS');
  await shows(page, '.onward');
});

checkInFirefox('a link that cannot be read is explained in Firefox', async (page) => {
  await page.goto(`${site.url}/en/#v=2`);
  await hydrated(page);
  await shows(page, '.who [role=alert]', 'version');
});

checkInFirefox('the root leads on in Firefox', async (page) => {
  await page.goto(`${site.url}/`, { waitUntil: 'domcontentloaded' });
  await until(page, () => /^\/(en|hi)\/$/.test(location.pathname));
  await hydrated(page);
});
