// The laboratory: each of the three ways through a session, branches, faults, links, and what people paste.

import assert from 'node:assert/strict';
import { check, fill, open, shows, textOf, until } from './support.mjs';

const LAB = '/en/smtp/lab/';

check('step by step the message is sent, and the end is told', async (page) => {
  await open(page, LAB);
  await next(page, () => document.querySelector('.drive').innerText.includes('Sent.'));
  await shows(page, '.transcript', '221 ');
  await shows(page, '.server-state', 'has hung up');
  await page.click('.drive .back');
  await shows(page, '.transcript .now', 'gsmtp');
  await until(page, () => !document.querySelector('.next-step').disabled);
});

check('by choosing, on a telephone, with taps alone', { width: 360 }, async (page) => {
  await open(page, LAB);
  await tap(page, '[data-drive=Compose]');
  for (const move of ['handshake', 'ehlo', 'plain', 'mail', 'rcpt', 'rcpt_second', 'data', 'message']) {
    await tap(page, `.move:not(.dim)[data-move=${move}]`);
    await until(page, (move) => !document.querySelector(`.move.main[data-move=${move}]`), move);
  }
  await shows(page, '.heard', 'the server answers for it');
  // What makes no sense now is told before it is done.
  await tap(page, '.move.dim[data-move=data]');
  await shows(page, '.what-if', '503');
  await tap(page, '.what-if .anyway');
  await shows(page, '.transcript .now', '503');
  await tap(page, '.move:not(.dim)[data-move=quit]');
  await shows(page, '.transcript', '221 ');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

check('by typing, with the keyboard alone: history, completion, a message', async (page) => {
  await open(page, LAB);
  await tabTo(page, '[data-drive=Type]');
  await page.keyboard.press('Enter');
  await shows(page, '.typing');
  await tabTo(page, '#lab-line');
  await page.keyboard.press('Enter');
  // The server waits for TLS: that is told, too.
  await shows(page, '.transcript', 'waits for TLS');
  await page.keyboard.down('Shift');
  await tabTo(page, '[data-drive=Guided]');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await shows(page, '.drive .back');
  await tabTo(page, '.drive .back');
  await page.keyboard.press('Enter');
  await tabTo(page, '.next-step');
  await page.keyboard.press('Enter');
  await shows(page, '.transcript', '220 ');
  await page.keyboard.down('Shift');
  await tabTo(page, '[data-drive=Type]');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await shows(page, '.typing');
  await tabTo(page, '#lab-line');
  await type(page, 'ehlo', 'Tab');
  assert.equal(await value(page), 'EHLO laptop.example');
  await page.keyboard.press('Enter');
  await shows(page, '.transcript .now', '250');
  await type(page, 'NOOP', 'Enter');
  await shows(page, '.transcript .now', 'NOOP');
  await page.keyboard.press('ArrowUp');
  await until(page, () => document.querySelector('#lab-line').value === 'NOOP');
  await page.keyboard.press('ArrowUp');
  await until(page, () => document.querySelector('#lab-line').value === 'EHLO laptop.example');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await until(page, () => document.querySelector('#lab-line').value === '');
  for (const [line, code] of [['AUTH PLAIN', '334'], ['*', '501'], ['MALI', '502'], ['auth plain', '235']]) {
    await type(page, line, line === 'auth plain' ? 'Tab' : 'Enter');
    if (line === 'auth plain') await page.keyboard.press('Enter');
    await shows(page, '.transcript .now', code);
  }
  for (const line of ['MAIL FROM:<you@gmail.com>', 'RCPT TO:<ravi@example.org>', 'DATA', 'Subject: x', '', 'Namaste', '.']) {
    await type(page, line, 'Enter');
  }
  await shows(page, '.heard', 'the server answers for it');
});

check('a pasted block is sent line by line', async (page) => {
  await open(page, LAB);
  await page.click('[data-drive=Type]');
  await page.click('.typing summary');
  const block = ['EHLO a.example', 'AUTH PLAIN AHlvdUBnbWFpbC5jb20AYWJjZGVmZ2hpamtsbW5vcA==', 'MAIL FROM:<you@gmail.com>', 'RCPT TO:<a@example.org>', 'DATA', 'Subject: a', '', '..dot', '.', 'QUIT'];
  await fill(page, '#lab-block', block.join('\n'));
  await page.click('.typing details button');
  await shows(page, '.transcript', '221 ');
  await shows(page, '.server-state', 'has hung up');
});

check('going back and doing another thing makes a branch, and both stay', async (page) => {
  await open(page, LAB);
  await next(page, () => document.querySelector('.transcript').innerText.includes('DATA'));
  await page.click('.scrub .tool');
  await page.click('[data-drive=Compose]');
  await page.click('.move[data-move=rset]');
  await shows(page, '.branches', 'RSET');
  assert.equal((await page.$$('.branches li')).length, 2);
  await page.click('.branches .quiet');
  await shows(page, '.beside', 'RSET');
  await shows(page, '.beside .differs .badge', 'differs');
  await page.$$eval('.branches .branch', (all) => all.find((branch) => !branch.ariaCurrent).click());
  await shows(page, '.transcript', 'DATA');
  assert.ok(!(await textOf(page, '.transcript')).includes('RSET'));
  await page.$eval('#time', (slider) => {
    slider.value = '2';
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await until(page, () => document.querySelectorAll('.transcript li').length === 2);
  assert.match(await page.$eval('#time', (slider) => slider.getAttribute('aria-valuetext')), /step 2 of 7/);
});

check('another answer is put in, and a good client concludes', async (page) => {
  await open(page, LAB);
  await next(page, () => document.querySelector('.transcript').innerText.includes('RCPT'));
  await page.click('.breaking summary');
  await page.select('#inject', 'g550who');
  await shows(page, '.transcript .now', '550-5.1.1');
  await shows(page, '.concluded', 'does not take mail for this recipient');
  await page.click('.concluded summary');
  await shows(page, '.concluded', 'status=bounced');
  for (const button of await page.$$('.faults button')) {
    if ((await button.evaluate((element) => element.innerText)) === 'connection lost') await button.click();
  }
  await shows(page, '.transcript .now', 'The connection broke');
  await shows(page, '.concluded', 'tries again later');
});

check('two servers answer the same, and the differences are marked in words', async (page) => {
  await open(page, LAB);
  await next(page, () => document.querySelector('.transcript').innerText.includes('RCPT'));
  await page.select('#other', 'postfix');
  await shows(page, '.beside .badge', 'differs');
  await shows(page, '.beside [role=status]', 'answered in another way');
  await page.select('#persona', 'strict');
  await shows(page, '.transcript', 'mail.example.in');
  await page.select('#door', '25');
  await shows(page, '.transcript', '220 ');
});

check('465 with STARTTLS hangs and 587 with TLS first fails, and both say why', async (page) => {
  await open(page, LAB);
  await page.select('#client', 'plain');
  await shows(page, '.note-line', 'do not fit');
  await shows(page, '.drive .fault', 'the client for a greeting');
  await page.select('#door', '587');
  await page.select('#client', 'tls');
  await page.click('.next-step');
  await shows(page, '.concluded', 'wrong version number');
});

check('settings from the first page are played', async (page) => {
  await open(page, '/en/#v=1&address=asha%40yahoo.com');
  await shows(page, '.summary');
  await page.click('.summary a[href*="/smtp/lab/"]');
  await shows(page, '.played-as', 'asha@yahoo.com');
  await shows(page, '.played-as', 'yahoo');
});

check('bytes and what an eavesdropper sees are shown', async (page) => {
  await open(page, LAB);
  await next(page, () => document.querySelector('.transcript').innerText.includes('AUTH PLAIN'));
  await page.click('.see-octets');
  await shows(page, '.octet-row .hex', '0d 0a');
  await shows(page, '.opened', 'abcdefghijklmnop');
  await page.click('.see-outside');
  await shows(page, '.outside', '17 03 03');
});

check('a piece that is touched tells what it is, where it stands', async (page) => {
  await page.setViewport({ width: 360, height: 800, hasTouch: true });
  await open(page, LAB);
  await next(page, () => document.querySelector('.transcript .now').innerText.includes('EHLO'));
  await touch(page, '.transcript .now', 'SIZE');
  await shows(page, '.transcript .told', 'RFC 1870');
  await shows(page, '.transcript .told', 'PIPELINING');
  assert.equal(await page.$eval('.transcript .chosen', (piece) => piece.ariaExpanded), 'true');
  assert.ok(await page.$eval('.transcript .chosen', inSight), 'the piece is scrolled away');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await touch(page, '.transcript .now', 'SIZE');
  await until(page, () => !document.querySelector('.told'));
  // A line of an earlier step tells as much, and nobody goes back for it.
  await touch(page, '.transcript li:not(.now)', '220');
  await shows(page, '.transcript li:not(.now) .told', 'RFC 5321 §4.2.1');
  assert.equal(await textOf(page, '.position'), '3 / 3');
  await page.click('.next-step');
  await until(page, () => document.querySelector('.position').innerText === '4 / 4' && !document.querySelector('.told'));
});

check('with the keyboard a step is one stop, and the arrows lead along its pieces', async (page) => {
  await open(page, '/hi/smtp/lab/');
  await next(page, () => document.querySelector('.transcript .now').innerText.includes('EHLO'));
  await tabTo(page, '#wire');
  await tabTo(page, '.now [role=button]');
  const rest = await page.$$eval('.now [role=button]', (all) => all.slice(1).map((piece) => piece.tabIndex));
  assert.ok(rest.length > 20 && rest.every((index) => index === -1), `${rest}`);
  await page.keyboard.press('Enter');
  await shows(page, '.told', 'RFC 5321 §4.1.1.1');
  await shows(page, '.told', 'यहाँ और क्या हो सकता था');
  await page.keyboard.press('ArrowRight');
  await shows(page, '.told', 'laptop.example');
  await until(page, () => document.activeElement.textContent === 'laptop.example');
  await page.keyboard.press('ArrowDown');
  await shows(page, '.told', 'RFC 5321 §4.2.1');
  await until(page, () => document.activeElement.textContent === '250');
  await page.keyboard.press('ArrowLeft');
  await shows(page, '.told', 'laptop.example');
  assert.equal(await textOf(page, '.position'), '3 / 3');
  await until(page, () => document.activeElement.textContent === 'laptop.example');
  await page.keyboard.press('End');
  await shows(page, '.told', 'SMTPUTF8');
  await until(page, () => document.activeElement.textContent === 'SMTPUTF8');
  await page.keyboard.press('Space');
  await until(page, () => !document.querySelector('.told'));
  await page.keyboard.press('Home');
  await shows(page, '.told', 'EHLO');
  await until(page, () => document.activeElement.textContent === 'EHLO');
});

check('a session is shared and opened again, without what was typed to log in', async (page, visit) => {
  await visit.allowClipboard();
  await open(page, LAB);
  await page.click('.next-step');
  await page.click('.next-step');
  await page.click('[data-drive=Type]');
  await page.type('#lab-line', 'AUTH PLAIN AGFzaGEAbXktb3duLXNlY3JldA==');
  await page.keyboard.press('Enter');
  await shows(page, '.transcript .now', '535');
  // What follows from a step comes a picture later, and moves what is below.
  await shows(page, '.concluded');
  await page.click('.make-link');
  await page.click('.link-line .copy');
  await shows(page, '.link-line .copy.copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const text = Buffer.from(link.split('#lab=1.')[1], 'base64url').toString();
  assert.ok(!text.includes('bXktb3duLXNlY3JldA'), text);
  assert.ok(!(await page.$eval('#as-text', (pre) => pre.textContent)).includes('bXktb3duLXNlY3JldA'));
  assert.match(await page.$eval('#as-mermaid', (pre) => pre.textContent), /^sequenceDiagram/);
  assert.match(await page.$eval('#as-swaks', (pre) => pre.textContent), /--tls-on-connect/);
  await page.goto('about:blank');
  await open(page, link.slice(link.indexOf('/en/')));
  await shows(page, '.transcript .now', '535');
  assert.equal(await page.evaluate(() => location.hash), link.slice(link.indexOf('#')));
});

for (const [what, fragment] of Object.entries({
  'of the future': 'lab=2.AAAA',
  'cut off': 'lab=1.Z21haWwJ',
  'of nonsense': `lab=1.${'A'.repeat(5000)}`,
  'with markup': 'lab=1.<img src=x onerror=alert(1)>',
})) {
  check(`a link ${what} is explained and does no harm`, async (page) => {
    await open(page, `${LAB}#${fragment}`);
    await shows(page, '.lab > .trouble', 'This link');
    await page.click('.next-step');
    await shows(page, '.transcript', 'TLS handshake');
  });
}

check('whatever is typed or pasted stays text, and a megabyte is cut with a notice', async (page) => {
  await open(page, LAB);
  await page.click('[data-drive=Type]');
  await page.click('.typing summary');
  for (const block of ['<img src=x onerror=alert(1)>\n`code` [x](javascript:alert(1))', 'a\0b\rc\u202ed', 'x'.repeat(1_000_000), 'NOOP\n'.repeat(6000)]) {
    await fill(page, '#lab-block', block);
    await page.click('.typing details button');
    await until(page, () => document.querySelector('#lab-block').value === '');
  }
  await shows(page, '.too-much', '5,000');
  assert.equal(await page.$('main img, main script'), null);
  // Of so many steps the last ones are there.
  const steps = await page.$$eval('.transcript li', (all) => all.length);
  assert.ok(steps >= 12 && steps < 20, `${steps} steps`);
  // And it is still quick.
  const began = Date.now();
  await page.click('.scrub .tool');
  await until(page, () => document.querySelector('.position').innerText.startsWith('4999'));
  assert.ok(Date.now() - began < 5000);
});

/** Goes on step by step until this is true. */
async function next(page, condition) {
  for (let step = 0; step < 20; step += 1) {
    if (await page.evaluate(condition)) return;
    const position = await textOf(page, '.position');
    await page.click('.next-step');
    await until(page, (position) => document.querySelector('.position').innerText !== position, position);
  }
  assert.fail('it never comes');
}

async function tap(page, selector) {
  await shows(page, selector);
  const { width, height } = await page.$eval(selector, (button) => button.getBoundingClientRect().toJSON());
  assert.ok(width >= 24 && height >= 24, `${selector} is ${width} × ${height}`);
  await page.click(selector);
}

/** Touches the first piece with these letters below `selector`. */
async function touch(page, selector, letters) {
  const found = await page.evaluateHandle(
    (selector, letters) => [...document.querySelectorAll(`${selector} [data-piece]`)].find((piece) => piece.textContent === letters),
    selector,
    letters,
  );
  await found.tap();
}

/** Whether an element is within the part of its list that is seen. */
function inSight(element) {
  const [own, list] = [element, element.closest('#wire')].map((box) => box.getBoundingClientRect());
  return own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
}

async function type(page, line, key) {
  await page.keyboard.type(line);
  await until(page, (line) => document.querySelector('#lab-line').value === line, line);
  await page.keyboard.press(key);
  await until(page, (line) => document.querySelector('#lab-line').value !== line || line === '', line);
}

const value = (page) => page.$eval('#lab-line', (field) => field.value);

/** Presses Tab until an element that `selector` finds has the focus. */
async function tabTo(page, selector) {
  for (let stops = 1; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`${selector} is not reached`);
}
