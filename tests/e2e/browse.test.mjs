// The list of all providers: searched, filtered, and read without the program.

import assert from 'node:assert/strict';
import { check, fill, open, site, textOf, until } from './support.mjs';

const SEARCHES = [
  ['rediff', 'rediffmail'],
  ['  REDIFF  ', 'rediffmail'],
  ['रेडिफ', 'rediffmail'],
  ['रेडिफ़', 'rediffmail'],
  ['जीमेल', 'gmail'],
  ['gmx.de', 'gmx_net'],
  ['asha@gmx.de', 'gmx_net'],
  ['smtp.gmail.com', 'gmail'],
];

for (const lang of ['en', 'hi']) {
  for (const [typed, id] of SEARCHES) {
    check(`${JSON.stringify(typed)} finds ${id}: ${lang}`, async (page) => {
      await open(page, `/${lang}/providers/`);
      const all = await shownIds(page);
      await fill(page, '#find', typed);
      await until(page, (id) => document.querySelector(`.provider-list li:not([hidden]) a[href*="/${id}/"]`), id);
      const found = await shownIds(page);
      assert.ok(found.length < all.length / 4, `${found.length} of ${all.length}`);
      assert.match(await textOf(page, '.found-count'), new RegExp(`\\b${found.length}\\b`));
      assert.match(await textOf(page, '.found-count'), new RegExp(`\\b${all.length}\\b`));
      assert.deepEqual(await emptyGroups(page), []);
    });
  }
}

check('a filter leaves what it says, filters add up, and taking them back brings all back', async (page) => {
  await open(page, '/en/providers/');
  const all = await shownIds(page);
  await page.select('#by-country', 'in');
  const india = await shownIds(page);
  assert.ok(india.includes('rediffmail') && !india.includes('gmx_net'), india.join());
  assert.ok(await page.$$eval(SHOWN, (items) => items.every((item) => item.dataset.country === 'in')));

  await page.select('#by-kind', 'sending_service');
  const sending = await shownIds(page);
  assert.ok(sending.length && sending.length < india.length);
  assert.ok(sending.every((id) => india.includes(id)));

  await page.select('#by-country', '');
  await page.select('#by-kind', '');
  assert.deepEqual(await shownIds(page), all);
});

check('what is closed to mail programs can be listed', async (page) => {
  await open(page, '/en/providers/');
  await page.select('#by-status', 'closed');
  const closed = await shownIds(page);
  assert.ok(closed.includes('tuta'), closed.join());
  assert.ok(!closed.includes('gmail'));
  assert.ok((await page.$$eval(`${SHOWN} .status`, (all) => all.map((one) => one.textContent))).every((words) => words === 'does not work'));
});

check('where nothing fits, the way on is shown', async (page) => {
  await open(page, '/en/providers/');
  assert.equal(await page.$eval('[data-none]', (none) => none.checkVisibility()), false);
  await fill(page, '#find', 'nobody.knows.this.example');
  await until(page, () => document.querySelector('[data-none]').checkVisibility());
  assert.deepEqual(await shownIds(page), []);
  assert.equal((await page.$$('[data-group]:not([hidden])')).length, 0);
  await fill(page, '#find', '');
  await until(page, () => !document.querySelector('[data-none]').checkVisibility());
});

check('Enter in the search field does nothing worse than searching', async (page) => {
  await open(page, '/en/providers/');
  await page.type('#find', 'gmail');
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelectorAll('.provider-list li:not([hidden])').length < 10);
  assert.equal(new URL(page.url()).pathname, '/en/providers/');
});

check('a provider that was found opens', async (page) => {
  await open(page, '/hi/providers/');
  await fill(page, '#find', 'जीमेल');
  await page.click('.provider-list li:not([hidden]) a[href*="/providers/gmail/"]');
  await until(page, () => location.pathname === '/hi/providers/gmail/');
});

for (const width of [320, 1000]) {
  check(`the list is no longer than a thumb can bear: ${width} pixels wide`, { width }, async (page) => {
    await open(page, '/hi/providers/');
    const { height, widest } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      widest: document.documentElement.scrollWidth,
    }));
    assert.ok(widest <= width, `${widest} pixels wide`);
    assert.ok(height < (width < 500 ? 12_000 : 6_000), `${height} pixels high`);
  });
}

check('without JavaScript the whole list stands there, and no control that does nothing', { javascript: false }, async (page) => {
  await page.goto(`${site.url}/en/providers/`, { waitUntil: 'domcontentloaded' });
  await until(page, () => document.querySelector('.provider-list'));
  const seen = await page.evaluate(() => ({
    links: [...document.querySelectorAll('.provider-list a')].filter((link) => link.checkVisibility()).length,
    controls: [...document.querySelectorAll('main input, main select, main button')].filter((control) =>
      control.checkVisibility({ visibilityProperty: true }),
    ).length,
  }));
  assert.ok(seen.links > 1, `${seen.links} links`);
  assert.equal(seen.controls, 0);
});

/** The providers that are shown, in order. */
const shownIds = (page) =>
  page.$$eval(SHOWN, (items) =>
    items.filter((item) => item.checkVisibility()).map((item) => item.querySelector('a').pathname.split('/').at(-2)),
  );

/** Headings of groups in which nothing is left. */
const emptyGroups = (page) =>
  page.$$eval('[data-group]:not([hidden])', (groups) =>
    groups.filter((group) => !group.querySelector('li:not([hidden])')).map((group) => group.innerText),
  );

const SHOWN = '.provider-list li:not([hidden])';
