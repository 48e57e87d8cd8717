// Addresses that nobody recognises: hosted by Google, or with servers entered by hand.

import assert from 'node:assert/strict';
import { check, fill, fragmentBecomes, open, shownFile, shows, textOf, until } from './support.mjs';

check('an unknown domain is named, and there are three ways on', async (page) => {
  await open(page, '/en/');
  await page.type('#address', 'asha@example.in');
  await shows(page, '.unknown', 'example.in');
  for (const way of ['.own-domain button', '#hosted-by', '.choices button']) {
    assert.ok(await page.$(`.unknown ${way}`), way);
  }
  assert.equal(await page.$('.summary'), null);
});

check('between a known domain and an unknown one the list of those who may run the mail stays the same', async (page) => {
  await open(page, '/en/#v=1&address=asha%40gmail.com');
  await shows(page, '.found', 'Gmail');
  const list = await page.$('#hosted-by');
  const stays = (list, seen) => list === document.querySelector('#hosted-by') && list.checkVisibility() === seen;
  await page.focus('#address');
  await page.keyboard.press('End');
  await page.keyboard.press('x');
  await shows(page, '.unknown', 'gmail.comx');
  assert.ok(await page.evaluate(stays, list, true));
  await page.keyboard.press('Backspace');
  await shows(page, '.found', 'Gmail');
  assert.ok(await page.evaluate(stays, list, false));
});

check('an address that Google hosts gets the settings of Workspace, and the choice can be undone', async (page) => {
  await open(page, '/en/');
  await page.type('#address', 'asha@example.in');
  await shows(page, '.unknown');
  await page.select('#hosted-by', 'google_workspace');
  await shows(page, '.found', 'Google Workspace');
  await shows(page, '.summary', 'smtp.gmail.com');
  await fragmentBecomes(page, { v: '1', address: 'asha@example.in', provider: 'google_workspace' });
  await page.click('.found button.quiet');
  await shows(page, '.unknown');
  await fragmentBecomes(page, { v: '1', address: 'asha@example.in' });
});

check('servers entered by hand make an account', async (page) => {
  await openByHand(page);
  const wanted = {
    smtp_host: 'smtp.example.in',
    smtp_port: '2525',
    smtp_user: 'asha-smtp',
    imap_host: 'IMAP.example.in',
    imap_port: '1143',
    imap_user: 'asha-imap',
    pop3_host: 'pop.example.in',
    pop3_port: '1110',
    pop3_user: 'asha-pop',
  };
  for (const [field, value] of Object.entries(wanted)) {
    assert.ok(await page.$(`label[for=${field}]`), field);
    await page.type(`#${field}`, value);
  }
  for (const protocol of ['smtp', 'imap', 'pop3']) await page.click(`input[name=${protocol}_security][value=starttls]`);
  await shows(page, '.summary', 'smtp.example.in 2525 STARTTLS');
  await shows(page, '.summary', 'imap.example.in 1143 STARTTLS');
  await shows(page, '.summary', 'pop.example.in 1110 STARTTLS');
  const securities = { smtp_security: 'starttls', imap_security: 'starttls', pop3_security: 'starttls' };
  await fragmentBecomes(page, { v: '1', address: 'asha@example.in', provider: 'by_hand', ...wanted, ...securities });

  await page.click('a[href*="/targets/msmtp/"]');
  await shows(page, '.lines', 'smtp.example.in');
  const file = await shownFile(page);
  for (const line of [/^host +smtp\.example\.in$/m, /^port +2525$/m, /^tls_starttls +on$/m, /^user +"asha-smtp"$/m]) {
    assert.match(file, line);
  }
  await page.goBack();
  await shows(page, '.by-hand');
  await page.click('a[href*="/targets/mutt/"]');
  await shows(page, '.lines', 'imap.example.in');
});

check('only the server for sending is needed; the rest is as usual', async (page) => {
  await openByHand(page);
  await page.type('#smtp_host', 'mail.example.in');
  await shows(page, '.summary', 'mail.example.in 465 TLS');
  assert.doesNotMatch(await textOf(page, '.summary'), /IMAP|POP3/);
  await page.click('input[name=smtp_security][value=starttls]');
  await shows(page, '.summary', 'mail.example.in 587 STARTTLS');
});

check('what cannot be right is said at its field, and goes away when it is mended', async (page) => {
  await openByHand(page);
  await page.type('#smtp_host', 'mail.example.in');
  await shows(page, '.summary');
  for (const [field, wrong, right] of [
    ['smtp_host', 'https://mail.example.in/', 'mail.example.in'],
    ['smtp_host', 'asha@example.in', 'mail.example.in'],
    ['smtp_host', 'mail.example.in:465', 'mail.example.in'],
    ['smtp_host', 'mail', 'mail.example.in'],
    ['smtp_host', 'mail..in', 'mail.example.in'],
    ['smtp_port', '0', '465'],
    ['smtp_port', '65536', '2465'],
    ['smtp_port', 'many', ''],
    ['smtp_port', '587', '465'],
    ['imap_host', 'imap example.in', 'imap.example.in'],
    ['pop3_host', '-pop.example.in', ''],
    ['smtp_user', 'as\u202eha', 'asha'],
  ]) {
    await fill(page, `#${field}`, wrong);
    await shows(page, `#${field}-wrong`, '.');
    assert.equal(await page.$eval(`#${field}`, (input) => input.getAttribute('aria-invalid')), 'true', wrong);
    assert.ok((await page.$eval(`#${field}`, (input) => input.getAttribute('aria-describedby'))).includes(`${field}-wrong`));
    assert.equal(await page.$('.summary'), null, `${field}: ${wrong}`);
    await fill(page, `#${field}`, right);
    await shows(page, '.summary', 'mail.example.in');
    assert.equal(await textOf(page, `#${field}-wrong`), '');
  }
});

check('STARTTLS on a port that speaks TLS at once is refused with a sentence', async (page) => {
  await openByHand(page);
  await page.type('#smtp_host', 'mail.example.in');
  await page.type('#smtp_port', '465');
  await shows(page, '.summary');
  await page.click('input[name=smtp_security][value=starttls]');
  await shows(page, '#smtp_port-wrong', 'TLS from the first byte');
  await page.click('input[name=smtp_security][value=tls]');
  await until(page, () => document.querySelector('.summary'));
});

check('a program that needs a server which is not there says so instead of a file', async (page) => {
  await open(page, '/en/targets/thunderbird/#v=1&address=asha%40example.in&provider=by_hand&smtp_host=mail.example.in');
  await shows(page, 'article .alert', '.');
  assert.equal(await page.$('figure.file'), null);
});

async function openByHand(page) {
  await open(page, '/en/');
  await page.type('#address', 'asha@example.in');
  await shows(page, '.unknown');
  await page.click('.unknown .choices button');
  await shows(page, '.by-hand');
}
