// Without JavaScript the pages can be read, and say all that they have to say.

import assert from 'node:assert/strict';
import { CHOSEN, check, site, textOf, until } from './support.mjs';

const still = { javascript: false };

for (const lang of ['en', 'hi']) {
  check(`the servers and ports of Gmail can be read without JavaScript: ${lang}`, still, async (page) => {
    const text = await read(page, `/${lang}/providers/gmail/`);
    for (const value of ['smtp.gmail.com', 'imap.gmail.com', 'pop.gmail.com', '465', '587', '993', '995']) {
      assert.ok(text.includes(value), value);
    }
  });

  check(`a lesson shows the whole session without JavaScript: ${lang}`, still, async (page) => {
    await read(page, `/${lang}/learn/first_mail/`);
    // What is folded can be unfolded: `details` needs no script.
    await page.click('.at-a-glance > summary');
    const text = await textOf(page, '.at-a-glance');
    for (const said of ['220 ', 'EHLO ', 'AUTH PLAIN', '235 ', 'MAIL FROM:<', 'RCPT TO:<', '354 ', '221 ']) {
      assert.ok(text.includes(said), said);
    }
  });

  check(`a program shows its example without JavaScript: ${lang}`, still, async (page) => {
    const text = await read(page, `/${lang}/targets/msmtp/`);
    for (const value of ['smtp.gmail.com', '465', 'you@gmail.com', 'passwordeval']) assert.ok(text.includes(value), value);
  });
}

check('pages have a heading and something to read without JavaScript', still, async (page) => {
  for (const path of CHOSEN) {
    const text = await read(page, path);
    assert.ok(text.length > 150, `${path}: ${text}`);
    assert.ok((await textOf(page, 'h1')).length > 2, path);
  }
});

check('the root leads to both languages without JavaScript', still, async (page) => {
  await page.goto(`${site.url}/`);
  const links = await page.$$eval('main a', (links) => links.map((link) => link.getAttribute('href')));
  assert.deepEqual(links.sort(), ['/en/', '/hi/']);
});

check('an apology is not shown where nothing went wrong', still, async (page) => {
  await read(page, '/en/');
  assert.equal(await page.$eval('#apology', (apology) => apology.checkVisibility()), false);
});

/** Opens the page and gives what a person can see of its main part. */
async function read(page, path) {
  await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
  await until(page, (path) => location.pathname === path && document.readyState !== 'loading', path);
  return textOf(page, 'main');
}
