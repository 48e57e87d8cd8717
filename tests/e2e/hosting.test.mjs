// The recipes in `hosting/`, tried with the servers that they are for: what each sends is what `_headers` says.

import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { COPY, NAMES, ask, missing, start } from './hosts.mjs';
import { headersFor, parseHeaders } from './server.mjs';
import { DIST, NO_PRERENDER, check, hydrated, print, shows, until } from './support.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.bin': 'application/octet-stream',
  '.webmanifest': 'application/manifest+json',
  '.mobileconfig': 'application/x-apple-aspen-config',
};

/** Every file of the site but those that are there for servers, and where it is served. */
const FILES = readdirSync(DIST, { recursive: true })
  .filter((file) => !/(^|\/)[._]|\.(br|gz)$/.test(file) && statSync(join(DIST, file)).isFile())
  .map((file) => ({ file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));
const RULES = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
/** What is looked at in every answer; who may frame it is looked at apart. */
const HEADERS = [...headersFor('/', RULES).keys()].filter((name) => !['content-security-policy', 'x-frame-options'].includes(name));
const UNFRAMED = "frame-ancestors 'none'";

/** One file of each sort: the first in the site with its ending, a lesson, and a page in Hindi. */
const SAMPLES = new Set([
  ...Object.keys(TYPES).flatMap((ending) => FILES.find(({ file }) => extname(file) === ending) ?? []),
  ...FILES.filter(({ path }) => ['/', '/hi/', '/en/learn/first_mail/', '/providers.json'].includes(path)),
]);

/** A copy that every user may read, for servers do not run as whoever runs the tests; and one that lies in a folder of its host. */
let site;
let host;
before(() => {
  [site, host] = ['site-', 'host-'].map((name) => mkdtempSync(join(tmpdir(), name)));
  for (const folder of [site, host]) chmodSync(folder, 0o755);
  cpSync(DIST, site, { recursive: true });
  mkdirSync(join(host, 'mail'));
  if (!NO_PRERENDER) print(join(host, 'mail'), '/mail/');
});
after(() => {
  for (const folder of [site, host]) rmSync(folder, { recursive: true });
});

test('what was compressed when the site was built lies beside what it was made from', () => {
  for (const { file } of FILES.filter(({ file }) => /\.(html|css|js|wasm)$/.test(file))) {
    for (const [ending, plain] of [['br', brotliDecompressSync], ['gz', gunzipSync]]) {
      const whole = readFileSync(join(DIST, file));
      const small = join(DIST, `${file}.${ending}`);
      // Nothing is gained with a few bytes.
      if (existsSync(small)) assert.ok(plain(readFileSync(small)).equals(whole), small);
      else assert.ok(whole.length < 200, small);
    }
  }
});

test('`_headers` keeps to what hosts allow', () => {
  assert.ok(RULES.length <= 100, `Cloudflare Pages reads 100 rules, not ${RULES.length}`);
  const lines = readFileSync(join(DIST, '_headers'), 'utf8').split('\n');
  assert.deepEqual(lines.filter((line) => line.length > 2000), []);
  for (const { path } of FILES) {
    const cache = headersFor(path, RULES).get('cache-control');
    const kept = /-[0-9a-f]{16}\.\w+$/.test(path);
    assert.equal(cache, kept ? 'public, max-age=31536000, immutable' : 'no-cache', path);
  }
});

for (const name of NAMES) {
  whole(name, missing(name), () => tried(name));
  whole(`${name}, in a folder of the host`, missing(name) || NO_PRERENDER, () => triedInAFolder(name));
}
whole('a server that knows nothing of the site', missing(COPY), copied);

/** Several tests, or one that says why they cannot be run. */
function whole(what, skip, tests) {
  if (skip) test(what, { skip });
  else describe(what, tests);
}

function tried(name) {
  let server;
  const get = (path, options) => ask(server.url, { path, ...options });
  before(async () => (server = await start(name, site)));
  after(() => server?.stop());

  test('every file is sent compressed, with the headers of `_headers`', async () => {
    for (const { file, path } of FILES) {
      const answer = await get(path, { method: 'HEAD', headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers['content-encoding'], existsSync(join(DIST, `${file}.br`)) ? 'br' : undefined, path);
      says(answer, path);
      // A picture is for others to show.
      if (extname(file) === '.png') continue;
      const mayBeFramed = /^\/(en|hi)\/learn\//.test(path);
      assert.equal(policies(answer).includes(UNFRAMED), !mayBeFramed, path);
      assert.equal(answer.headers['x-frame-options'], mayBeFramed ? undefined : 'DENY', path);
    }
  });

  for (const { file, path } of SAMPLES) {
    test(`${path.replace(/[0-9a-f]{16}/, '…')} is whole, compressed or not, with its type`, async () => {
      const whole = readFileSync(join(DIST, file));
      const tags = new Set();
      for (const [accepted, ending, plain] of [
        ['br', 'br', brotliDecompressSync],
        ['gzip', 'gz', gunzipSync],
        ['identity', '', (bytes) => bytes],
        [undefined, '', (bytes) => bytes],
      ]) {
        const answer = await get(path, { headers: accepted ? { 'accept-encoding': accepted } : {} });
        const small = join(DIST, `${file}.${ending}`);
        assert.equal(answer.status, 200);
        if (ending && existsSync(small)) {
          assert.equal(answer.headers['content-encoding'], accepted);
          assert.ok(answer.body.equals(readFileSync(small)), 'as it was built');
          assert.ok(plain(answer.body).equals(whole));
        } else {
          assert.equal(answer.headers['content-encoding'], undefined);
          assert.ok(answer.body.equals(whole));
        }
        if (existsSync(`${join(DIST, file)}.br`)) assert.match(answer.headers.vary ?? '', /accept-encoding/i);
        const type = TYPES[extname(file)];
        assert.equal(answer.headers['content-type'], type);
        tags.add(answer.headers.etag);

        const again = await get(path, { headers: { 'accept-encoding': accepted ?? 'identity', 'if-none-match': answer.headers.etag } });
        assert.equal(again.status, 304);
        assert.equal(again.body.length, 0);
        says(again, path);
      }
      assert.ok(tags.size > 1 || !existsSync(`${join(DIST, file)}.br`), 'what is encoded otherwise has another tag');
    });
  }

  test('what is missing, in any language, is a 404 with its page, and never kept', async () => {
    for (const path of ['/nothing', '/en/nothing/', '/hi/none.html', '/style-0123456789abcdef.css', '/profiles/nobody.mobileconfig']) {
      const answer = await get(path);
      assert.equal(answer.status, 404, path);
      assert.equal(answer.headers['content-type'], TYPES['.html'], path);
      assert.ok(answer.body.equals(readFileSync(join(DIST, '404.html'))), path);
      says(answer, '/404.html');
    }
    const small = await get('/nothing', { headers: { 'accept-encoding': 'br' } });
    assert.ok(brotliDecompressSync(small.body).equals(readFileSync(join(DIST, '404.html'))));
  });

  test('a folder without its slash leads to it', async () => {
    for (const path of ['/en', '/hi/providers/gmail']) {
      const answer = await get(path);
      assert.ok([301, 308].includes(answer.status), `${answer.status}`);
      assert.equal(new URL(answer.headers.location, server.url).href, `${server.url}${path}/`);
      says(answer, `${path}/`);
    }
  });

  test('nothing outside of the site, and no file for servers, is sent', async () => {
    for (const path of [
      '/../etc/passwd',
      '/en/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2f..%2fetc%2fpasswd',
      '/en/..%5c..%5cetc/passwd',
      '//etc/passwd',
      '/.htaccess',
      '/.git/config',
    ]) {
      const answer = await get(path);
      assert.ok([400, 403, 404].includes(answer.status), `${path}: ${answer.status}`);
      assert.doesNotMatch(answer.body.toString(), /root:|RewriteEngine/);
    }
  });

  check('pages start', (page, visit) => startsPages(server, page, visit));
}

async function startsPages(server, page, visit) {
  visit.origin = server.url;
  await page.goto(`${server.url}/#v=1&address=asha%40gmail.com`);
  await until(page, () => /^\/(en|hi)\/$/.test(location.pathname));
  await hydrated(page);
  await shows(page, '.found', 'Gmail');
  await page.goto(`${server.url}/hi/targets/msmtp/#v=1&address=asha%40gmail.com`);
  await hydrated(page);
  await shows(page, '.lines', 'asha@gmail.com');
}

function copied() {
  let server;
  before(async () => (server = await start(COPY, site)));
  after(() => server?.stop());
  check('pages start', (page, visit) => startsPages(server, page, visit));
}

function triedInAFolder(name) {
  let server;
  before(async () => (server = await start(name, host, '/mail')));
  after(() => server?.stop());

  check('the site works in a folder of its host', async (page, visit) => {
    visit.origin = server.url;
    for (const [path, status] of [
      ['/mail/', 200],
      ['/mail/en/', 200],
      ['/mail/hi/learn/first_mail/', 200],
      ['/mail/providers.json', 200],
      [FILES.find(({ file }) => file.startsWith('theme-')).path.replace('/', '/mail/'), 200],
      ['/mail/nothing', 404],
    ]) {
      const answer = await ask(server.url, { path });
      assert.equal(answer.status, status, path);
      says(answer, status === 404 ? '/404.html' : path.slice('/mail'.length));
      if (status === 404) assert.match(answer.body.toString(), /href="\/mail\/hi\/"/);
    }
    await page.goto(`${server.url}/mail/hi/targets/msmtp/#v=1&address=asha%40gmail.com`);
    await hydrated(page);
    await shows(page, '.lines', 'asha@gmail.com');
  });
}

/** Holds the headers of an answer against those that `_headers` has for `path`. */
function says(answer, path) {
  const expected = headersFor(path, RULES);
  for (const header of [...HEADERS, 'access-control-allow-origin']) {
    assert.equal(answer.headers[header], expected.get(header), `${path}: ${header}`);
  }
  // A header says in one line for which paths there may be no frame; in `_headers` each has its own.
  const others = policies(answer).filter((part) => part !== UNFRAMED);
  assert.deepEqual(others, split(expected.get('content-security-policy')).filter((part) => part !== UNFRAMED));
  assert.doesNotMatch(answer.headers.server ?? '', /\d/, 'no version is told');
}

/** The directives of all policies of an answer. */
const policies = ({ headers }) => split(headers['content-security-policy']);
const split = (policy = '') => policy.split(/[;,] */);
