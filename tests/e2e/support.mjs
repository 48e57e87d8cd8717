// What the tests in browsers share: the site on loopback, one browser for each file, and a fresh page for each test,
// which fails it for anything that a page should not do.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { serve } from './server.mjs';

export const DIST = process.env.DIST ?? 'dist';

/** The paths of all pages. */
export const PATHS = readFileSync(join(DIST, 'sitemap.txt'), 'utf8').trim().split('\n');

/**
 * The pages of providers, programs, lessons, levels, causes and codes are forms filled in from tables: these show every part of them, in both
 * languages. To look at all of them with the slower checks would take longer than everything else.
 */
const CHOSEN_OF = {
  providers: [
    'amazon_ses',
    'bsnl',
    'cpanel',
    'gmail',
    'mailgun',
    'microsoft_365',
    'nifty',
    'outlook_com',
    'proton',
    'rediffmail',
    'tuta',
    'yandex',
    'zoho_in',
  ],
  targets: [
    'android_gmail',
    'apple_mail',
    'django',
    'emacs',
    'git_send_email',
    'k9_android',
    'msmtp',
    'mutt',
    'outlook',
    'postfix',
    'thunderbird',
    'wordpress',
  ],
  learn: [
    'asking_around',
    'attachment',
    'auth_scram',
    'bounce',
    'devanagari_address',
    'everyday_password',
    'first_mail',
    'gmail_daily_limit',
    'gmail_dmarc',
    'levels',
    'logins',
    'mail_loop',
    'open_relay',
    'pipelining',
    'quiz',
    'server_busy',
    'smtp_smuggling',
    'starttls',
  ],
  levels: ['come_back_later', 'introduce', 'not_for_everyone', 'start_over', 'the_whole_way'],
  fix: ['app_password_required', 'codes', 'tls_mode_mismatch'],
  'codes/smtp': ['220', '550'],
  'codes/enhanced': ['x.7.8'],
  'codes/pop3': ['err'],
  'codes/imap': ['authenticationfailed'],
};

/** The kind of a page whose form is filled in, and its name. */
const formOf = (path) => /\/(providers|targets|learn|levels|fix|codes\/\w+)\/([^/]+)\/$/.exec(path)?.slice(1);
export const FORMS = PATHS.filter(formOf);
export const CHOSEN = PATHS.filter((path) => {
  const [kind, id] = formOf(path) ?? [];
  return !kind || CHOSEN_OF[kind].includes(id);
});

/** The site of this file's tests; `site.url` has no slash at its end. */
export const site = { url: '' };

let running;
before(async () => {
  running = await serve(DIST);
  site.url = running.url.slice(0, -1);
});
after(() => running?.close());

/** A browser that is started when it is first wanted, and ended after the tests of the file. */
class Browser {
  #launched;
  #context;

  constructor(options) {
    this.options = options;
    after(async () => (await this.#launched)?.close());
  }

  /** The context of all tests: to load the program from the cache saves half of the time. */
  context() {
    this.#launched ??= puppeteer.launch({ headless: true, ...this.options });
    return (this.#context ??= this.#launched.then((browser) => browser.createBrowserContext()));
  }
}

const chromium = new Browser({
  executablePath: process.env.CHROME,
  // Without motion, nothing slides away from under a click.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--force-prefers-reduced-motion',
  ],
});
const firefox = new Browser({
  browser: 'firefox',
  executablePath: process.env.FIREFOX,
  extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
});

/**
 * A test in Chromium, with a page whose storage is empty. `options` are
 * - `prepare`: is run in the page before anything of it;
 * - `javascript`: false for a browser without;
 * - `allowed`: what the console may say, if the test is about that;
 * - `width`: of the window, in CSS pixels;
 * - `keeps`: true for a browser that keeps the site for use without network; elsewhere, what the server says counts;
 * - `skip`: why it cannot be run.
 */
export function check(sentence, options, body = options) {
  const { skip, ...rest } = options === body ? {} : options;
  test(sentence, { skip }, () => within(chromium, rest, body));
}

/** The same in Firefox, where that is installed. */
export function checkInFirefox(sentence, options, body = options) {
  const { skip, ...rest } = options === body ? {} : options;
  test(sentence, { skip: NO_FIREFOX || skip }, () => within(firefox, rest, body));
}

/** Tests of many pages, one for each of `items`: they share a browser's page, and leave nothing in its storage. */
export function checkEach(items, sentence, options, body) {
  let visit;
  for (const item of items) {
    test(sentence(item), async () => {
      visit ??= new Visit(await chromium.context(), options);
      visit.page ??= await visit.newPage();
      await body(visit.page, item);
      await forget(visit.page);
      visit.blameless();
    });
  }
}

async function within(browser, options, body) {
  const visit = new Visit(await browser.context(), options);
  try {
    await body(await visit.newPage(), visit);
  } catch (error) {
    error.message += visit.problems.map((problem) => `\nand ${problem}`).join('');
    throw error;
  } finally {
    await visit.end();
  }
  visit.blameless();
}

/** Empties what the site has stored. */
async function forget(page) {
  // Not where the page has no storage, or may not have it.
  await page.evaluate(() => localStorage.clear()).catch(() => {});
}

/** Pages that share their storage, and what went wrong in them. */
class Visit {
  #pages = [];
  #mayDoMore = false;
  problems = [];
  /** Where all is loaded from, if not from the site of this file's tests. */
  origin;

  constructor(context, options) {
    Object.assign(this, { context, options });
  }

  async newPage() {
    const { prepare, javascript = true, keeps = false, width = 1000 } = this.options;
    const page = await this.context.newPage();
    this.#pages.push(page);
    this.#watch(page, javascript);
    await page.setViewport({ width, height: 800 });
    if (javascript) await page.evaluateOnNewDocument(observe);
    else await page.setJavaScriptEnabled(false);
    if (javascript && !keeps) await page.evaluateOnNewDocument(() => delete Navigator.prototype.serviceWorker);
    if (prepare) await page.evaluateOnNewDocument(prepare);
    return page;
  }

  /** Leaves nothing to the next test. */
  async end() {
    const [first, ...others] = this.#pages;
    for (const page of others) await page.close();
    await forget(first);
    await first.close();
    if (this.#mayDoMore) await this.context.clearPermissionOverrides();
  }

  /** Lets the pages use the clipboard. */
  async allowClipboard() {
    this.#mayDoMore = true;
    await this.context.overridePermissions(site.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  }

  /** Fails if anything went wrong since it was last asked. */
  blameless() {
    assert.deepEqual(this.problems.splice(0), []);
  }

  #watch(page, javascript) {
    const wrong = (problem) => this.options.allowed?.test(problem) || this.problems.push(problem.slice(0, 300));
    page.on('console', (message) => {
      if (message.type() !== 'debug') wrong(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong(`error: ${error.message}`));
    page.on('dialog', async (dialog) => {
      wrong(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on('requestfailed', (request) => {
      // The browser's own wish, which it gives up when a page leads on at once.
      if (/favicon\.svg$/.test(request.url()) && /ABORTED/.test(request.failure()?.errorText)) return;
      // Where scripts are switched off, they are not loaded.
      if (javascript || !request.url().endsWith('.js')) wrong(`failed: ${request.url()}: ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong(`status ${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const inside = ['about:', 'blob:', 'data:'].includes(protocol);
      if (!inside && origin !== (this.origin ?? site.url)) wrong(`request to another site: ${request.url()}`);
    });
  }
}

/**
 * In the page, before anything of it: what its Content Security Policy forbids is written to the console, in every
 * browser; and it is counted how much of Yew's work is put off to the next turn of the event loop.
 */
function observe() {
  globalThis.putOff = 0;
  const { setTimeout } = window;
  window.setTimeout = (callback, delay, ...rest) => {
    if (delay || typeof callback !== 'function') return setTimeout(callback, delay, ...rest);
    globalThis.putOff += 1;
    return setTimeout(() => {
      globalThis.putOff -= 1;
      callback(...rest);
    });
  };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`violation of ${violatedDirective}: ${blockedURI}`);
  });
}

/** Opens a page of the site and waits until its program has taken over. */
export async function open(page, path) {
  const response = await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
  await hydrated(page);
  return response;
}

/** Waits until the program has taken over: then the marks that were left for it are gone, and nothing is put off. */
export async function hydrated(page) {
  await until(page, () => {
    const app = document.getElementById('app');
    return app && !globalThis.putOff && !document.createNodeIterator(app, NodeFilter.SHOW_COMMENT).nextNode();
  });
}

/** Waits until `condition` is true in the page, and gives what it gave; across navigations too. */
export async function until(page, condition, ...args) {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const value = await page.evaluate(condition, ...args).catch((error) => {
      if (!BETWEEN_PAGES.test(error.message)) throw error;
    });
    if (value) return value;
    assert.ok(Date.now() < end, `this never came true: ${condition} ${JSON.stringify(args)}`);
    await pause(10);
  }
}

/** Waits until an element that `selector` finds shows `text`. */
export async function shows(page, selector, text = '') {
  await until(
    page,
    (selector, text) => [...document.querySelectorAll(selector)].some((e) => e.checkVisibility() && e.innerText.includes(text)),
    selector,
    text,
  );
}

/** Puts `value` into the field at once, as pasting does. */
export async function fill(page, selector, value) {
  await page.$eval(
    selector,
    (field, value) => {
      field.focus();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    value,
  );
}

/** The text that a person sees. */
export const textOf = (page, selector) => page.$eval(selector, (element) => element.innerText);

/** The fields in the fragment of the page's address. */
export async function fragmentOf(page) {
  return Object.fromEntries(new URLSearchParams(await page.evaluate(() => location.hash.slice(1))));
}

/** Waits until the fragment has these fields and no others. */
export async function fragmentBecomes(page, fields) {
  const expected = Object.entries(fields).sort().flat().join('\n');
  await until(
    page,
    (expected) => [...new URLSearchParams(location.hash.slice(1))].sort().flat().join('\n') === expected,
    expected,
  );
}

/** The text of the file that the page shows, as it is drawn: without its last line break. */
export const shownFile = (page) =>
  page.$$eval('.file .lines li code', (lines) => lines.map((line) => line.textContent).join('\n'));

/** `text`, as `page` writes it into a file with remarks of this sort: with its own address in the first line. */
export const withLink = async (page, text, [open, close] = ['# ', '']) =>
  `${open}${await page.evaluate(() => location.href)}${close}\n${text}`;

/** Clicks, and gives the name and the bytes of the file that the browser saves in `folder`. */
export async function download(page, folder, selector) {
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: page.browserContext().id,
    downloadPath: folder,
    eventsEnabled: true,
  });
  const saved = new Promise((done, failed) => {
    let name;
    client.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
    client.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') done(name);
      if (state === 'canceled') failed(new Error('the download was cancelled'));
    });
  });
  await page.click(selector);
  const name = await saved;
  return { name, bytes: readFileSync(join(folder, name)) };
}

/**
 * Writes the site anew, to be served below `publicUrl`, into an empty folder, from the programs of the one that is there.
 * `change` may alter the glue of a program, whose path it is given.
 */
export function print(folder, publicUrl, change = () => {}) {
  for (const file of readdirSync(DIST)) {
    if (!/^(configurator|course|diagnosis|laboratory|practice|workshop)-\w+\.(js|wasm)$/.test(file)) continue;
    cpSync(join(DIST, file), join(folder, file));
    if (file.endsWith('.js')) change(join(folder, file));
  }
  // Under the names that they had before.
  cpSync(join(DIST, 'module/dakiya.js'), join(folder, 'module-0.js'));
  cpSync(join(DIST, 'module/dakiya_bg.wasm'), join(folder, 'module-0_bg.wasm'));
  execFileSync(process.env.PRERENDER, { env: { TRUNK_STAGING_DIR: folder, TRUNK_PUBLIC_URL: publicUrl } });
}
export const NO_PRERENDER = process.env.PRERENDER ? false : 'PRERENDER does not name the program that writes the pages';

const NO_FIREFOX = process.env.FIREFOX ? false : 'there is no Firefox';
const BETWEEN_PAGES = /context was destroyed|Cannot find context|navigat|detached|discarded|no such frame|not found/i;
const LONGEST_WAIT_MS = 30_000;
