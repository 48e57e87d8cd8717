// The page of one provider: what works, before what to type; and what the reader's own address changes.

import assert from 'node:assert/strict';
import { check, hydrated, open, shows, site, textOf, until } from './support.mjs';

for (const lang of ['en', 'hi']) {
  check(`the parts of Gmail's page stand in the order in which they are needed: ${lang}`, async (page) => {
    await open(page, `/${lang}/providers/gmail/`);
    const parts = await page.$$eval('main h2', (headings) => headings.map((heading) => heading.id));
    assert.deepEqual(parts, ['closed', 'works', 'first', 'servers', 'limits', 'notes', 'programs', 'wire', 'sources']);
    assert.match(await textOf(page, '.lead'), /gmail\.com/);
    const rows = await page.$$eval('.works tbody tr', (rows) => rows.length);
    assert.ok(rows >= 2 && rows <= 4, `${rows} rows`);
    assert.ok(await page.$('.dated a[href*="support.google.com"]'));
  });

  check(`what is closed stands before the settings, with the ways that remain: ${lang}`, async (page) => {
    await open(page, `/${lang}/providers/outlook_com/`);
    const [first, ...later] = await page.$$eval('main h2', (headings) => headings.map((heading) => heading.id));
    assert.equal(first, 'closed');
    assert.ok(later.includes('servers'));
    const shut = await textOf(page, '.shut');
    for (const word of ['SMTP', 'IMAP', 'OAuth', 'Thunderbird']) assert.ok(shut.includes(word), word);
    const ways = await page.$$eval('.shut li a', (links) => links.map((link) => link.getAttribute('href')));
    assert.ok(ways.some((way) => way.endsWith(`/${lang}/targets/thunderbird/`)), ways.join());
    // For programs that cannot show a login page.
    assert.ok(ways.some((way) => way.includes(`/${lang}/providers/`)), ways.join());
  });

  check(`a provider without servers says so, and shows none: ${lang}`, async (page) => {
    await open(page, `/${lang}/providers/tuta/`);
    assert.ok(await page.$('#closed'));
    assert.equal(await page.$('.servers'), null);
    assert.equal(await page.$('#programs'), null);
  });

  check(`the hosts of a panel are guesses, each with the commands that confirm it: ${lang}`, async (page) => {
    await open(page, `/${lang}/providers/cpanel/`);
    const commands = await page.$$eval('.guesses pre', (all) => all.map((command) => command.textContent));
    assert.ok(commands.some((line) => /^openssl s_client .*your-domain\.example/.test(line)), commands.join('\n'));
    assert.ok(commands.some((line) => /^curl .*your-domain\.example/.test(line)));
    assert.equal(await page.$eval('.guesses details', (details) => details.open), false);
    assert.ok((await page.$$('.signs dt')).length > 5);
  });
}

check('servers without encryption are folded away, below a warning', async (page) => {
  await open(page, '/en/providers/bb_niigata/');
  assert.equal(await page.$eval('.unencrypted', (details) => details.open), false);
  assert.equal(await page.$$eval('.unencrypted .servers', (all) => all.some((one) => one.checkVisibility())), false);
  await page.click('.unencrypted > summary');
  await shows(page, '.unencrypted .alert', 'password');
  await shows(page, '.unencrypted .servers');
});

check('ticks stay, in both languages, until they are taken back', async (page) => {
  await open(page, '/en/providers/gmail/');
  await page.click('.tasks li:nth-child(2) label');
  await shows(page, '.tasks li:nth-child(2).done');
  await page.reload();
  await hydrated(page);
  await shows(page, '.tasks li:nth-child(2).done');
  assert.equal(await page.$eval('.tasks li:nth-child(2) input', (tick) => tick.checked), true);

  // The same task in the other language, and no other provider's.
  await open(page, '/hi/providers/gmail/');
  await shows(page, '.tasks li:nth-child(2).done');
  await open(page, '/en/providers/google_workspace/');
  assert.equal(await page.$('.tasks .done'), null);

  await open(page, '/en/providers/gmail/');
  await page.click('.tasks li:nth-child(2) label');
  await until(page, () => !document.querySelector('.tasks .done') && !localStorage.length);
});

check('a box that is ticked before the program comes stays ticked', { prepare: tickFirst }, async (page) => {
  await open(page, '/en/providers/gmail/');
  await shows(page, '.tasks li:nth-child(1).done');
  assert.equal(await page.evaluate(() => localStorage.getItem('dakiya.ticks.gmail')), '0');
});

check('the user name is filled in for an address of this provider, and for no other', async (page) => {
  await open(page, '/en/providers/gmail/#v=1&address=asha%40gmail.com');
  await shows(page, '.servers .own code', 'asha@gmail.com');
  assert.doesNotMatch(await textOf(page, '.server-tables'), /your full e-mail address/);

  await open(page, '/en/providers/google_workspace/#v=1&address=asha%40gmail.com');
  assert.match(await textOf(page, '.server-tables'), /your full e-mail address/);
  assert.doesNotMatch(await textOf(page, 'main'), /asha@/);
});

check('hosts that are made of the domain are filled in too', async (page) => {
  await open(page, '/en/providers/cpanel/#v=1&address=asha%40example.in&provider=cpanel');
  await shows(page, '.servers .own code', 'mail.example.in');
});

check('a value is copied, and it is said', async (page, visit) => {
  await visit.allowClipboard();
  await open(page, '/en/providers/gmail/#v=1&address=asha%40gmail.com');
  await shows(page, '.servers .own code', 'asha@gmail.com');
  const copy = async (selector, value) => {
    await page.click(selector);
    await shows(page, '.copy-news', 'Copied');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), value);
  };
  await copy('.servers [data-copy="smtp.gmail.com"]', 'smtp.gmail.com');
  await copy('.servers .own [data-copy]', 'asha@gmail.com');
});

check('without JavaScript no button is shown that does nothing', { javascript: false }, async (page) => {
  await page.goto(`${site.url}/en/providers/gmail/`, { waitUntil: 'domcontentloaded' });
  await until(page, () => document.querySelector('.servers'));
  const buttons = await page.$$eval('main button', (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
  assert.equal(buttons, 0);
  // A box can be ticked by itself.
  await page.click('.tasks li:nth-child(1) label');
  assert.equal(await page.$eval('.tasks input', (tick) => tick.checked), true);
});

/** In the page, before anything of it: ticks the first box as soon as it is there. */
function tickFirst() {
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') document.querySelector('.tasks input').click();
  });
}
