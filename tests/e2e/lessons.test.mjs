// A session with a server, step by step.

import assert from 'node:assert/strict';
import { check, hydrated, open, shows, textOf, until } from './support.mjs';

check('next and back go through the session and end at its ends', async (page) => {
  await open(page, '/en/learn/first_mail/');
  const last = await length(page);
  assert.ok(last > 8, `${last} steps`);
  assert.ok(await page.$('.back[disabled]'));
  for (let step = 2; step <= last; step += 1) {
    await page.click('.next-step');
    await at(page, step);
  }
  assert.ok(await page.$('.next-step[disabled]'));
  await shows(page, '.transcript', '221 ');
  await shows(page, '.onward');
  for (let step = last - 1; step >= 1; step -= 1) {
    await page.click('.back');
    await at(page, step);
  }
  assert.ok(await page.$('.back[disabled]'));
  assert.equal(await page.$('.onward'), null);
});

check('the arrow keys, Home and End do the same, but not while typing', async (page) => {
  await open(page, '/hi/learn/first_mail/');
  const last = await length(page);
  await press(page, 'ArrowRight', 2);
  await press(page, 'ArrowRight', 3);
  await press(page, 'ArrowLeft', 2);
  await press(page, 'End', last);
  await press(page, 'ArrowRight', last);
  await press(page, 'Home', 1);
  await press(page, 'ArrowLeft', 1);
  await press(page, 'ArrowRight', 2);

  await page.click('.cast > summary');
  await page.type('#address', 'you@gmail.com');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('th');
  assert.equal(await page.$eval('#address', (field) => field.value), 'ythou@gmail.com');
  await shows(page, '.cast > summary', 'ythou@gmail.com');
  await at(page, 2);

  await page.keyboard.down('Alt');
  await page.focus('.next-step');
  await page.keyboard.press('End');
  await page.keyboard.up('Alt');
  await at(page, 2);
});

check('it plays by itself, pauses, and stops at the end', { prepare: holdTime }, async (page) => {
  await open(page, '/en/learn/first_mail/');
  const last = await length(page);
  const tick = () => page.evaluate(() => globalThis.tick());
  assert.equal(await tick(), 0, 'nothing runs before it is asked to');
  await page.click('.play');
  await until(page, () => globalThis.running() === 1);
  for (const step of [2, 3]) {
    await tick();
    await at(page, step);
  }
  await page.click('.play');
  await until(page, () => globalThis.running() === 0);
  assert.equal(await tick(), 0);
  await at(page, 3);

  await page.click('.play');
  await until(page, () => globalThis.running() === 1);
  await page.click('.next-step');
  await until(page, () => globalThis.running() === 0);
  await at(page, 4);

  await page.click('.play');
  await until(page, () => globalThis.running() === 1);
  for (let step = 5; step <= last; step += 1) {
    await tick();
    await at(page, step);
  }
  await until(page, () => globalThis.running() === 0);
  // At the end, playing means playing again.
  await page.click('.play');
  await at(page, 1);
});

check('on port 465 TLS comes first, and no STARTTLS', async (page) => {
  await open(page, '/en/learn/first_mail/#v=1&address=asha%40gmail.com');
  await shows(page, '.cast > summary', '465');
  await press(page, 'End', await length(page));
  const said = await linesOf(page);
  assert.equal(said.filter((line) => line.startsWith('C: EHLO')).length, 1);
  assert.ok(!said.some((line) => line.includes('STARTTLS')));
  assert.ok(said.some((line) => line.startsWith('C: MAIL FROM:<asha@gmail.com>')));
});

check('on port 587 STARTTLS comes, and EHLO is said again', async (page) => {
  await open(page, '/en/learn/first_mail/#v=1&address=asha%40gmail.com&smtp_port=587');
  await shows(page, '.cast > summary', '587');
  await press(page, 'End', await length(page));
  const said = await linesOf(page);
  assert.equal(said.filter((line) => line.startsWith('C: EHLO')).length, 2);
  const order = ['C: EHLO', 'S: 250-STARTTLS', 'C: STARTTLS', 'S: 220 ', 'C: EHLO', 'S: 250-AUTH', 'C: AUTH PLAIN'];
  let from = 0;
  for (const beginning of order) {
    from = said.findIndex((line, at) => at >= from && line.startsWith(beginning)) + 1;
    assert.ok(from > 0, `${beginning} in ${said.join('\n')}`);
  }
  // What can be read on the way, and what cannot.
  const sealed = await page.$$eval('.transcript > li', (steps) =>
    steps.map((step) => [step.textContent, step.classList.contains('sealed')]),
  );
  assert.ok(sealed.filter(([text]) => text.includes('STARTTLS')).every(([, sealed]) => !sealed));
  assert.ok(sealed.filter(([text]) => /AUTH PLAIN |MAIL FROM/.test(text)).every(([, sealed]) => sealed));
});

check('the server that is chosen on the page is played at once', async (page) => {
  await open(page, '/en/learn/first_mail/');
  const before = await length(page);
  await page.click('.cast > summary');
  await page.click('input[value="587"]');
  await shows(page, '.cast > summary', '587');
  assert.ok((await length(page)) > before, 'STARTTLS takes steps of its own');
});

check('the Base64 of a login is taken apart', async (page) => {
  await open(page, '/en/learn/first_mail/#v=1&address=asha%40gmail.com');
  await shows(page, '.cast > summary', 'asha@gmail.com');
  await forwardTo(page, '.base64');
  const line = (await page.$$eval('.step .said .client code', (lines) => lines.map((line) => line.textContent))).join('\n');
  const [, base64] = /AUTH PLAIN (\S+)/.exec(line);
  const [, user, password] = Buffer.from(base64, 'base64').toString().split('\0');
  assert.equal(user, 'asha@gmail.com');
  assert.match(password, /^\w{8,}$/);
  const table = await textOf(page, '.base64 table');
  assert.ok(table.includes(user) && table.includes(password), table);

  await page.click('.base64 details summary');
  const groups = await page.$$eval('.base64 .groups .letters', (groups) => groups.map((group) => group.textContent).join(''));
  assert.equal(groups, base64);
});

check('the everyday password is refused with 534, and the way to what helps is shown', async (page) => {
  await open(page, '/en/learn/everyday_password/#v=1&address=asha%40gmail.com');
  await shows(page, '.cast > summary', 'asha@gmail.com');
  await forwardTo(page, '.base64');
  const said = await textOf(page, '.step .said');
  assert.match(said, /534-5\.7\.9/);
  await shows(page, '.onward');
  await page.click('.onward a[href*="/providers/gmail/"]');
  await until(page, () => location.pathname === '/en/providers/gmail/');
  await hydrated(page);
  await shows(page, 'article.provider', 'asha@gmail.com');
});

check('each step in the transcript can be gone to', async (page) => {
  await open(page, '/en/learn/first_mail/');
  const last = await length(page);
  await press(page, 'End', last);
  assert.equal((await page.$$('.transcript .to-step')).length, last);
  await page.click('.transcript > li:nth-child(4) .to-step');
  await at(page, 4);
  assert.equal(await page.$eval('.transcript .to-step[aria-current=step]', (step) => step.textContent.trim().split(' ').at(-1)), '4');
});

check('every piece of a line can be named', async (page) => {
  await open(page, '/en/learn/first_mail/#v=1&address=asha%40gmail.com');
  await shows(page, '.cast > summary', 'asha@gmail.com');
  await press(page, 'End', await length(page));
  await press(page, 'Home', 1);
  while (!(await textOf(page, '.step .said')).includes('MAIL FROM')) {
    const step = await position(page);
    await page.keyboard.press('ArrowRight');
    await at(page, step + 1);
  }
  await page.click('.pieces > summary');
  const pieces = await page.$$eval('.pieces .legend dt code', (codes) => codes.map((code) => code.textContent));
  for (const piece of ['MAIL', 'asha', 'gmail.com', '250']) assert.ok(pieces.includes(piece), pieces.join(', '));
});

/** How many steps there are. */
const length = async (page) => Number((await textOf(page, '.progress')).match(/\d+/g)[1]);

/** At which step the page is. */
const position = async (page) => Number((await textOf(page, '.progress')).match(/\d+/)[0]);

/** Waits until the page is at `step`: so many were said, and one is explained. */
async function at(page, step) {
  await until(
    page,
    (step) =>
      Number(document.querySelector('.progress').innerText.match(/\d+/)[0]) === step &&
      document.querySelectorAll('.transcript > li').length === step &&
      document.querySelectorAll('.step h2').length === 1,
    step,
  );
}

async function press(page, key, step) {
  await page.keyboard.press(key);
  await at(page, step);
}

async function forwardTo(page, selector) {
  const last = await length(page);
  while (!(await page.$(selector))) {
    const step = await position(page);
    assert.ok(step < last, `${selector} never came`);
    await page.click('.next-step');
    await at(page, step + 1);
  }
}

const linesOf = (page) =>
  page.$$eval('.transcript :is(.client, .server)', (lines) => lines.map((line) => line.textContent));

/** In the page, before anything of it: time passes only when it is told to. */
function holdTime() {
  const running = new Map();
  let next = 1;
  window.setInterval = (callback) => {
    running.set(next, callback);
    return next++;
  };
  window.clearInterval = (id) => running.delete(id);
  globalThis.running = () => running.size;
  globalThis.tick = () => {
    const callbacks = [...running.values()];
    for (const callback of callbacks) callback();
    return callbacks.length;
  };
}
