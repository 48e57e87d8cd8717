// The main job: from an address to a finished file.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, download, fragmentBecomes, hydrated, open, shownFile, shows, textOf, until, withLink } from './support.mjs';

for (const typed of [
  'you@gmail.com',
  'YOU@GMAIL.COM',
  '  you@googlemail.com ',
  '"Your Name" <you@gmail.com>',
  'mailto:you@gmail.com',
]) {
  check(`${JSON.stringify(typed)} is recognised as it is typed, and nothing is sent anywhere`, async (page) => {
    await open(page, '/en/');
    await loaded(page);
    const requests = [];
    page.on('request', (request) => {
      // The browser asks for the icon when it likes.
      if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
    });
    await page.type('#address', typed);
    await shows(page, '.found', 'Gmail');
    await shows(page, '.summary', 'smtp.gmail.com 465');
    await fragmentBecomes(page, { v: '1', address: typed });
    assert.deepEqual(requests, []);
  });
}

check('an address and one click make the finished file', async (page) => {
  await open(page, '/en/');
  await page.type('#address', 'asha@gmail.com');
  let clicks = 0;
  const click = async (selector) => {
    clicks += 1;
    await page.click(selector);
  };
  await shows(page, '.found', 'Gmail');
  await click('a[href*="/targets/msmtp/"]');
  await shows(page, '.file .path', 'msmtprc');
  await shows(page, '.lines', 'asha@gmail.com');
  const file = await shownFile(page);
  for (const line of [
    /^host +smtp\.gmail\.com$/m,
    /^port +465$/m,
    /^user +"asha@gmail\.com"$/m,
    /^from +"asha@gmail\.com"$/m,
  ]) {
    assert.match(file, line);
  }
  assert.doesNotMatch(await textOf(page, 'main'), /you@gmail\.com/);
  console.log(`${clicks} click from the address to the finished file`);
  assert.equal(clicks, 1);
});

check('a letter before the @ changes words on the page, and builds nothing anew', async (page) => {
  await open(page, `/en/targets/msmtp/#${ASHA}`);
  await shows(page, '.lines', 'asha@gmail.com');
  await page.evaluate(() => {
    globalThis.changes = [];
    const observer = new MutationObserver((records) => changes.push(...records.map((record) => record.type)));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    document.querySelector('#address').setSelectionRange(2, 2);
  });
  await page.focus('#address');
  await page.keyboard.press('t');
  await shows(page, '.lines', 'astha@gmail.com');
  assert.deepEqual(await page.evaluate(() => [...new Set(changes)]), ['characterData']);
});

check('the copy button puts exactly the file into the clipboard', async (page, visit) => {
  await visit.allowClipboard();
  await open(page, `/en/targets/msmtp/#${ASHA}`);
  await shows(page, '.lines', 'asha@gmail.com');
  await page.click('.file-tools .copy');
  await shows(page, '.file-tools .copy.copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await withLink(page, golden('gmail_tls')));
});

check('what is downloaded is the file, byte for byte', async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'download-'));
  try {
    await open(page, `/hi/targets/msmtp/#${ASHA}`);
    await shows(page, '.lines', 'asha@gmail.com');
    const expected = Buffer.from(await withLink(page, golden('gmail_tls')));
    assert.deepEqual((await download(page, folder, '.file-tools button:not(.copy)')).bytes, expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

check('another port changes the file and the link, and the link opens the same elsewhere', async (page, visit) => {
  await open(page, `/en/targets/msmtp/#${ASHA}`);
  await shows(page, '.lines', '465');
  await page.click('input[name="way"][value="587"]');
  await shows(page, '.lines', '587');
  await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com', smtp_port: '587' });
  assert.equal(`${await shownFile(page)}\n`, await withLink(page, golden('gmail_starttls')));

  const other = await visit.newPage();
  await other.goto(page.url());
  await hydrated(other);
  await shows(other, '.lines', '587');
  assert.equal(await shownFile(other), await shownFile(page));
  assert.equal(await other.$eval('input[value="587"]', (radio) => radio.checked), true);
  assert.equal(await other.$eval('#address', (field) => field.value), 'asha@gmail.com');

  await page.bringToFront();
  await page.click('input[name="way"][value="465"]');
  await shows(page, '.lines', '465');
  // The default is not written into links.
  await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com' });
});

check('a line of the file is explained when it is pointed at', async (page) => {
  await open(page, '/en/targets/msmtp/');
  const before = await textOf(page, '.file .why');
  await page.hover('.lines li:nth-child(2)');
  await shows(page, '.lines li.active', 'smtp.gmail.com');
  await until(page, (before) => document.querySelector('.file .why').innerText !== before, before);
});

check('links to other pages carry the account along, also into another program of ours', async (page) => {
  await open(page, `/en/#${ASHA}&smtp_port=587`);
  await shows(page, '.summary', '587');
  await page.click('.summary a[href*="/providers/gmail/"]');
  await shows(page, 'article.provider', 'asha@gmail.com');
  await page.click('a[href*="/learn/first_mail/"]');
  await shows(page, 'article.lesson details.cast > summary', 'asha@gmail.com');
  await hydrated(page);
  await shows(page, '.cast > summary', '587');
  await page.goBack();
  await shows(page, 'article.provider', 'asha@gmail.com');
  await hydrated(page);
  await page.goBack();
  await shows(page, '.summary', 'smtp.gmail.com 587');
});

check('the tasks of a provider can be ticked off, and stay so', async (page) => {
  await open(page, '/en/providers/gmail/');
  await page.click('.tasks li:nth-child(1) label');
  await shows(page, '.tasks li.done');
  await page.reload();
  await hydrated(page);
  await shows(page, '.tasks li:nth-child(1).done');
  await page.click('.tasks li:nth-child(1) label');
  await until(page, () => !document.querySelector('.tasks li.done') && !localStorage.length);
});

/** Waits until the page has loaded all that it loads by itself. */
const loaded = (page) => until(page, () => document.readyState === 'complete');

function golden(account) {
  return readFileSync(new URL(`../golden/targets/msmtp/${account}/msmtprc`, import.meta.url), 'utf8');
}

const ASHA = 'v=1&address=asha%40gmail.com';
