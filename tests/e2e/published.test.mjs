// The directory that others may use is what its schema says: an independent validator holds the one against the other.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { serve } from './server.mjs';

const DIST = process.env.DIST ?? 'dist';

let site;
let answers;
let directory;
let validate;
before(async () => {
  site = await serve(DIST);
  const file = await fetch(`${site.url}providers.json`);
  directory = await file.json();
  const schema = await fetch(new URL(directory.$schema, file.url));
  answers = [file, schema];
  validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(await schema.json());
});
after(() => site?.close());

test('the directory is what its schema says', () => {
  validate(directory);
  assert.deepEqual(validate.errors, null);
});

test('pages of others may fetch it', () => {
  for (const { status, headers } of answers) {
    assert.equal(status, 200);
    assert.match(headers.get('content-type'), /^application\/json/);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
});

test('every address in it is one', () => {
  const urls = [];
  JSON.stringify(directory, (name, value) => {
    if (['url', 'webmail', 'authorization', 'token'].includes(name) && value) urls.push(value);
    return value;
  });
  assert.ok(urls.length >= directory.providers.length, `${urls.length} addresses`);
  for (const url of urls) assert.equal(new URL(url).protocol, 'https:', url);
});

const wrong = {
  'a name that the schema does not know': (it) => (it.providers[0].colour = 'red'),
  'a provider without a source': (it) => (it.providers[0].sources = []),
  'a provider without a date': (it) => delete it.providers[0].checked,
  'a month that there is not': (it) => (it.newest = '2026-13'),
  'a port that there is not': (it) => (it.providers[0].outgoing[0].port = 65536),
  'a server for sending among those for reading': (it) => (it.providers[0].incoming[0].protocol = 'smtp'),
  'a host with a name that nobody fills in': (it) => (it.providers[0].incoming[0].host = 'imap.{country}.example'),
  'a login that the schema does not know': (it) => (it.providers[0].ways[0].login = 'fingerprint'),
  'an address without https': (it) => (it.providers[0].webmail = 'http://mail.example.org/'),
  'a fact in one language': (it) => delete Object.values(it.facts)[0].text.hi,
};
for (const [what, spoil] of Object.entries(wrong)) {
  test(`the schema refuses ${what}`, () => {
    const spoilt = structuredClone(directory);
    spoil(spoilt);
    assert.equal(validate(spoilt), false);
  });
}
