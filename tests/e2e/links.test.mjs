// The account lives in the fragment of the address: whatever stands there, the page works, and it stands nowhere else.

import assert from 'node:assert/strict';
import { check, fragmentBecomes, hydrated, open, shownFile, shows, site, until } from './support.mjs';

const UNREADABLE = {
  'cut off': 'v',
  'cut off in a value': 'v=1&address=asha%4',
  'of no version': 'address=asha%40gmail.com',
  'of version 0': 'v=0&address=asha%40gmail.com',
  garbage: 'ÿ<>"\\^`{|}~%&%%%=&&==',
  '10,000 characters long': `v=1&address=${'x'.repeat(10_000)}`,
  'percent rubbish': '%ff%fe%00%zz',
  'a script': 'v=<script>alert(1)</script>',
};

for (const [what, fragment] of Object.entries(UNREADABLE)) {
  check(`a fragment that is ${what} is explained, and the page works`, async (page) => {
    await open(page, `/en/#${fragment}`);
    await shows(page, '.who [role=alert]', '.');
    await page.$eval('#address', (field) => field.select());
    await page.type('#address', 'you@gmail.com');
    await shows(page, '.found', 'Gmail');
    await fragmentBecomes(page, { v: '1', address: 'you@gmail.com' });
    assert.equal(await page.$('[role=alert]:not([hidden])'), null);
  });
}

check('a link from the future says so, in either language', async (page) => {
  for (const [lang, word] of [['en', 'newer'], ['hi', 'version']]) {
    await open(page, `/${lang}/#v=2&address=asha%40gmail.com`);
    await shows(page, '[role=alert]', word);
    // A person may want to look at it, or to reload.
    assert.equal(await page.evaluate(() => location.hash), '#v=2&address=asha%40gmail.com');
    await page.goto('about:blank');
  }
});

check('trouble with a link is explained on every page that reads it', async (page) => {
  for (const path of ['/en/targets/msmtp/', '/hi/targets/thunderbird/', '/hi/learn/first_mail/']) {
    await open(page, `${path}#v=2`);
    await shows(page, '.who [role=alert]', 'version');
    assert.ok(await page.$('figure.file, .transcript'), 'the example is shown');
    await page.goto('about:blank');
  }
});

check('fields that a link does not know are passed over', async (page) => {
  await open(page, '/en/targets/msmtp/#v=1&address=asha%40gmail.com&password=hunter2&colour=red');
  await shows(page, '.lines', 'asha@gmail.com');
  await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com' });
  assert.doesNotMatch(await page.content(), /hunter2/);
});

check('a link that is typed over another is followed', async (page) => {
  await open(page, '/en/targets/msmtp/#v=1&address=asha%40gmail.com');
  await shows(page, '.lines', 'asha@gmail.com');
  await page.evaluate(() => (location.hash = '#v=1&address=ravi%40gmail.com&smtp_port=587'));
  await shows(page, '.lines', 'ravi@gmail.com');
  assert.match(await shownFile(page), /^port +587$/m);
});

check('the address stands in the fragment alone: not in path, query, storage or title', async (page) => {
  await open(page, '/en/');
  await page.type('#address', 'secret.name@gmail.com');
  await fragmentBecomes(page, { v: '1', address: 'secret.name@gmail.com' });
  await nowhereElse(page);
  for (const link of ['/en/targets/msmtp/', '/en/providers/gmail/', '/en/learn/first_mail/', '/hi/learn/first_mail/']) {
    await page.click(`a[href*="${link}"]`);
    await until(page, (link) => location.pathname === link, link);
    await hydrated(page);
    await fragmentBecomes(page, { v: '1', address: 'secret.name@gmail.com' });
    await nowhereElse(page);
  }
});

async function nowhereElse(page) {
  const places = await page.evaluate(() => [
    location.pathname,
    location.search,
    document.title,
    document.referrer,
    document.cookie,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    name,
  ]);
  assert.doesNotMatch(places.join('\n'), /secret/);
}

check('this device remembers the account if it is asked to, and forgets it', async (page) => {
  await open(page, '/en/targets/msmtp/#v=1&address=asha%40gmail.com');
  await shows(page, '.lines', 'asha@gmail.com');
  await page.click('.remember input');
  await until(page, () => JSON.stringify({ ...localStorage }).includes('asha'));
  await page.click('input[value="587"]');
  await until(page, () => JSON.stringify({ ...localStorage }).includes('587'));

  await page.goto(`${site.url}/en/`);
  await hydrated(page);
  await shows(page, '.found', 'Gmail');
  assert.equal(await page.$eval('#address', (field) => field.value), 'asha@gmail.com');
  await shows(page, '.summary', '587');

  await page.click('a[href*="/targets/msmtp/"]');
  await shows(page, '.remember');
  await until(page, () => document.querySelector('.remember input').checked);
  await page.click('.remember input');
  await until(page, () => !localStorage.length);
  await page.goto(`${site.url}/hi/`);
  await hydrated(page);
  assert.equal(await page.$eval('#address', (field) => field.value), '');
});

check('a link that is opened wins over what is remembered', async (page) => {
  await open(page, '/en/targets/msmtp/#v=1&address=asha%40gmail.com');
  await shows(page, '.lines', 'asha@gmail.com');
  await page.click('.remember input');
  await until(page, () => localStorage.length);
  await page.goto('about:blank');
  await open(page, '/en/#v=1&address=ravi%40googlemail.com');
  await shows(page, '.found');
  assert.equal(await page.$eval('#address', (field) => field.value), 'ravi@googlemail.com');
});
