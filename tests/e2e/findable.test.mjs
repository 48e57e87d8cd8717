// What search engines and programs that show links find: every link leads somewhere, and every page says what it is.
// Read from the files as they are, without a browser: the whole site in seconds.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';

const DIST = process.env.DIST ?? 'dist';
const PATHS = readFileSync(join(DIST, 'sitemap.txt'), 'utf8').trim().split('\n');
const LANGUAGES = { en: 'en_GB', hi: 'hi_IN' };

/** The address that the site was built for, without its last slash. */
let home;
/** By path: what stands in each page. */
const pages = new Map();
const read = (file) => readFileSync(join(DIST, file), 'utf8');

/** A page, taken apart as far as these tests need it. */
class Page {
  constructor(file) {
    const text = read(file);
    const markup = text.replace(/(<script\b[^>]*>).*?<\/script>/gs, '$1</script>');
    this.data = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json));
    this.title = decoded(/<title>(.*?)<\/title>/.exec(markup)[1]);
    this.elements = [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, tag, rest]) => ({
      tag,
      ...Object.fromEntries([...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, decoded(value ?? '')])),
    }));
    this.ids = new Set(this.elements.map(({ id }) => id).filter(Boolean));
  }

  /** What a `<meta>` says, by its name or property. */
  meta(name) {
    return this.elements.find((it) => it.tag === 'meta' && [it.property, it.name].includes(name))?.content;
  }

  all(property) {
    return this.elements.filter((it) => it.tag === 'meta' && it.property === property).map(({ content }) => content);
  }

  links(rel) {
    return this.elements.filter((it) => it.tag === 'link' && it.rel === rel);
  }

  things() {
    return this.data.flatMap((data) => data['@graph']);
  }
}

const decoded = (text) =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'");

before(() => {
  home = /^Sitemap: (https?:\/\/.+)\/sitemap\.xml$/m.exec(read('robots.txt'))?.[1];
  assert.ok(home, 'robots.txt names no sitemap: the site was built without its address (--site)');
  for (const file of readdirSync(DIST, { recursive: true }).filter((file) => file.endsWith('.html'))) {
    pages.set(`/${file.replace(/index\.html$/, '')}`, new Page(file));
  }
});

/** The path in `dist` of an address of the site; nothing for those of others. */
function pathOf(url) {
  return url.href.startsWith(`${home}/`) ? decodeURIComponent(url.pathname.slice(new URL(home).pathname.length - 1) || '/') : null;
}

const isThere = (path) => {
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile();
};

test('every link, asset, canonical and picture of every page is there, and so is every part of a page that a link names', () => {
  const lost = new Set();
  let links = 0;
  let parts = 0;
  for (const [path, page] of pages) {
    for (const { tag, href, src, content, property } of page.elements) {
      const target = href ?? src ?? (/^og:(url|image)$/.test(property) ? content : undefined);
      if (target === undefined) continue;
      const url = new URL(target, home + path);
      const to = pathOf(url);
      if (to === null) {
        if (tag !== 'a' || !/^https?:/.test(url.protocol)) lost.add(`${path}: <${tag}> leads away to ${target}`);
        continue;
      }
      links += 1;
      if (!isThere(to)) lost.add(`${path}: <${tag}> leads to ${target}`);
      // A fragment with an equals sign holds choices.
      const part = decodeURIComponent(url.hash.slice(1));
      if (!part || part.includes('=')) continue;
      parts += 1;
      if (!pages.get(to)?.ids.has(part)) lost.add(`${path}: there is no ${target}`);
    }
  }
  assert.deepEqual([...lost].slice(0, 20), []);
  assert.ok(links > 20 * PATHS.length, `${links} links`);
  assert.ok(parts > PATHS.length, `${parts} parts of pages`);
});

test('no page has an id twice', () => {
  for (const [path, { elements, ids }] of pages) {
    assert.equal(elements.filter(({ id }) => id).length, ids.size, path);
  }
});

test('every page has its own title and description, in a length that is shown', () => {
  const seen = new Map();
  for (const path of PATHS) {
    const [, lang] = path.split('/');
    const page = pages.get(path);
    const description = page.meta('description');
    for (const [what, text, longest] of [['title', page.title, 70], ['description', description, 260]]) {
      const characters = [...text].length;
      assert.ok(characters >= 4 && characters <= longest, `${path}: ${characters} characters: ${text}`);
      const key = `${lang} ${what} ${text}`;
      assert.equal(seen.get(key), undefined, `${path}: the same ${what}`);
      seen.set(key, path);
    }
    if (lang === 'hi') assert.match(description, /[\u0900-\u097f]/, path);
  }
});

test('every page names its own address, and itself in every language, both ways', () => {
  for (const path of PATHS) {
    const page = pages.get(path);
    const canonical = page.links('canonical');
    assert.deepEqual(canonical.map(({ href }) => href), [home + path]);
    const alternates = Object.fromEntries(page.links('alternate').map(({ hreflang, href }) => [hreflang, href]));
    const inLanguage = (lang) => home + path.replace(/^\/\w+\//, `/${lang}/`);
    assert.deepEqual(alternates, { en: inLanguage('en'), hi: inLanguage('hi'), 'x-default': inLanguage('en') });
  }
});

test('every page says what is shown beside a link to it', () => {
  for (const path of ['/', ...PATHS]) {
    const page = pages.get(path);
    const lang = path.split('/')[1] || 'en';
    assert.equal(page.meta('og:title'), page.title, path);
    assert.equal(page.meta('og:description'), page.meta('description'), path);
    assert.equal(page.meta('og:url'), home + path);
    assert.equal(page.meta('og:locale'), LANGUAGES[lang], path);
    assert.deepEqual(page.all('og:locale:alternate'), Object.values(LANGUAGES).filter((other) => other !== LANGUAGES[lang]));
    assert.equal(page.meta('og:type'), /^\/(\w+\/)?$/.test(path) ? 'website' : 'article', path);
    assert.equal(page.meta('og:image:alt'), page.title, path);
    assert.equal(page.meta('twitter:card'), 'summary_large_image', path);
  }
});

test('every picture is a PNG of the size that pages say, and small', () => {
  const pictures = new Map();
  for (const path of ['/', ...PATHS]) {
    const page = pages.get(path);
    pictures.set(page.meta('og:image'), [page.meta('og:image:width'), page.meta('og:image:height')]);
  }
  assert.ok(pictures.size > 100, `${pictures.size} pictures`);
  let sum = 0;
  for (const [url, size] of pictures) {
    const bytes = readFileSync(join(DIST, pathOf(new URL(url))));
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG', url);
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String), size, url);
    assert.deepEqual(size, ['1200', '630']);
    assert.ok(bytes.length < 40_000, `${url}: ${bytes.length} bytes`);
    sum += bytes.length;
  }
  const files = readdirSync(join(DIST, 'pictures'), { recursive: true }).filter((file) => file.endsWith('.png'));
  assert.equal(files.length, pictures.size, 'no picture is for nothing');
  assert.ok(sum / pictures.size < 20_000, `${Math.round(sum / pictures.size)} bytes each`);
});

test('every page is described in data: where it stands, and what kind of thing it is about', () => {
  const kinds = new Map();
  for (const path of PATHS) {
    const { data } = pages.get(path);
    assert.equal(data.length, 1, path);
    assert.equal(data[0]['@context'], 'https://schema.org');
    const things = pages.get(path).things();
    for (const thing of things) kinds.set([thing['@type']].flat()[0], (kinds.get([thing['@type']].flat()[0]) ?? 0) + 1);
    if (/^\/\w+\/$/.test(path)) continue;
    const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList').itemListElement;
    assert.deepEqual(trail.map(({ position }) => position), trail.map((_, at) => at + 1));
    assert.equal(trail.at(-1).item, home + path);
    for (const { name, item } of trail) {
      assert.ok(name.length > 0, path);
      assert.ok(isThere(pathOf(new URL(item))), `${path}: ${item}`);
    }
  }
  for (const kind of ['BreadcrumbList', 'WebSite', 'SoftwareApplication', 'FAQPage', 'HowTo', 'LearningResource', 'Course', 'Quiz', 'DefinedTerm']) {
    assert.ok(kinds.get(kind) > 0, `${kind}: ${[...kinds.keys()]}`);
  }
});

test('questions have answers and guides have steps', () => {
  for (const path of PATHS) {
    for (const thing of pages.get(path).things()) {
      for (const { name, acceptedAnswer } of thing.mainEntity ?? []) {
        assert.ok(name && acceptedAnswer.text.length > 20, `${path}: ${name}`);
      }
      for (const { text } of thing.step ?? []) assert.ok(text.length > 5, `${path}: ${text}`);
    }
  }
});

test('the sitemap lists every page with its languages, and dates that schemas of sitemaps allow', () => {
  const text = read('sitemap.xml');
  const urls = [...text.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)];
  assert.deepEqual(urls.map(([, loc]) => decoded(loc)), PATHS.map((path) => home + path));
  let dated = 0;
  for (const [, loc, rest] of urls) {
    const alternates = [...rest.matchAll(/<xhtml:link rel="alternate" hreflang="([\w-]+)" href="(.*?)"\/>/g)];
    const page = pages.get(pathOf(new URL(decoded(loc))));
    assert.deepEqual(
      alternates.map(([, lang, href]) => [lang, href]),
      page.links('alternate').map(({ hreflang, href }) => [hreflang, href]),
    );
    const date = /<lastmod>(.*?)<\/lastmod>/.exec(rest)?.[1];
    if (!date) continue;
    dated += 1;
    assert.match(date, /^20\d\d-(0[1-9]|1[0-2])-01$/, loc);
    assert.ok(new Date(date) < new Date(), `${loc}: ${date} is still to come`);
  }
  assert.ok(dated > 100, `${dated} pages with a date`);
});

test('robots may read everything', () => {
  const robots = read('robots.txt');
  assert.match(robots, /^User-agent: \*$/m);
  assert.doesNotMatch(robots, /^Disallow: ./m);
  const hidden = [...pages].filter(([, page]) => page.meta('robots') === 'noindex');
  assert.deepEqual(hidden.map(([path]) => path).sort(), ['/', '/404.html']);
});
