// The module for pages of others: what it gives in a browser is what the examples print, what its types say, and what
// its example page shows; nothing that is passed breaks it.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DIST, check, checkInFirefox, fill, shows, site, until } from './support.mjs';
import { serve } from './server.mjs';

const EXAMPLES = process.env.EXAMPLES ?? 'target/debug/examples';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** What an example of the library prints. */
function printed(example, args, input = '') {
  const program = join(EXAMPLES, example);
  assert.ok(existsSync(program), `there is no ${program}: cargo build --features ssr --examples`);
  const { stdout, stderr, status, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.ifError(error);
  return { stdout, stderr, status };
}

/** Loads the module into the page as `globalThis.dakiya`. */
async function load(page) {
  await page.goto(`${site.url}/module/example.html`);
  await page.evaluate(async (url) => {
    const module = await import(url);
    await module.default();
    globalThis.dakiya = module;
  }, `${site.url}/module/dakiya.js`);
}

/** Calls a function of the module for each list of arguments; an error becomes `{ error }`. */
const call = (page, name, lists) =>
  page.evaluate(
    (name, lists) =>
      lists.map((list) => {
        try {
          return globalThis.dakiya[name](...list);
        } catch (error) {
          return { error: error.message, is: error.constructor.name };
        }
      }),
    name,
    lists,
  );

const directory = JSON.parse(readFileSync(join(DIST, 'providers.json'), 'utf8'));
const ADDRESSES = [
  ...directory.providers.flatMap(({ domains }) => domains.slice(0, 3)).map((domain) => `asha@${domain}`),
  ...['asha@gmial.com', 'asha@example.in', 'asha@yahoo.co.in', 'asha@a.b.gmail.com', 'asha@1.2', 'asha@डाक.भारत'],
  ...['Asha Rao <Asha@GMAIL.com>', 'mailto:asha@gmail.com', 'asha', 'asha@', '', 'a b@c.de', '@', 'asha@gmail'],
];

check('an address is answered as the example answers it', async (page) => {
  await load(page);
  const lines = printed('lookup', ADDRESSES).stdout.trim().split('\n').map((line) => JSON.parse(line));
  const answers = await call(page, 'lookup', ADDRESSES.map((address) => [address]));
  const server = ({ form, ...rest }) => rest;
  for (const [at, expected] of lines.entries()) {
    const answer = answers[at];
    const asked = ADDRESSES[at];
    if (expected.error) {
      assert.deepEqual(answer, { error: expected.error, is: 'Error' }, asked);
    } else if (expected.provider) {
      const { provider, why, status, incoming, outgoing, first } = answer;
      assert.deepEqual(
        { provider: provider.id, why, status, incoming: incoming.map(server), outgoing: outgoing.map(server), todo: first.map(({ key }) => key) },
        { provider: expected.provider, why: expected.why, status: expected.status, incoming: expected.incoming, outgoing: expected.outgoing, todo: expected.todo },
        asked,
      );
    } else {
      assert.equal(answer.known, false, asked);
      if (answer.meant.length) assert.match(expected.why, new RegExp(answer.meant[0]), asked);
      else assert.doesNotMatch(expected.why, /mean/, asked);
    }
  }
});

check('the files of every program are those of the example, octet by octet', async (page) => {
  await load(page);
  const ids = (await call(page, 'targets', [[]]))[0].map(({ id }) => id);
  assert.ok(ids.length > 100);
  const hand = { smtp: { host: 'mail.example.in', port: 2525, security: 'starttls' }, imap: { host: 'imap.example.in', port: 993, security: 'tls' } };
  for (const [address, options, flags] of [
    ['asha@gmail.com', {}, []],
    ['आशा राव <asha@rediffmail.com>', { name: 'A "q" \\ b' }, ['--name', 'A "q" \\ b']],
    ['asha@example.in', { ...hand, username: "o'b" }, ['--smtp', 'mail.example.in:2525:starttls', '--imap', 'imap.example.in:993:tls', '--username', "o'b"]],
  ]) {
    const all = await call(page, 'render', ids.map((id) => [id, address, options]));
    for (const [at, id] of ids.entries()) {
      const { stdout, stderr } = printed('render', [id, address, ...flags]);
      const it = all[at];
      assert.equal(it.error ? `${it.error}\n` : print(it), stderr || stdout, `${id} ${address}`);
    }
  }
});

/** A setup, as `examples/render` prints it. */
function print({ files, before, after }) {
  const name = (path) => (files.length > 1 ? `==> ${path} <==\n` : '');
  if (files.length) return files.map(({ path, text }) => name(path) + text).join('');
  const step = ({ say, entries, run }) =>
    [say, ...entries.map(({ label, value }) => `    ${label}: ${value}`), ...(run?.split('\n') ?? []).map((line) => `    $ ${line}`)]
      .map((line) => `${line}\n`)
      .join('');
  return [...before, ...after].map(step).join('');
}

const LOGS = readdirSync('tests/client_logs').filter((file) => file.endsWith('.txt'));

check('errors and logs are read as the example reads them', async (page) => {
  await load(page);
  const texts = [
    ...LOGS.map((file) => readFileSync(join('tests/client_logs', file), 'utf8')),
    ...['', 'hello', '😀 आशा: 535 5.7.8 Username and Password not accepted', '550 5.1.1 <नाम@example.in>: no such user 😀'],
  ];
  const all = await call(page, 'diagnose', texts.map((text) => [text]));
  for (const [at, text] of texts.entries()) {
    const expected = JSON.parse(printed('diagnose', [], text).stdout);
    const octets = (units) => Buffer.byteLength(text.slice(0, units));
    const { kind, stage, code, enhanced, causes, whoActs, redacted } = all[at];
    const cause = ({ id, confidence, evidence }) => ({ id, confidence, evidence: evidence.map(({ start, end }) => [octets(start), octets(end)]) });
    assert.deepEqual({ kind, stage, code, enhanced, causes: causes.map(cause), who_acts: whoActs, redacted }, expected, text);
  }
  const [hinted] = await call(page, 'diagnose', [['530 no', { provider: 'gmail', client: 'msmtp', lang: 'hi' }]]);
  const expected = JSON.parse(printed('diagnose', ['--provider', 'gmail', '--client', 'msmtp'], '530 no').stdout);
  assert.deepEqual(hinted.causes.map(({ id }) => id), expected.causes.map(({ id }) => id));
  assert.match(hinted.causes[0].title, /[\u0900-\u097f]/);
});

check('evidence slices to the words that led to it', async (page) => {
  await load(page);
  const text = '😀 आशा: 535 5.7.8 Username and Password not accepted';
  const [{ causes }] = await call(page, 'diagnose', [[text]]);
  const slices = causes[0].evidence.map(({ start, end }) => text.slice(start, end));
  assert.ok(slices.includes('Username and Password not accepted'), slices);
});

check('a conversation is the one that the library has without a browser', async (page) => {
  await load(page);
  const golden = readFileSync('tests/golden/module.txt', 'utf8');
  const talks = [...golden.matchAll(/^== (.*)\n((?:[^=].*\n)*)/gm)];
  assert.equal(talks.length, 4);
  for (const [, options, expected] of talks) {
    const said = await page.evaluate((options, lines) => {
      const session = new globalThis.dakiya.Session(options);
      for (const line of lines) session.send(line);
      return { transcript: session.transcript, last: session.last, state: session.state, cast: session.cast };
    }, JSON.parse(options), LINES);
    assert.equal(said.transcript, expected);
    assert.deepEqual(said.last.state, said.state);
  }
});

/** As `tests/module.rs` has them. */
const LINES = [
  'EHLO laptop.example',
  'STARTTLS',
  'EHLO laptop.example',
  'AUTH PLAIN AHlvdUBnbWFpbC5jb20AYWJjZGVmZ2hpamtsbW5vcA==',
  'MAIL FROM:<you@gmail.com>',
  'RCPT TO: <ravi@example.org',
  'RCPT TO:<ravi@example.org>',
  'DATA',
  'Subject: नमस्ते\r\n\r\nHello\r\n..\r\n.',
  'QUIT',
  'NOOP',
];

check('parts of a line slice to its words, also behind letters of other scripts', async (page) => {
  await load(page);
  const parts = await page.evaluate(() => {
    const session = new globalThis.dakiya.Session({ door: 'mx' });
    session.send('EHLO laptop.example');
    const [{ text, parts }] = session.send('MAIL FROM:<आशा😀@डाक.भारत> SIZE=10').sent;
    return parts.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  });
  assert.deepEqual(parts, [
    ['verb', 'MAIL'],
    ['keyword', 'FROM:'],
    ['local_part', 'आशा😀'],
    ['domain', 'डाक.भारत'],
    ['parameter_name', 'SIZE'],
    ['parameter_value', '10'],
  ]);
});

check('whatever is passed, nothing worse comes of it than an Error with a sentence', async (page) => {
  await load(page);
  const wrong = await page.evaluate(() => {
    const { Session, diagnose, lookup, personas, render, targets } = globalThis.dakiya;
    const cyclic = {};
    cyclic.lang = cyclic;
    const long = 'a'.repeat(1_000_000);
    const strings = ['', '\0', '\ud800', '\udc00x', 'a\ud800@gmail.com', '\u202e', '😀@😀.😀', long, `${long}@gmail.com`, `a@${long}`, `a@${'1.'.repeat(500_000)}`, '\r\n'.repeat(900), '\n'.repeat(500_000), '535 '.repeat(250_000), '<a@b>,'.repeat(160_000)];
    const odd = [undefined, null, 0, NaN, {}, [], Symbol.iterator, 10n, () => 1, document];
    const options = [...odd, cyclic, 'en', { lang: 'xx' }, { lang: '\ud800' }, { lang: 1n }, { __proto__: null }, { constructor: 1 }, { smtp: { host: '\0' } }, { name: long }, { persona: long }, { get lang() { throw new TypeError('mine'); } }];
    const found = [];
    const attempt = (name, work) => {
      try {
        work();
      } catch (error) {
        const own = error instanceof TypeError && /mine|circular|cyclic|BigInt/i.test(error.message);
        const sentence = error?.constructor === Error && /^\S.*[.।?]$/s.test(error.message);
        if (!own && !sentence) found.push(`${name}: ${String(error).slice(0, 200)}`);
      }
    };
    for (const text of [...strings, ...odd]) {
      const shown = String(text).slice(0, 20);
      attempt(`lookup ${shown}`, () => lookup(text));
      attempt(`render ${shown}`, () => render(text, 'asha@gmail.com'));
      attempt(`render for ${shown}`, () => render('msmtp', text));
      attempt(`render as ${shown}`, () => render('msmtp', 'asha@gmail.com', { name: text }));
      attempt(`diagnose ${shown}`, () => diagnose(text));
      attempt(`send ${shown}`, () => new Session().send(text));
    }
    for (const option of options) {
      const shown = typeof option;
      attempt(`lookup with ${shown}`, () => lookup('asha@gmail.com', option));
      attempt(`render with ${shown}`, () => render('msmtp', 'asha@gmail.com', option));
      attempt(`diagnose with ${shown}`, () => diagnose('535', option));
      attempt(`targets with ${shown}`, () => targets(option));
      attempt(`personas with ${shown}`, () => personas(option));
      attempt(`Session with ${shown}`, () => new Session(option));
    }
    const session = new Session();
    session.free();
    try {
      session.send('NOOP');
      found.push('a session that was freed answers');
    } catch {
      // It says so in wasm-bindgen's words.
    }
    return { found, still: lookup('asha@gmail.com').known };
  });
  assert.deepEqual(wrong, { found: [], still: true });
});

check('the types are what the module gives', async (page) => {
  await load(page);
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    copyFileSync(join(DIST, 'module/dakiya.d.ts'), join(folder, 'dakiya.d.ts'));
    cpSync('tests/e2e/types/usage.ts', join(folder, 'usage.ts'));
    writeFileSync(join(folder, 'given.ts'), await given(page));
    const options = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'esnext', '--lib', 'esnext,dom'];
    const files = ['usage.ts', 'given.ts'].map((file) => join(folder, file));
    const { stdout, status } = spawnSync(process.execPath, [TSC, ...options, '--module', 'esnext', '--moduleResolution', 'bundler', '--typeRoots', folder, ...files], { encoding: 'utf8' });
    assert.equal(stdout.slice(0, 2000), '');
    assert.equal(status, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** TypeScript with everything that the module gives, each as a value of its type: what is too much or missing does not compile. */
async function given(page) {
  const out = ["import type * as dakiya from './dakiya.js';"];
  const add = (type, values) => {
    for (const value of values) {
      assert.equal(value.error, undefined);
      out.push(`export const value${out.length}: dakiya.${type} = ${JSON.stringify(value)};`);
    }
  };
  const hi = { lang: 'hi' };
  // Every provider follows by its id.
  const fine = ADDRESSES.slice(-40).filter((address) => /@.+\../.test(address) && !/ b@/.test(address));
  add('Lookup', await call(page, 'lookup', fine.map((address) => [address, hi])));
  const ids = directory.providers.map(({ id }) => id);
  add('Lookup', await call(page, 'lookup', ids.map((provider) => ['asha@example.in', { provider }])));
  add('Provider[]', await call(page, 'providers', [[]]));
  add('Target[]', await call(page, 'targets', [[hi]]));
  add('Persona[]', await call(page, 'personas', [[hi]]));
  const targets = (await call(page, 'targets', [[]]))[0].map(({ id }) => id);
  const files = await call(page, 'render', targets.map((target) => [target, 'asha@gmail.com']));
  add('Rendered', files.filter(({ error }) => !error));
  add('Diagnosis', await call(page, 'diagnose', LOGS.map((file) => [readFileSync(join('tests/client_logs', file), 'utf8')])));
  const talk = await page.evaluate((lines) => {
    const session = new globalThis.dakiya.Session({ persona: 'gmail' });
    return { turns: [session.last, ...lines.map((line) => session.send(line))], cast: session.cast, state: session.state };
  }, LINES);
  add('Turn', talk.turns);
  add('State', [talk.state]);
  add('Cast', [talk.cast]);
  const names = await page.evaluate(() => Object.keys(globalThis.dakiya));
  out.push(`export const names: (keyof typeof dakiya)[] = ${JSON.stringify(names)};`);
  out.push(`export const all: Record<keyof typeof dakiya, true> = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, true])))};`);
  return out.join('\n');
}

test('everything that the module exports is in its documentation', () => {
  const types = readFileSync(join(DIST, 'module/dakiya.d.ts'), 'utf8');
  const page = readFileSync('docs/module.md', 'utf8');
  for (const [, name] of types.matchAll(/^export (?:default )?(?:function|class) (\w+)/gm)) assert.ok(page.includes(`${name}(`), name);
});

test('pages of others may load it, and ask each time whether it is the newest', async () => {
  const types = { 'dakiya.js': /javascript/, 'dakiya_bg.wasm': /^application\/wasm$/, 'dakiya.d.ts': /./, 'example.html': /^text\/html/ };
  for (const [file, type] of Object.entries(types)) {
    const { status, headers } = await fetch(`${site.url}/module/${file}`);
    assert.equal(status, 200, file);
    assert.match(headers.get('content-type'), type);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), 'no-cache');
  }
  const own = await fetch(`${site.url}/en/`);
  assert.equal(own.headers.get('access-control-allow-origin'), null);
});

/** A host of somebody else: plain files, no headers, in a folder. */
let plain;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plain-'));
  cpSync(join(DIST, 'module'), join(folder, 'any/where'), { recursive: true });
  cpSync(join(DIST, 'favicon.svg'), join(folder, 'any/favicon.svg'));
  plain = await serve(folder);
});
after(async () => {
  await plain?.close();
  if (folder) rmSync(folder, { recursive: true });
});

check('a page of another site loads it from here', { allowed: /^request to another site: .*\/module\/dakiya/ }, async (page, visit) => {
  const script = `import init, { lookup } from '${site.url}/module/dakiya.js'; await init(); document.title = lookup('asha@gmail.com').provider.name;`;
  writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html><title>Mine</title><link rel="icon" href="any/favicon.svg"><script type="module">${script}</script>`);
  visit.origin = plain.url.slice(0, -1);
  await page.goto(plain.url);
  await until(page, () => document.title === 'Gmail');
});

const works = (url, origin) => async (page, visit) => {
  if (visit) visit.origin = origin?.();
  await page.goto(url());
  await until(page, () => document.getElementById('loaded').textContent === 'The module is there.');
  await shows(page, '#lookup-result', 'smtp.gmail.com');
  await shows(page, '#render-result', '.msmtprc');
  await shows(page, '#transcript', 'S: 220 ');
  await page.click('#session [type=submit]');
  await shows(page, '#transcript', 'C: EHLO laptop.example');
  await shows(page, '#session-result', 'command');
  assert.match(await page.$eval('#diagnose-result mark', (mark) => mark.textContent), /535|5\.7\.8|not accepted|Username/);
  await page.select('#lang', 'hi');
  await shows(page, '#diagnose-result [lang=hi] h3, #diagnose-result[lang=hi] h3');
  await until(page, () => /[\u0900-\u097f]{3}/.test(document.querySelector('#diagnose-result h3').textContent));
  await page.select('#target', 'postfix');
  await page.click('#render [type=submit]');
  await shows(page, '#render-result', '/etc/postfix/main.cf');
  await fill(page, '#address', 'nobody');
  await page.click('#lookup [type=submit]');
  await shows(page, '#lookup-result .wrong', '@');
  await fill(page, '#address', 'asha@gmial.com');
  await page.click('#lookup [type=submit]');
  await shows(page, '#lookup-result', 'gmail.com');
};
const here = () => `${site.url}/module/example.html`;
check('the example works', works(here));
checkInFirefox('the example works in Firefox', works(here));
check('the example works on any server, in any folder', works(() => `${plain.url}any/where/example.html`, () => plain.url.slice(0, -1)));

for (const scheme of ['light', 'dark']) {
  check(`the example is accessible and fits a small screen: ${scheme}`, { width: 320 }, async (page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(here());
    await shows(page, '#diagnose-result', 'password');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
    assert.deepEqual(violations, []);
  });
}

test('the native examples are there to be compared with', () => {
  assert.match(execFileSync(join(EXAMPLES, 'lookup'), ['asha@gmail.com'], { encoding: 'utf8' }), /smtp\.gmail\.com/);
});
