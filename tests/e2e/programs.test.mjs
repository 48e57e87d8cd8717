// The list of programs, the names on the first page, and what is said where a program and an account do not fit.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, PATHS, check, fill, open, shows, site, textOf, until } from './support.mjs';

const IDS = PATHS.map((path) => /^\/en\/targets\/([^/]+)\/$/.exec(path)?.[1]).filter(Boolean);

for (const lang of ['en', 'hi']) {
  for (const [typed, id] of [
    ['thunder', 'thunderbird'],
    ['  MSMTP ', 'msmtp'],
    ['python', 'django'],
    ['apple mail', 'apple_mail'],
  ]) {
    check(`${JSON.stringify(typed)} finds ${id}: ${lang}`, async (page) => {
      await open(page, `/${lang}/targets/`);
      assert.deepEqual((await shownIds(page)).sort(), [...IDS].sort());
      await fill(page, '#find', typed);
      await until(page, (id) => document.querySelector(`main li:not([hidden]) a[href*="/targets/${id}/"]`), id);
      const found = await shownIds(page);
      assert.ok(found.length < IDS.length, found.join());
      assert.match(await textOf(page, '.found-count'), new RegExp(`\\b${found.length}\\b.*\\b${IDS.length}\\b|\\b${IDS.length}\\b.*\\b${found.length}\\b`));
      assert.equal(await page.$$eval('[data-group]:not([hidden])', (groups) => groups.filter((g) => !g.querySelector('li:not([hidden])')).length), 0);
    });
  }
}

check('one kind alone can be listed, and where nothing fits, the way on is shown', async (page) => {
  await open(page, '/en/targets/');
  await page.select('#by-kind', 'mail_server');
  const servers = await shownIds(page);
  assert.ok(servers.includes('postfix') && !servers.includes('mutt'), servers.join());
  await page.select('#by-kind', '');
  await fill(page, '#find', 'nobody.knows.this');
  await shows(page, '[data-none]', 'first page');
  assert.deepEqual(await shownIds(page), []);
});

check('a program that was found opens, with the account', async (page) => {
  await open(page, '/hi/targets/#v=1&address=asha%40gmail.com');
  await fill(page, '#find', 'postfix');
  await page.click('main li:not([hidden]) a[href*="/targets/postfix/"]');
  await until(page, () => location.pathname === '/hi/targets/postfix/');
  await shows(page, '.lines', 'asha@gmail.com');
});

for (const lang of ['en', 'hi']) {
  for (const width of [320, 1000]) {
    check(`the first page names twelve programs at most, and leads to all: ${lang}, ${width} pixels wide`, { width }, async (page) => {
      await open(page, `/${lang}/`);
      const names = await page.$$eval('.choose-program .tile', (tiles) =>
        tiles.map((tile) => ({ id: tile.pathname.split('/').at(-2), cut: tile.scrollWidth > tile.clientWidth })),
      );
      assert.ok(names.length >= Math.min(12, IDS.length - 1) && names.length <= 12, `${names.length}`);
      assert.ok(names.every(({ id, cut }) => IDS.includes(id) && !cut), JSON.stringify(names));
      await page.click(`.choose-program a[href$="/${lang}/targets/"]`);
      await until(page, () => document.querySelector('.all-programs'));
    });

    check(`the list fits: ${lang}, ${width} pixels wide`, { width }, async (page) => {
      await open(page, `/${lang}/targets/`);
      const { height, widest, narrowest } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        widest: document.documentElement.scrollWidth,
        narrowest: Math.min(...[...document.querySelectorAll('.tile')].map((tile) => tile.clientWidth)),
      }));
      assert.ok(widest <= width, `${widest} pixels wide`);
      assert.ok(narrowest >= 250, `a tile is ${narrowest} pixels wide`);
      assert.ok(height < 1500 + IDS.length * (width < 500 ? 150 : 70), `${height} pixels high`);
    });
  }
}

check('without JavaScript every program stands there', { javascript: false }, async (page) => {
  await page.goto(`${site.url}/en/targets/`, { waitUntil: 'domcontentloaded' });
  assert.deepEqual((await shownIds(page)).sort(), [...IDS].sort());
});

check('where the provider takes no password, the page says why and names a few programs that work', async (page) => {
  await open(page, '/en/targets/django/#v=1&address=asha%40outlook.com');
  await shows(page, '.refused', 'OAuth');
  assert.equal(await page.$('figure.file'), null);
  const others = await page.$$eval('.refused .chips a', (links) => links.map((link) => link.pathname.split('/').at(-2)));
  assert.ok(others.length >= 1 && others.length <= 8, others.join());
  assert.ok(others.every((id) => IDS.includes(id) && id !== 'django'));
  await page.click(`.refused a[href*="/targets/${others[0]}/"]`);
  // There it works, or works if one chooses differently.
  await shows(page, '.steps, figure.file, .refused .instead', '');
});

check('the first page does not bring the programs along', async (page) => {
  const programs = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.wasm')) programs.push(new URL(request.url()).pathname);
  });
  await open(page, '/en/');
  assert.deepEqual(programs.map((path) => path.split('-')[0]), ['/configurator']);
  const wasm = readFileSync(join(DIST, programs[0]));
  // A setting that only the generators write.
  assert.equal(wasm.includes('smtp_sasl_password_maps'), false);
});

/** The programs that are shown, in order. */
const shownIds = (page) =>
  page.$$eval('main [data-search]', (items) =>
    items.filter((item) => item.checkVisibility()).map((item) => item.querySelector('a').pathname.split('/').at(-2)),
  );
