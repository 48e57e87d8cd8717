// If a mistake of ours ends the program, the page says so and keeps what was typed.

import assert from 'node:assert/strict';
import { check, fill, hydrated, open, shows, site, until } from './support.mjs';

check('a panic is apologised for, and what was typed is still there', { allowed: /unreachable|failed to insert/ }, async (page) => {
  await open(page, '/en/targets/msmtp/#v=1&address=asha%40gmail.com');
  await shows(page, '.lines', 'asha@gmail.com');
  assert.equal(await page.$eval('#apology', (apology) => apology.checkVisibility()), false);

  // As extensions do that change pages: the program does not find again what it put there.
  await page.$eval('article.program', (article) => article.querySelectorAll('.account ~ *').forEach((element) => element.remove()));
  await fill(page, '#address', 'asha.rao');
  await shows(page, '#apology', '.');
  assert.equal(await page.$eval('#address', (field) => field.value), 'asha.rao');

  // The link in the address bar keeps the choices.
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await hydrated(page);
  await shows(page, '.lines', 'asha@gmail.com');
});

// Safari allows a hundred changes of page in half a minute, and then none.
check('a browser that refuses to change the address loads the page instead', { prepare: refuseToGoOn, allowed: /push state/ }, async (page) => {
  await open(page, '/en/');
  await fill(page, '#address', 'asha@gmail.com');
  await shows(page, '.found', 'Gmail');
  await page.click('a[href*="/targets/msmtp/"]');
  await until(page, () => location.pathname === '/en/targets/msmtp/');
  await hydrated(page);
  await shows(page, '.lines', 'asha@gmail.com');
});

check('a program that does not come leaves a page that can be read and left', { allowed: /\.wasm|fetch|failed/i }, async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().endsWith('.wasm') ? request.abort() : request.continue()));
  await page.goto(`${site.url}/en/`, { waitUntil: 'domcontentloaded' });
  await shows(page, 'h1');
  await page.click('a[href*="/targets/msmtp/"]');
  await until(page, () => location.pathname === '/en/targets/msmtp/');
  await shows(page, '.lines', 'smtp.gmail.com');
});

/** In the page, before anything of it. */
function refuseToGoOn() {
  history.pushState = () => {
    throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
  };
}
