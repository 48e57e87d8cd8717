// Choices on the page of a program: what they change is marked, and the file says where it was made.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, PATHS, check, fill, fragmentBecomes, fragmentOf, open, shownFile, shows, until } from './support.mjs';

const ASHA = 'v=1&address=asha%40gmail.com';

check('what another port changes is marked, counted and explained, until something is typed', async (page) => {
  await open(page, `/en/targets/msmtp/#${ASHA}`);
  await shows(page, '.lines', '465');
  assert.deepEqual(await marked(page), []);
  await page.click('input[name="way"][value="587"]');
  await shows(page, '.news [role=status]', '2 of');
  assert.deepEqual(await marked(page), ['port 587', 'tls_starttls on']);
  // Not by colour alone.
  assert.deepEqual(await page.$$eval('.lines .changed .badge', (badges) => badges.map((badge) => badge.innerText)), ['changed', 'changed']);
  assert.equal(await page.$$eval('.news dt', (lines) => lines.length), 2);

  await page.type('#address', 'x');
  await until(page, () => !document.querySelector('.lines .changed') && !document.querySelector('.news').innerText.trim());
});

check('typing marks nothing', async (page) => {
  await open(page, `/en/targets/msmtp/#${ASHA}`);
  await shows(page, '.lines', 'asha@gmail.com');
  await fill(page, '#address', 'ravi@gmail.com');
  await shows(page, '.lines', 'ravi@gmail.com');
  await fill(page, '#name', 'Ravi');
  assert.deepEqual(await marked(page), []);
});

check('the first line of a file leads back to it', async (page, visit) => {
  await open(page, `/en/targets/msmtp/#${ASHA}&smtp_port=587`);
  await shows(page, '.lines', 'asha@gmail.com');
  await shows(page, '.lines li:first-child', '# http');
  const file = await shownFile(page);
  const [link] = file.split('\n');
  assert.equal(link, `# ${page.url()}`);
  const other = await visit.newPage();
  await open(other, new URL(link.slice(2)).pathname + new URL(link.slice(2)).hash);
  await shows(other, '.lines li:first-child', '# http');
  assert.equal(await shownFile(other), file);
});

check('a file that says what it is does so first, and one without remarks holds no link', async (page) => {
  for (const id of ['thunderbird', 'apple_mail', 'django']) {
    await open(page, `/en/targets/${id}/#${ASHA}`);
    await shows(page, '.lines', '/en/targets/');
    const [first, second] = (await shownFile(page)).split('\n');
    assert.ok([first, second].some((line) => line.includes(`/en/targets/${id}/#v=1`)), `${id}: ${first}\n${second}`);
    if (first.includes('targets')) assert.doesNotMatch(first, /^<\?/);
    await page.goto('about:blank');
  }
});

check('an example is nobody’s: its file holds no link', async (page) => {
  await open(page, '/en/targets/msmtp/');
  await shows(page, '.lines', 'you@gmail.com');
  assert.doesNotMatch(await shownFile(page), /:\/\//);
});

const CHOOSABLE = PATHS.filter((path) => /^\/en\/targets\/[^/]+\/$/.test(path)).filter((path) =>
  /name="(form|kept)"/.test(readFileSync(join(DIST, path, 'index.html'), 'utf8')),
);

check('every version and every place for a password can be chosen, and stands in the link', async (page) => {
  assert.ok(CHOOSABLE.length, 'no program has a choice');
  for (const path of CHOOSABLE) {
    await open(page, `${path}#${ASHA}`);
    await shows(page, '.found', 'Gmail');
    const ways = await page.$$eval('.which input, .which option', (ways) =>
      ways.map((way) => ({ name: way.name || way.parentElement.name, value: way.value })),
    );
    for (const { name, value } of ways.reverse()) {
      await choose(page, name, value);
      const usual = ways.findLast((way) => way.name === name).value === value;
      await until(page, (name, value) => (new URLSearchParams(location.hash.slice(1)).get(name) ?? '') === value, name, usual ? '' : value);
      assert.ok(await page.$('.file, .steps, .refused'), `${path} ${name}=${value}`);
    }
    assert.deepEqual(await fragmentOf(page), { v: '1', address: 'asha@gmail.com' });
    await page.goto('about:blank');
  }
});

check('where another choice helps, the page offers it', async (page) => {
  let helped = 0;
  for (const path of CHOOSABLE) {
    await open(page, `${path}#v=1&address=asha%40outlook.com`);
    await shows(page, '.found', 'Outlook');
    if (await page.$('.refused .instead button')) {
      helped += 1;
      await page.click('.refused .instead button');
      await until(page, () => !document.querySelector('.refused'));
      assert.ok(await page.$('.file, .steps'), path);
    }
    await page.goto('about:blank');
  }
  assert.ok(helped, 'no program can log in to Outlook.com by choosing differently');
});

check('a choice that a program does not know leaves it as usual', async (page) => {
  await open(page, `/en/targets/msmtp/#${ASHA}`);
  await shows(page, '.lines li:first-child', '# http');
  const usual = (await shownFile(page)).split('\n').slice(1);
  await page.goto('about:blank');
  await open(page, `/en/targets/msmtp/#${ASHA}&form=none_such&kept=none_such`);
  await shows(page, '.lines li:first-child', '# http');
  assert.deepEqual((await shownFile(page)).split('\n').slice(1), usual);
  await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com', form: 'none_such', kept: 'none_such' });
});

async function choose(page, name, value) {
  const list = await page.$(`.which select[name="${name}"]`);
  if (list) await list.select(value);
  else await page.click(`.which input[name="${name}"][value="${value}"]`);
}

/** The lines that are marked, with single spaces. */
const marked = (page) =>
  page.$$eval('.lines .changed code', (lines) => lines.map((line) => line.innerText.replace(/ +/g, ' ').trim()));
