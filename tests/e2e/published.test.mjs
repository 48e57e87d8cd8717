// The files that others may use are what their schemas say: an independent validator holds the ones against the others.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { serve } from './server.mjs';

const DIST = process.env.DIST ?? 'dist';

const NAMES = ['providers', 'targets', 'causes', 'scenarios'];

let site;
let directory;
/** By name: what was answered, what is in the file, and what holds it against its schema. */
const published = {};
before(async () => {
  site = await serve(DIST);
  for (const name of NAMES) {
    const file = await fetch(`${site.url}${name}.json`);
    const contents = await file.json();
    const schema = await fetch(new URL(contents.$schema, file.url));
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    published[name] = { answers: [file, schema], contents, validate: ajv.compile(await schema.json()) };
  }
  directory = published.providers.contents;
});
after(() => site?.close());

for (const name of NAMES) {
  test(`${name}.json is what its schema says`, () => {
    const { contents, validate } = published[name];
    validate(contents);
    assert.deepEqual(validate.errors?.slice(0, 5) ?? null, null);
  });

  test(`pages of others may fetch ${name}.json`, () => {
    for (const { status, headers } of published[name].answers) {
      assert.equal(status, 200);
      assert.match(headers.get('content-type'), /^application\/json/);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  });
}

test('every address in the directory is one', () => {
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
const wrongElsewhere = {
  targets: {
    'a program of a kind that there is not': (it) => (it.targets[0].kind = 'game'),
    'a program without a way to keep the password': (it) => (it.targets[0].keeping = []),
    'a version of the form that it does not describe': (it) => (it.version = 2),
  },
  causes: {
    'a cause with nothing to do': (it) => (it.causes[0].steps = []),
    'a cause in one language': (it) => delete it.causes[0].what.hi,
    'a code without a meaning': (it) => delete it.codes[0].meaning,
    'a text of nobody': (it) => (it.texts[0].whose = ''),
  },
  scenarios: {
    'a lesson without steps': (it) => (it.scenarios[0].steps = []),
    'a step that says too much': (it) => (it.scenarios[0].steps[0].act.host = 'mail.example.org'),
    'a reply that there is not': (it) => (it.scenarios[0].steps[0].expect = 99),
  },
};
for (const [name, ways] of Object.entries({ providers: wrong, ...wrongElsewhere })) {
  for (const [what, spoil] of Object.entries(ways)) {
    test(`the schema of ${name}.json refuses ${what}`, () => {
      const { contents, validate } = published[name];
      const spoilt = structuredClone(contents);
      spoil(spoilt);
      assert.equal(validate(spoilt), false);
    });
  }
}
