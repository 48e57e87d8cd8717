// A domain of one's own is looked up in the network, once the person asks for it. The resolver stands in here.

import assert from 'node:assert/strict';
import { check, fragmentBecomes, open, shows, textOf, until } from './support.mjs';

const CLOUDFLARE = 'https://cloudflare-dns.com';
const GOOGLE = 'https://dns.google';
const SERVICES = { _imaps: 33, _submissions: 33, _submission: 33, _imap: 33, _pop3s: 33 };
const allowed = /^(request to another site|failed|status \d+): https:\/\/(cloudflare-dns\.com|dns\.google)\/|Failed to load resource|has been blocked by CORS policy/;

/** Records of the DNS, as a resolver's answer in JSON. */
const answer = (name, type, data = [], status = 0) => ({
  status: 200,
  headers: { 'access-control-allow-origin': '*' },
  contentType: 'application/dns-json',
  body: JSON.stringify({ Status: status, Answer: data.map((data) => ({ name, type, TTL: 300, data })) }),
});

/** Answers in the place of the resolvers; gives what was asked, in order. */
async function resolve(page, answers) {
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (![CLOUDFLARE, GOOGLE].includes(url.origin)) return request.continue();
    const [name, type] = [url.searchParams.get('name'), url.searchParams.get('type')];
    asked.push({ origin: url.origin, name, type, headers: request.headers(), postData: request.postData() });
    const given = answers({ name, type, origin: url.origin });
    return given === 'blocked' ? request.abort('failed') : given && request.respond(given);
  });
  return asked;
}

const mx = (...hosts) => ({ name, type }) =>
  type === 'MX' ? answer(name, 15, hosts.map((host, at) => `${10 * (at + 1)} ${host}.`)) : answer(name, 33, [], 3);

async function ask(page, lang = 'en', address = 'asha@example.in') {
  await open(page, `/${lang}/`);
  await page.type('#address', address);
  await shows(page, '.own-domain', address.split('@')[1]);
  await page.click('.own-domain button.main');
}

check('nothing is asked before the button, and then only the domain leaves', { allowed }, async (page) => {
  const asked = await resolve(page, mx('aspmx.l.google.com'));
  await open(page, '/en/');
  await page.type('#address', 'asha@example.in');
  await shows(page, '.own-domain', 'about example.in:');
  await shows(page, '.own-domain', 'What stands before the @, your name and passwords are not sent.');
  assert.deepEqual(asked, []);
  await page.click('.own-domain button.main');
  await shows(page, '.outcome', 'Google Workspace');
  const names = asked.map(({ name }) => name);
  assert.deepEqual(names, ['example.in', ...Object.keys(SERVICES).map((service) => `${service}._tcp.example.in`)]);
  for (const { origin, headers, postData } of asked) {
    assert.equal(origin, CLOUDFLARE);
    assert.ok(!headers.referer && !headers.cookie);
    assert.equal(postData, undefined);
    assert.doesNotMatch(JSON.stringify(headers), /asha/);
  }
});

check('the provider that was found is taken only by its button', { allowed }, async (page) => {
  await resolve(page, mx('aspmx.l.google.com', 'alt1.aspmx.l.google.com'));
  await ask(page);
  await shows(page, '.outcome button', 'Google Workspace');
  assert.equal(await page.$('.summary'), null);
  await page.click('.outcome button');
  await shows(page, '.summary', 'smtp.gmail.com');
  await fragmentBecomes(page, { v: '1', address: 'asha@example.in', provider: 'google_workspace' });
});

check('every rule is told with what became of it, in Hindi too', { allowed }, async (page) => {
  await resolve(page, mx('mx.somewhere.example'));
  await ask(page, 'hi');
  await shows(page, '.outcome', 'अनुमान');
  await page.click('.outcome > details:last-of-type summary');
  assert.equal((await page.$$('.rules li')).length, 5);
  assert.match(await textOf(page, '.rules'), /mx\.somewhere\.example/);
});

check('servers that the domain names are entered at the press of a button', { allowed }, async (page) => {
  await resolve(page, ({ name, type }) => {
    if (type === 'MX') return answer(name, 15, ['10 mx.example.in.']);
    if (name.startsWith('_imaps')) return answer(name, 33, ['0 1 993 imap.example.in.']);
    if (name.startsWith('_submissions')) return answer(name, 33, ['0 1 465 smtp.example.in.']);
    return answer(name, 33, [], 3);
  });
  await ask(page);
  await shows(page, '.outcome button', 'Use these servers');
  await page.click('.outcome button');
  await shows(page, '.summary', 'smtp.example.in 465 TLS');
  await shows(page, '.summary', 'imap.example.in 993 TLS');
});

check('where the DNS does not help, guesses come with commands that confirm them', { allowed }, async (page) => {
  await resolve(page, mx('mx.somewhere.example'));
  await ask(page);
  await shows(page, '.guesses summary');
  await page.click('.guesses summary');
  await shows(page, '.guesses pre', 'openssl s_client');
});

const TROUBLE = {
  'a blocked resolver': ['blocked', 'could not reach the resolver'],
  'a login page': [{ status: 200, headers: { 'access-control-allow-origin': '*' }, body: '<html>Welcome to our hotel' }, 'is not an answer of the DNS'],
  'a server error': [{ status: 503, headers: { 'access-control-allow-origin': '*' }, body: '' }, '503'],
  'a domain that does not exist': [null, 'There is no domain'],
};
for (const [what, [given, words]] of Object.entries(TROUBLE)) {
  check(`${what} ends in a clear sentence, and the other ways stay`, { allowed }, async (page) => {
    await resolve(page, ({ name }) => given ?? answer(name, 15, [], 3));
    await ask(page);
    await shows(page, '.outcome', words);
    await shows(page, '.unknown .choices button');
  });
}

check('a silent resolver is given up, and can be stopped before', { allowed }, async (page) => {
  await resolve(page, () => undefined);
  await ask(page);
  await shows(page, '.own-domain button', 'Stop');
  await page.click('.own-domain button:not(.main)');
  await shows(page, '.own-domain button.main', 'Ask Cloudflare now');
  await page.click('.own-domain button.main');
  await shows(page, '.outcome', 'did not answer in time');
});

check('another resolver can be chosen', { allowed }, async (page) => {
  const asked = await resolve(page, mx('mail.protection.outlook.com'));
  await open(page, '/en/');
  await page.type('#address', 'asha@example.in');
  await shows(page, '.own-domain', 'example.in');
  await page.select('#resolver', '1');
  await shows(page, '.own-domain', 'dns.google');
  await page.click('.own-domain button.main');
  await until(page, () => document.querySelector('.outcome details'));
  assert.ok(asked.length > 0 && asked.every(({ origin }) => origin === GOOGLE));
});

check('what a lying resolver says stays text', { allowed }, async (page) => {
  await resolve(page, ({ name, type }) =>
    type === 'MX' ? answer(name, 15, ['10 <img src=x onerror=alert(1)>.', '20 mx.example.in.']) : answer(name, 33, [], 3),
  );
  await ask(page);
  await until(page, () => document.querySelector('.outcome details'));
  assert.equal(await page.$('.outcome img'), null);
});

check('a misspelt domain is met with a question, never corrected by itself', async (page) => {
  await open(page, '/en/');
  await page.type('#address', 'asha@gmial.com');
  await shows(page, '.did-you-mean button', 'asha@gmail.com');
  assert.equal(await page.$eval('#address', (field) => field.value), 'asha@gmial.com');
  await page.click('.did-you-mean button');
  await shows(page, '.found', 'Gmail');
});
