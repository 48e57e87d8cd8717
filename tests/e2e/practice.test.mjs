// Levels: solved by typing and by choosing, with what is missing said; shown, reset, remembered, taken along; framed.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { check, fill, open, shows, site, textOf, until } from './support.mjs';

const say = async (page, line) => {
  await page.focus('#lab-line');
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('#lab-line').value === '');
};

for (const [lang, solved] of [
  ['en', 'Solved!'],
  ['hi', 'हो गया!'],
]) {
  check(`a level is solved by typing, and what was missing is said on the way: ${lang}`, { width: 360 }, async (page) => {
    await open(page, `/${lang}/learn/levels/introduce/`);
    assert.equal((await page.$$('.goal li')).length, 2);
    await say(page, 'HELO laptop.example');
    await until(page, () => document.querySelectorAll('.goal li').length === 1);
    await shows(page, '.goal li', 'EHLO');
    await say(page, 'EHLO laptop.example');
    await shows(page, '.goal .solved', solved);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await page.click('.goal .go-on');
    await until(page, () => location.pathname.endsWith('/learn/levels/goodbye/'));
    await open(page, `/${lang}/learn/levels/`);
    await shows(page, '.tile.done');
    assert.equal((await page.$$('.tile.done')).length, 1);
  });
}

check('a level is solved by choosing, with taps alone', { width: 360 }, async (page) => {
  await open(page, '/hi/learn/levels/introduce/');
  await page.click('[data-drive=Compose]');
  await page.click('.move[data-move=ehlo]');
  await shows(page, '.goal .solved');
});

check('what is shown counts for nothing; begun anew, it can be solved', async (page) => {
  await open(page, '/en/learn/levels/hidden_copy/');
  await page.click('.show-me');
  await shows(page, '.goal', 'one way');
  await shows(page, '.transcript', 'RCPT TO:<meera@example.org>');
  assert.equal(await page.evaluate(() => localStorage.getItem('dakiya.levels')), null);
  await page.click('.goal .reset');
  await until(page, () => document.querySelectorAll('.goal li').length > 1);
  await page.click('.typing summary');
  const lines = ['EHLO a.example', 'MAIL FROM:<asha@example.in>', 'RCPT TO:<meera@example.org>', 'RCPT TO:<ravi@example.org>', 'DATA'];
  await fill(page, '#lab-block', [...lines, 'To: ravi@example.org', '', 'A way of my own', '.'].join('\n'));
  await page.click('.typing details button');
  await shows(page, '.goal .solved');
  await until(page, () => localStorage.getItem('dakiya.levels') === 'levels 1: hidden_copy');
});

check('what goes wrong at a level goes wrong, and the level can be solved', async (page) => {
  await open(page, '/en/learn/levels/come_back_later/');
  for (const line of ['EHLO a.example', 'MAIL FROM:<asha@example.in>', 'RCPT TO:<ravi@example.org>']) await say(page, line);
  await shows(page, '.transcript', '450 ');
  for (const line of ['QUIT', 'EHLO a.example', 'MAIL FROM:<asha@example.in>', 'RCPT TO:<ravi@example.org>', 'DATA', 'Hello', '.']) {
    await say(page, line);
  }
  assert.equal(await page.$('.goal .solved'), null);
  await say(page, 'QUIT');
  await shows(page, '.goal .solved');
});

check('progress is taken along, brought in and forgotten; what is none is refused', async (page) => {
  await page.goto(`${site.url}/en/learn/levels/`);
  await page.evaluate(() => localStorage.setItem('dakiya.levels', 'levels 1: introduce goodbye nobody'));
  await open(page, '/en/learn/levels/');
  await until(page, () => document.querySelectorAll('.tile.done').length === 2);
  await page.click('.saved summary');
  assert.equal(await page.$eval('#progress', (field) => field.value), 'levels 1: introduce goodbye');
  for (const [text, words] of [['<img src=x onerror=alert(1)>', 'levels 1:'], ['levels 9: introduce', 'newer version']]) {
    await fill(page, '#other-progress', text);
    await page.click('.bring-in');
    await shows(page, '#other-progress-wrong', words);
  }
  await fill(page, '#other-progress', 'levels 1: hidden_copy');
  await page.click('.bring-in');
  await until(page, () => document.querySelectorAll('.tile.done').length === 3);
  assert.equal((await textOf(page, '#other-progress-wrong')).trim(), '');
  await page.click('.forget');
  await until(page, () => !document.querySelector('.tile.done') && !localStorage.getItem('dakiya.levels'));
});

check('in a frame of another site a level stands alone and tells that it is solved', { allowed: /another site|frame-ancestors|BLOCKED|favicon/ }, async (page) => {
  const around = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      request.url === '/'
        ? `<title>Course</title><iframe id="level" width="700" height="900" src="${site.url}/en/learn/levels/introduce/?embed"></iframe>
           <iframe id="home" src="${site.url}/en/"></iframe><script src="listen.js"></script>`
        : 'addEventListener("message", ({ data, origin }) => { window.heard = { ...data, origin }; });',
    );
  });
  await new Promise((done) => around.listen(0, '127.0.0.1', done));
  try {

    await page.goto(`http://127.0.0.1:${around.address().port}/`);
    const frame = await (await page.waitForSelector('#level')).contentFrame();
    await frame.waitForSelector('#lab-line');
    assert.equal(await frame.$eval('header.top', (header) => header.checkVisibility()), false);
    assert.equal(await frame.$eval('footer', (footer) => footer.checkVisibility()), false);
    await until(frame, () => !document.createNodeIterator(document.getElementById('app'), NodeFilter.SHOW_COMMENT).nextNode());
    await frame.focus('#lab-line');
    await page.keyboard.type('EHLO laptop.example');
    await page.keyboard.press('Enter');
    await until(page, () => window.heard);
    assert.deepEqual(await page.evaluate(() => window.heard), {
      source: 'dakiya',
      event: 'solved',
      level: 'introduce',
      origin: site.url,
    });
    // What is no part of the course cannot be framed.
    const home = await (await page.$('#home')).contentFrame();
    assert.equal(await home.$('#address'), null);
  } finally {
    around.close();
    around.closeAllConnections();
  }
});

check('a quiz from a link: every kind is answered, and the server says why', async (page) => {
  await open(page, '/en/learn/quiz/#quiz=1.4711.p');
  await shows(page, '#asks', 'What does the server answer');
  const first = await textOf(page, '.answers');
  await page.click('.answers button');
  await until(page, () => document.querySelector('.judgement').innerText.trim());
  assert.equal((await page.$$('.answer.right')).length, 1);
  await shows(page, '.score', 'of 1.');
  await page.click('.next-question');
  await until(page, (first) => document.querySelector('.answers').innerText !== first, first);
  // The same link gives the same questions.
  await open(page, '/en/learn/levels/');
  await open(page, '/en/learn/quiz/#quiz=1.4711.p');
  await until(page, (first) => document.querySelector('.answers').innerText === first, first);

  await open(page, '/en/learn/levels/');
  await open(page, '/en/learn/quiz/#quiz=1.4711.m');
  await shows(page, '#asks', 'first line that the server refuses');
  await page.click('.answers button');
  await until(page, () => document.querySelector('.judgement').innerText.trim());
});

check('lines are put in order with the keyboard alone, and the focus stays with the line', { width: 360 }, async (page) => {
  await open(page, '/hi/learn/quiz/#quiz=1.7.o');
  await until(page, () => document.querySelector('.cards'));
  const before = await page.$$eval('.card-line .answer', (all) => all.map((card) => card.innerText));
  await page.focus('.card-line:nth-child(1) .tool:nth-of-type(2)');
  const id = await page.evaluate(() => document.activeElement.id);
  for (const place of [2, 3]) {
    await page.keyboard.press('Enter');
    await until(page, (text, place) => document.querySelector(`.card-line:nth-child(${place}) .answer`).innerText === text, before[0], place);
    await until(page, (id) => document.activeElement.id === id, id);
  }
  await page.click('.check');
  await until(page, () => document.querySelector('.judgement').innerText.trim());
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

check('a worksheet for a class holds the questions of the link, and the answers apart', async (page) => {
  await open(page, '/en/learn/quiz/#quiz=1.4711.pom');
  await page.click('.class summary');
  await until(page, () => document.querySelector('#quiz-link').value.endsWith('#quiz=1.4711.pom'));
  await page.select('.class select', '5');
  await page.click('.make-sheet');
  await shows(page, '.sheet', '5. ');
  assert.equal((await page.$$('.sheet')).length, 2);
  await page.emulateMediaType('print');
  assert.equal(await page.$eval('.question', (part) => part.checkVisibility()), false);
  assert.equal(await page.$eval('.sheet', (part) => part.checkVisibility()), true);
  await page.emulateMediaType(null);
  await page.click('.another');
  await until(page, () => /^#quiz=1\.\d+\.pom$/.test(location.hash) && location.hash !== '#quiz=1.4711.pom');
});

for (const [link, words] of [
  ['quiz=9.1.p', 'newer version'],
  ['quiz=1.x.p', 'cannot be read'],
  ['quiz=1.<script>.p', 'cannot be read'],
]) {
  check(`a link to a quiz that is none does no harm: ${link}`, async (page) => {
    await open(page, `/en/learn/quiz/#${link}`);
    await shows(page, '.quiz [role=alert]', words);
    await shows(page, '.answers');
  });
}
