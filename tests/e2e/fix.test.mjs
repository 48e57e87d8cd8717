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

const IMAP = [
  '$ openssl s_client -connect mail.example.in:993 -crlf -quiet',
  '* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE AUTH=PLAIN AUTH=LOGIN] Dovecot ready.',
  `A1 LOGIN asha@example.in ${PASSWORD}`,
  'A1 NO [AUTHENTICATIONFAILED] Authentication failed.',
  `A2 AUTHENTICATE PLAIN ${btoa(`\0asha@example.in\0${PASSWORD}`)}`,
  'A2 NO [AUTHENTICATIONFAILED] Authentication failed.',
].join('\n');
const POP3 = [
  'fetchmail: 6.4.37 querying pop.example.com (protocol POP3) at Sun 02 Nov 2025 10:11:12 AM IST: poll started',
  'fetchmail: Trying to connect to 192.0.2.7/995...connected.',
  'fetchmail: POP3< +OK POP3 ready <1896.697170952@pop.example.com>',
  'fetchmail: POP3> APOP asha c4c9334bac560ecc979e58001b3e22fb',
  'fetchmail: POP3< -ERR [AUTH] Authentication failed.',
  'fetchmail: POP3> USER asha@example.com',
  'fetchmail: POP3< +OK',
  `fetchmail: POP3> PASS ${PASSWORD}`,
  'fetchmail: POP3< -ERR [AUTH] Authentication failed.',
  'fetchmail: Authorization failure on asha@example.com@pop.example.com',
  'fetchmail: Query status=3 (AUTHFAIL)',
].join('\n');
const GMAIL_IMAP = [
  'Resolving imap.gmail.com...',
  'Connecting to imap.gmail.com (192.0.2.9:993)...',
  '* OK Gimap ready for requests from 203.0.113.5 d2e1a72fcca58',
  '>>> 1 CAPABILITY',
  '* CAPABILITY IMAP4rev1 UNSELECT IDLE SASL-IR AUTH=XOAUTH2 AUTH=PLAIN AUTH=OAUTHBEARER',
  "1 OK That's all she wrote! d2e1a72fcca58",
  `>>> 2 AUTHENTICATE PLAIN ${btoa(`\0asha@gmail.com\0${PASSWORD}`)}`,
  '2 NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
].join('\n');
/** What is pasted, what stands for its cause in either language, and what is to be typed. */
const READING = {
  'an IMAP log of openssl': [IMAP, /password/, 'imaps://mail.example.in:993'],
  'a POP3 log of fetchmail': [POP3, /password/, 'pop3s://pop.example.com:995'],
  'an IMAP log of mbsync': [GMAIL_IMAP, /app password/, 'imaps://imap.gmail.com:993'],
};

for (const lang of ['en', 'hi']) {
  for (const [what, [log, cause, command]] of Object.entries(READING)) {
    check(`${what} leads to the cause, to a test where mail is read, and to no replay, on a phone: ${lang}`, { width: 320 }, async (page) => {
      await open(page, `/${lang}/fix/`);
      await page.setOfflineMode(true);
      await fill(page, '#pasted', log);
      await shows(page, '.verdict strong');
      assert.match(await textOf(page, '.verdict'), cause);
      assert.match(await textOf(page, '.facts'), /IMAP/);
      assert.ok((await textOf(page, '.finding.first .probe')).includes(command));
      assert.equal((await page.$$('.replay')).length, 0);
      assert.match(await textOf(page, '.result'), lang === 'en' ? /log of reading mail/ : /mail पढ़ने का log/);
      const shown = await page.evaluate(() => {
        document.querySelector('#pasted').value = '';
        return document.body.innerHTML;
      });
      for (const secret of [PASSWORD, btoa(`\0asha@example.in\0${PASSWORD}`), btoa(`\0asha@gmail.com\0${PASSWORD}`), 'c4c9334bac560ecc']) {
        assert.ok(!shown.includes(secret), secret);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }
}

check('whose server and which program it is can be said: the result follows, and so does the link', async (page) => {
  await open(page, '/en/fix/');
  await fill(page, '#pasted', '535 5.7.8 Error: authentication failed');
  await shows(page, '.verdict strong');
  await shows(page, '.finding.first .probe', 'smtp.example.com:587');
  await page.select('#at', 'fastmail');
  await shows(page, '.facts', 'Fastmail');
  await shows(page, '.finding.first .probe', 'smtp.fastmail.com');
  await page.select('#with', 'phpmailer');
  await shows(page, '.facts', 'PHPMailer');
  assert.equal(await page.evaluate(() => location.hash), '#at=fastmail&with=phpmailer');
  // The way through the questions stands beside it.
  await page.click('.answers a');
  await until(page, () => location.hash.startsWith('#at=fastmail&with=phpmailer&ask='));
  await page.click('.languages [lang=hi]');
  await until(page, () => location.pathname === '/hi/fix/' && location.hash.startsWith('#at=fastmail&with=phpmailer&ask='));
  const way = await page.evaluate(() => location.pathname + location.hash);
  await open(page, '/en/about/');
  await open(page, way);
  await until(page, () => document.querySelector('#at').value === 'fastmail' && document.querySelector('#with').value === 'phpmailer');
  assert.equal((await page.$$('.answered li')).length, 1);
  await page.goBack();
});

check('what the text names is shown, and what the reader says goes before it', async (page) => {
  await open(page, '/en/fix/');
  await fill(page, '#pasted', LOG);
  await until(page, () => document.querySelector('#at option').textContent.includes('Gmail'));
  await until(page, () => document.querySelector('#with option').textContent.includes('PHPMailer'));
  await page.select('#at', 'zoho_in');
  await shows(page, '.facts', 'Zoho Mail (India) (in the text: Gmail)');
  await page.select('#at', '');
  await until(page, () => location.hash === '');
  assert.ok(!(await textOf(page, '.facts')).includes('Zoho'));
});

check('commands are made for the server of the log, on each system', async (page) => {
  await open(page, '/en/fix/#at=gmail');
  await fill(page, '#pasted', '=== Trying mail.example.com:465...\n=== Connected to mail.example.com.\n<~* 535 5.7.8 Error: authentication failed');
  await shows(page, '.finding.first .probe', 'swaks --server mail.example.com:465 --tls-on-connect');
  const commands = await textOf(page, '.finding.first .probe');
  assert.ok(commands.includes('curl -v --user you@example.com smtps://mail.example.com:465'), commands);
  assert.ok(commands.includes('curl.exe -v --user you@example.com smtps://mail.example.com:465'), commands);
  assert.ok(commands.includes('sudo apt install swaks'), commands);
  await fill(page, '#pasted', 'Error: connect ETIMEDOUT smtp connection timed out');
  await shows(page, '.finding.first .probe', 'nc -vz -w 5 smtp.gmail.com 465');
  const reach = await textOf(page, '.finding.first .probe');
  assert.ok(reach.includes('Test-NetConnection smtp.gmail.com -Port 465') && reach.includes('nc -vz -G 5'), reach);
});

check('the account that was described elsewhere is tested where nothing else is known', async (page) => {
  await open(page, '/en/fix/#v=1&address=asha%40zoho.in&smtp_port=587');
  await fill(page, '#pasted', '535 5.7.8 Error: authentication failed');
  await shows(page, '.finding.first .probe', 'smtp.zoho.in:587 --tls --auth --auth-user asha@zoho.in');
  await page.select('#with', 'mutt');
  await until(page, () => location.hash === '#v=1&address=asha%40zoho.in&smtp_port=587&with=mutt');
  // The account stays in the links that lead on.
  await page.click('.ways a[href$="/providers/"]');
  await until(page, () => location.hash === '#v=1&address=asha%40zoho.in&smtp_port=587');
});

for (const [from, list, value] of [
  ['/en/providers/fastmail/', '#at', 'fastmail'],
  ['/hi/targets/wordpress/', '#with', 'phpmailer'],
]) {
  check(`${from} leads to errors with what is known already, by keyboard`, async (page) => {
    await open(page, from);
    await page.focus('.mend a');
    await page.keyboard.press('Enter');
    await until(page, () => location.pathname.endsWith('/fix/'));
    await until(page, (list, value) => document.querySelector(list)?.value === value, list, value);
  });
}
