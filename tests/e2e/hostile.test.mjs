// Whatever is typed, pasted, or put into a link stays text: nothing of it becomes part of the page.

import assert from 'node:assert/strict';
import { check, fill, fragmentBecomes, open, shows, textOf, until } from './support.mjs';

/** What may be refused, and is then explained. */
const NO_ADDRESS = {
  'a script': '<script>alert(1)</script>@gmail.com',
  'an image with a handler': '"><img src=x onerror=alert(1)>@gmail.com',
  quotes: `"o'brien"@gmail.com`,
  'a link in brackets': '[x](javascript:alert(1))@gmail.com',
  'octet 0': 'you\0@gmail.com',
  'a line break': 'you\nBcc: all@gmail.com',
  'letters that turn text around': 'you\u202e@gmail.com',
  'no end': `${'x'.repeat(10_000)}@gmail.com`,
  'nothing but spaces and signs': '@ @ <> "',
};

for (const [what, typed] of Object.entries(NO_ADDRESS)) {
  check(`an address with ${what} is explained and stays text`, async (page) => {
    await open(page, '/en/');
    const before = await elements(page);
    await fill(page, '#address', typed);
    await shows(page, '#address-wrong', '.');
    assert.equal(await page.$('.summary'), null);
    assert.deepEqual(await elements(page), before);
    await fill(page, '#address', 'asha@gmail.com');
    await shows(page, '.found', 'Gmail');
  });
}

check('signs that an address may hold are shown as they are', async (page) => {
  await open(page, '/en/');
  const address = "`{address}**$x%0a'|~@example.in";
  await fill(page, '#address', address);
  await shows(page, '.unknown', 'example.in');
  await fragmentBecomes(page, { v: '1', address });
  await page.click('a[href*="/targets/thunderbird/"]');
  await shows(page, 'h1', 'Thunderbird');
  await shows(page, '.unknown', 'example.in');
  assert.equal(await page.$eval('#address', (field) => field.value), address);
});

const NAMES = {
  'a script': '<script>alert(1)</script>',
  'an image with a handler': '"><img src=x onerror=alert(1)>',
  quotes: `O'Brien "Q" \\ \`id\` $(id)`,
  'a link in brackets': '[x](javascript:alert(1)) `code` **strong**',
  'names in braces': '{address} {host} {name}',
  'percent signs': '%0a%00%s %%',
  'the end of an XML section': ']]></name><!-- &amp; &#10;',
};

for (const [what, name] of Object.entries(NAMES)) {
  check(`a name with ${what} stays text, in files and in lessons`, async (page) => {
    const query = new URLSearchParams({ v: 1, address: 'asha@gmail.com', name });
    await open(page, `/en/targets/apple_mail/#${query}`);
    await shows(page, '.lines', 'asha@gmail.com');
    const before = await elements(page);
    assert.equal(await page.$eval('#name', (field) => field.value), name);
    await fill(page, '#name', '');
    await fill(page, '#name', name);
    await fragmentBecomes(page, { v: '1', address: 'asha@gmail.com', name });
    assert.deepEqual(await elements(page), before);
    await open(page, `/en/learn/first_mail/#${query}`);
    await shows(page, '.cast > summary', 'asha@gmail.com');
    await page.keyboard.press('End');
    await shows(page, '.transcript', 'QUIT');
    assert.match(await page.$eval('.transcript', (said) => said.textContent), /From: /);
    assert.equal((await elements(page)).risky.length, 0);
  });
}

for (const [what, name] of Object.entries({
  'octet 0': 'a\0b',
  'letters that turn text around': 'asha\u202eoar',
  'no end': 'x'.repeat(10_000),
})) {
  check(`a name with ${what} is explained`, async (page) => {
    await open(page, '/en/targets/mutt/#v=1&address=asha%40gmail.com');
    await shows(page, '.lines', 'asha@gmail.com');
    await fill(page, '#name', name);
    await shows(page, '#name-wrong', '.');
    await fill(page, '#name', 'Asha');
    await shows(page, '.lines', 'Asha');
    assert.equal(await textOf(page, '#name-wrong'), '');
  });
}

check('a hostile login name and server entered by hand stay text', async (page) => {
  const user = '"><img src=x onerror=alert(1)> `[x](javascript:alert(1))` {host} </code><script>alert(1)</script>';
  const query = new URLSearchParams({
    v: 1,
    address: 'asha@example.in',
    provider: 'by_hand',
    smtp_host: 'mail.example.in',
    smtp_user: user,
    imap_host: '<img src=x onerror=alert(1)>',
  });
  await open(page, `/en/targets/msmtp/#${query}`);
  await shows(page, '#imap_host-wrong', '.');
  await fill(page, '#imap_host', '');
  await shows(page, '.lines', user);
  assert.equal((await elements(page)).risky.length, 0);
  query.delete('imap_host');
  await open(page, `/en/learn/first_mail/#${query}`);
  await shows(page, '.cast > summary', 'mail.example.in');
  await page.keyboard.press('End');
  await shows(page, '.transcript', 'QUIT');
  assert.equal((await elements(page)).risky.length, 0);
});

check('a provider, port or protection that a link invents is no account of ours', async (page) => {
  for (const bad of ['provider=__proto__', 'provider=gmail&smtp_port=1e3', 'provider=by_hand&smtp_host=a.in&smtp_security=none']) {
    await open(page, `/en/targets/msmtp/#v=1&address=asha%40gmail.com&${bad}`);
    await shows(page, '.lines', 'host');
    // The link in the first line says what was asked for.
    await until(page, () => [...document.querySelectorAll('.lines li:not(:first-child)')].every((line) => !line.innerText.includes('1e3')));
    await page.goto('about:blank');
  }
});

/** How many elements there are of each kind that text could bring in, and what is never ours. */
async function elements(page) {
  return page.evaluate(() => ({
    scripts: document.scripts.length,
    styles: document.querySelectorAll('style, link').length,
    risky: [...document.querySelectorAll('img, iframe, object, embed, a[href^="javascript:" i], [onerror], [onclick], main script')].map(
      (element) => element.outerHTML,
    ),
  }));
}
