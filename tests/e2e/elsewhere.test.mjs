// Paths that lead nowhere, and a site that lives in a folder of its host.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './server.mjs';
import { NO_PRERENDER, check, hydrated, print, shows, site, until } from './support.mjs';

for (const path of ['/en/nothing/', '/nothing', '/hi/targets/none/', '/en/targets/msmtp/more/', '/%3Cscript%3E/']) {
  check(`${path} says in both languages that there is nothing, and leads home`, { allowed: /404/ }, async (page) => {
    const response = await page.goto(site.url + path);
    assert.equal(response.status(), 404);
    assert.match(response.headers()['content-security-policy'], /default-src 'none'/);
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /[\u0900-\u097f]/);
    assert.match(text, /[a-z]{4}/i);
    assert.equal(await page.$eval('h1', (heading) => heading.checkVisibility()), true);
    for (const home of ['/en/', '/hi/']) assert.ok(await page.$(`a[href="${home}"]`), home);
    await page.click('a[href="/hi/"]');
    await until(page, () => location.pathname === '/hi/');
    await hydrated(page);
  });
}

check('the site works in a folder of its host', { skip: NO_PRERENDER }, async (page, visit) => {
  const dist = mkdtempSync(join(tmpdir(), 'below-'));
  let below;
  try {
    print(dist, '/dakiya/');
    saysNothingOfItsHost(dist);
    below = await serve(dist, { publicUrl: '/dakiya/' });
    visit.origin = new URL(below.url).origin;

    await page.goto(below.url);
    await until(page, () => /^\/dakiya\/(en|hi)\/$/.test(location.pathname));
    await page.goto(`${below.url}en/#v=1&address=asha%40gmail.com`);
    await hydrated(page);
    await shows(page, '.found', 'Gmail');
    await page.click('a[href*="/targets/msmtp/"]');
    await shows(page, '.lines', 'asha@gmail.com');
    assert.equal(await page.evaluate(() => location.pathname), '/dakiya/en/targets/msmtp/');
    await page.click('.languages a[lang=hi]');
    await until(page, () => location.pathname === '/dakiya/hi/targets/msmtp/' && document.documentElement.lang === 'hi');
    await page.click('a[href*="/learn/first_mail/"]');
    await until(page, () => location.pathname === '/dakiya/hi/learn/first_mail/');
    await hydrated(page);
    await shows(page, '.cast > summary', 'asha@gmail.com');
    await page.click('.brand');
    await until(page, () => location.pathname === '/dakiya/hi/');
    await hydrated(page);
    await shows(page, '.found', 'Gmail');
  } finally {
    await below?.close();
    rmSync(dist, { recursive: true });
  }
});

/** A site whose host is not known leaves out what has to be a whole address, and makes no pictures for it. */
function saysNothingOfItsHost(dist) {
  const page = readFileSync(join(dist, 'en/providers/gmail/index.html'), 'utf8');
  assert.match(page, /<link rel="alternate" hreflang="hi" href="\/dakiya\/hi\/providers\/gmail\/">/);
  assert.match(page, /<meta property="og:title" content="Gmail/);
  assert.doesNotMatch(page, /rel="canonical"|og:url|og:image/);
  assert.match(page, /"item":"\/dakiya\/en\/providers\/"/);
  assert.equal(readFileSync(join(dist, 'robots.txt'), 'utf8'), 'User-agent: *\nAllow: /\n');
  for (const file of ['sitemap.xml', 'pictures']) assert.equal(existsSync(join(dist, file)), false, file);
}

check('an address that is not that of the site is refused', { skip: NO_PRERENDER }, () => {
  const dist = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  try {
    for (const DAKIYA_SITE of ['https://example.org/', 'example.org/dakiya/', 'https://example.org/other/']) {
      const env = { TRUNK_STAGING_DIR: dist, TRUNK_PUBLIC_URL: '/dakiya/', DAKIYA_SITE };
      assert.throws(() => execFileSync(process.env.PRERENDER, { env, stdio: 'pipe' }), /DAKIYA_SITE/, DAKIYA_SITE);
    }
  } finally {
    rmSync(dist, { recursive: true });
  }
});
