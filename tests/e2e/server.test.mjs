// The server answers as the site's host does.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { headersFor, parseHeaders, serve } from './server.mjs';

const HEADERS = `# Everything
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src 'self' data:

/*.wasm
  Cache-Control: immutable
/:lang/tools/
  X-Frame-Options: SAMEORIGIN
`;

let dist;
let site;
before(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'en'));
  writeFileSync(join(dist, '_headers'), HEADERS);
  writeFileSync(join(dist, 'en', 'index.html'), `<p>${'Hello '.repeat(1000)}</p>`);
  writeFileSync(join(dist, '404.html'), '<p>No such page</p>');
  writeFileSync(join(dist, 'app.wasm'), Buffer.alloc(4096));
  site = await serve(dist, { publicUrl: '/sub/' });
});
after(async () => {
  await site?.close();
  rmSync(dist, { recursive: true });
});

test('every rule that fits counts and equal names are joined', () => {
  const rules = parseHeaders(HEADERS);
  assert.deepEqual([...headersFor('/hi/tools/', rules)], [
    ['x-frame-options', 'DENY, SAMEORIGIN'],
    ['content-security-policy', "default-src 'self'; img-src 'self' data:"],
  ]);
  assert.equal(headersFor('/a/app.wasm', rules).get('cache-control'), 'immutable');
  assert.equal(headersFor('/hi/tools/more/', rules).get('x-frame-options'), 'DENY');
});

test('a header without a path is an error', () => {
  assert.throws(() => parseHeaders('  X-Frame-Options: DENY'));
});

test('a folder answers with its page, compressed', async () => {
  const page = await fetch(`${site.url}en/`, { headers: { 'accept-encoding': 'br' } });
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('content-encoding'), 'br');
  assert.equal(page.headers.get('x-frame-options'), 'DENY');
  assert.match(page.headers.get('content-type'), /^text\/html/);
  assert.match(await page.text(), /Hello/);
});

test('a folder without its slash is redirected to it', async () => {
  const page = await fetch(`${site.url}en?a=1`, { redirect: 'manual' });
  assert.equal(page.status, 308);
  assert.equal(page.headers.get('location'), '/sub/en/?a=1');
});

test('WebAssembly has its type and its own headers', async () => {
  const wasm = await fetch(`${site.url}app.wasm`, { headers: { 'accept-encoding': 'br' } });
  assert.equal(wasm.headers.get('content-encoding'), 'br');
  assert.equal(wasm.headers.get('content-type'), 'application/wasm');
  assert.equal(wasm.headers.get('cache-control'), 'immutable');
});

test('what is missing, or outside the site, is a 404 with its page and headers', async () => {
  for (const url of [`${site.url}en/missing/`, new URL('/en/', site.url)]) {
    const page = await fetch(url);
    assert.equal(page.status, 404);
    assert.equal(page.headers.get('x-frame-options'), 'DENY');
    assert.match(await page.text(), /No such page/);
  }
});

test('a file that changed is served anew', async () => {
  writeFileSync(join(dist, 'late.txt'), 'one');
  assert.equal(await (await fetch(`${site.url}late.txt`)).text(), 'one');
  writeFileSync(join(dist, 'late.txt'), 'three');
  assert.equal(await (await fetch(`${site.url}late.txt`)).text(), 'three');
});
