// Errors: pasted, read, explained, made safe; by questions; on a phone, by keyboard, without the network.

import assert from 'node:assert/strict';
import { check, checkInFirefox, fill, hydrated, open, shows, textOf, until } from './support.mjs';

const PASSWORD = 'monsoon-4711';
const LOG = [
  'SERVER -> CLIENT: 220 smtp.gmail.com ESMTP - gsmtp',
  'CLIENT -> SERVER: EHLO web.example.com',
  'SERVER -> CLIENT: 250-smtp.gmail.com at your service',
  '250-AUTH LOGIN PLAIN XOAUTH2',
  '250 SMTPUTF8',
  'CLIENT -> SERVER: AUTH LOGIN',
  'SERVER -> CLIENT: 334 VXNlcm5hbWU6',
  `CLIENT -> SERVER: ${btoa('asha@example.com')}`,
  'SERVER -> CLIENT: 334 UGFzc3dvcmQ6',
  `CLIENT -> SERVER: ${btoa(PASSWORD)}`,
  'SERVER -> CLIENT: 534-5.7.9 Application-specific password required. For more information, go to',
  '534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp',
  'SMTP ERROR: Password command failed',
].join('\n');

for (const lang of ['en', 'hi']) {
  check(`a log of PHPMailer leads to the cause, the steps and the lesson, on a phone: ${lang}`, { width: 360 }, async (page) => {
    await open(page, `/${lang}/fix/`);
    // Nothing is asked of the network while an error is read.
    await page.setOfflineMode(true);
    await fill(page, '#pasted', LOG);
    await shows(page, '.verdict', 'app password');
    assert.match(await textOf(page, '.facts'), /534/);
    assert.match(await textOf(page, '.facts'), /5\.7\.9/);
    assert.match(await textOf(page, '.facts'), /Gmail/);
    assert.ok((await page.$$('.finding.first .fix-steps li')).length >= 3);
    const marked = await page.$$eval('.pasted mark', (marks) => marks.map((mark) => mark.textContent));
    assert.ok(marked.some((words) => words.includes('Application-specific password')), marked.join('|'));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await page.setOfflineMode(false);
    await page.click('.replay .tile');
    await until(page, () => location.pathname.includes('/smtp/lab/'));
    await hydrated(page);
    await shows(page, '.transcript', 'Application-specific password required');
    assert.ok(!(await page.content()).includes(btoa(PASSWORD)));
  });
}

check('no secret of what was pasted is shown, linked or stored, and the safe version can be copied', async (page, visit) => {
  await visit.allowClipboard();
  await open(page, '/en/fix/');
  await fill(page, '#pasted', LOG);
  await shows(page, '.verdict', 'app password');
  const secrets = [PASSWORD, btoa(PASSWORD), btoa('asha@example.com')];
  const shown = await page.evaluate(() => {
    const field = document.querySelector('#pasted');
    const typed = field.value;
    field.value = '';
    const everything = [document.body.innerHTML, location.href, JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join('\n');
    field.value = typed;
    return everything;
  });
  for (const secret of secrets) assert.ok(!shown.includes(secret), secret);
  await page.click('.safe .copy');
  await shows(page, '.safe .copy', 'Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /534-5\.7\.9 Application-specific/);
  for (const secret of secrets) assert.ok(!copied.includes(secret), secret);
});

check('what is no mail error is not recognised, and the questions lead on', async (page) => {
  await open(page, '/en/fix/');
  await fill(page, '#pasted', 'Take two cups of flour, a pinch of salt and 550 ml of water.');
  await shows(page, '.verdict', 'does not look like a mail error');
  assert.equal((await page.$$('.finding')).length, 0);
});

check('markup in what is pasted stays text', async (page) => {
  await open(page, '/en/fix/');
  await fill(page, '#pasted', '<img src=x onerror=alert(1)> 535 5.7.8 <script>alert(2)</script> authentication failed smtp');
  await shows(page, '.pasted', '<script>');
  assert.equal((await page.$$('.pasted img, .pasted script')).length, 0);
});

check('questions lead to a cause with the keyboard alone, and the link leads there again', async (page) => {
  await open(page, '/en/fix/');
  for (let questions = 0; questions < 8 && !(await page.$('.asking .finding')); questions += 1) {
    const before = await page.evaluate(() => location.hash);
    await page.focus('.answers a');
    await page.keyboard.press('Enter');
    await until(page, (before) => location.hash !== before, before);
  }
  await shows(page, '.asking .finding h3');
  const cause = await textOf(page, '.asking .finding h3');
  const way = await page.evaluate(() => location.pathname + location.hash);
  await open(page, '/en/about/');
  await open(page, way);
  await shows(page, '.asking .finding h3', cause);
});

checkInFirefox('an error is read in Firefox too', async (page) => {
  await open(page, '/hi/fix/');
  await fill(page, '#pasted', '554 5.7.1 <ravi@example.org>: Relay access denied');
  await shows(page, '.verdict', 'आगे नहीं देगा');
});

check('a code is found by its number and by words', async (page) => {
  await open(page, '/en/fix/codes/');
  await fill(page, '#find', 'BadCredentials');
  await until(page, () => {
    const shown = [...document.querySelectorAll('[data-search]')].filter((item) => item.checkVisibility());
    return shown.length > 0 && shown.length < 5;
  });
});
