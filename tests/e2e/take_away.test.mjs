// What people take away from a page: everything as one archive, the page on their phone, a card on paper.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, download, fill, open, shownFile, shows, site, until } from './support.mjs';

const ASHA = 'v=1&address=asha%40gmail.com';

for (const [lang, word] of [['en', 'First'], ['hi', 'पहले']]) {
  check(`the archive holds each file at its path, and a sheet with every step: ${lang}`, async (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    try {
      await open(page, `/${lang}/targets/msmtp/#${ASHA}`);
      await shows(page, '.lines li:first-child', '# http');
      const { name, bytes } = await download(page, folder, '.everything button');
      assert.equal(name, 'msmtp-mail.zip');
      assert.deepEqual(namesIn(bytes), ['APPLY.txt', 'home/.msmtprc']);
      // Nothing is compressed.
      const text = bytes.toString('utf8');
      assert.ok(text.includes(`${await shownFile(page)}\n`));
      assert.ok(text.includes(`${word}\n`));
      assert.ok(text.includes(page.url()));
      for (const command of await page.$$eval('.command code', (all) => all.map((one) => one.textContent.split('\n')[0]))) {
        assert.ok(text.includes(command), command);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

check('a phone goes on from the code, which changes with the page', async (page) => {
  await open(page, `/en/targets/msmtp/#${ASHA}`);
  await shows(page, '.phone summary');
  assert.equal(await page.$('.qr'), null, 'it is drawn only for those who want it');
  await page.click('.phone summary');
  await until(page, () => document.querySelector('.phone .qr'));
  const code = () => page.$eval('.qr path', (path) => path.getAttribute('d'));
  const first = await code();
  const look = await page.$eval('.qr', (qr) => ({
    name: qr.getAttribute('aria-label'),
    width: qr.getBoundingClientRect().width,
    paper: getComputedStyle(qr.querySelector('rect')).fill,
    ink: getComputedStyle(qr.querySelector('path')).fill,
  }));
  assert.match(look.name, /QR code/);
  assert.ok(look.width >= 240, `${look.width} pixels wide`);
  assert.deepEqual([look.paper, look.ink], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.click('input[name="way"][value="587"]');
  await until(page, (first) => document.querySelector('.qr path').getAttribute('d') !== first, first);

  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  assert.equal(await page.$eval('.qr path', (path) => getComputedStyle(path).fill), 'rgb(0, 0, 0)');
});

check('a link that is too long for a code is explained', async (page) => {
  await open(page, `/hi/targets/msmtp/#v=1&address=${'a'.repeat(64)}%40gmail.com`);
  await shows(page, '.phone summary');
  await page.click('.phone summary');
  await until(page, () => document.querySelector('.qr'));
  await fill(page, '#name', 'आ'.repeat(128));
  await shows(page, '.phone .too-long', 'QR code');
  assert.equal(await page.$('.qr'), null);
});

for (const lang of ['en', 'hi']) {
  for (const path of ['providers/gmail', 'targets/msmtp']) {
    check(`${path} is one page of A4, without what only a screen can do: ${lang}`, async (page) => {
      await open(page, `/${lang}/${path}/#${ASHA}`);
      await shows(page, 'main', 'asha@gmail.com');
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
      assert.equal(pagesIn(pdf), 1);

      await page.emulateMediaType('print');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const text = await page.evaluate(() => document.body.innerText);
      for (const part of ['smtp.gmail.com', 'imap.gmail.com', '465', '993', 'TLS', 'asha@gmail.com', `${site.url}/${lang}/${path}/`]) {
        assert.ok(text.includes(part), part);
      }
      const extra = await page.evaluate(() =>
        [...document.querySelectorAll('button, nav, input, select, .finder, .tile')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
      );
      assert.deepEqual(extra, []);
      await page.emulateMediaType(null);
    });
  }
}

/** The names in the directory of an archive (PKWARE APPNOTE §4.3.12). */
function namesIn(bytes) {
  const names = [];
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50; ) {
    const [name, extra, remark] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + remark;
  }
  return names;
}

/** How many pages a PDF of Chromium has. */
const pagesIn = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
