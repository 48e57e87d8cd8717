// How long the release site takes from a key to what the key changed, with the processor slowed down as on a cheap
// phone. It prints lines like those of the other benches: `bench: msmtp, from a key to its file 12345 ns`.

import puppeteer from 'puppeteer-core';
import { serve } from '../tests/e2e/server.mjs';

const { CHROME, DIST } = process.env;
const SLOWER = 6;
const KEYS = 40;
const TYPED = ['a', 'Backspace'];
const STEPPED = ['ArrowLeft', 'ArrowRight'];
const TOUCHED = ['ArrowRight', 'ArrowLeft'];

/**
 * Pages; what is done there before; where the focus is; the keys that are pressed in turn; what follows from them.
 * A letter at the end of the address leads from a known domain to an unknown one and back, which changes the page
 * the most. What the browser itself takes for a key is what a page with nothing on it takes: with a field that is
 * typed into, and with a line that a key changes.
 */
const CASES = [
  ['nothing but a field', '/404.html', nothingElse, '#address', TYPED, 'main'],
  ['msmtp', '/en/targets/msmtp/#v=1&address=asha%40gmail.com', beforeTheAt, '#address', TYPED, '.lines'],
  ['thunderbird', '/hi/targets/thunderbird/#v=1&address=asha%40gmail.com', beforeTheAt, '#address', TYPED, '.lines'],
  ['postfix', '/en/targets/postfix/#v=1&address=asha%40gmail.com', beforeTheAt, '#address', TYPED, '.lines'],
  ['msmtp, to an unknown domain', '/en/targets/msmtp/#v=1&address=asha%40gmail.com', nothing, '#address', TYPED, '.lines'],
  ['postfix, to an unknown domain', '/en/targets/postfix/#v=1&address=asha%40gmail.com', nothing, '#address', TYPED, '.lines'],
  ['nothing but a line', '/404.html', nothingElse, 'main', STEPPED, 'main'],
  ['5,000 steps', '/en/smtp/lab/', manySteps, 'main', STEPPED, '#wire'],
  ['5,000 steps, what the server holds', '/en/smtp/lab/', manySteps, 'main', STEPPED, '.server-side'],
  ['5,000 steps, a piece', '/en/smtp/lab/', manySteps, '.now [role=button]', TOUCHED, '#wire'],
];

const site = await serve(DIST);
const browser = await puppeteer.launch({ headless: true, executablePath: CHROME, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const [name, path, before, focus, keys, follows] of CASES) {
    for (const [event, took] of Object.entries(await measured(path, before, focus, keys, follows))) {
      console.log(`bench: ${name}, ${event} ${Math.round(took * 1e6)} ns`);
    }
  }
} finally {
  await browser.close();
  await site.close();
}

/** The median time in milliseconds until `follows` is another, and until the browser has drawn it. */
async function measured(path, before, focus, keys, follows) {
  const page = await browser.newPage();
  // Nothing is fetched for later while it is measured.
  await page.evaluateOnNewDocument(() => delete Navigator.prototype.serviceWorker);
  await page.goto(site.url.slice(0, -1) + path);
  await page.waitForSelector(follows);
  await page.waitForNetworkIdle();
  await before(page);
  await page.focus(focus);
  await (await page.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(watch, follows);
  const made = [];
  const drawn = [];
  // The first ones wait for the browser's compiler.
  for (let key = -6; key < KEYS; key += 1) {
    const end = page.evaluate(() => new Promise((done) => (globalThis.tell = done)));
    await page.keyboard.press(keys[key & 1]);
    const [change, paint] = await end;
    if (key < 0) continue;
    made.push(change);
    drawn.push(paint);
  }
  await page.close();
  return { 'key to change': median(made), 'key to picture': median(drawn) };
}

async function nothing() {}

/** Puts the cursor into the name of the account. */
async function beforeTheAt(page) {
  await page.$eval('#address', (field) => field.setSelectionRange(2, 2));
}

/** A page with a field and what was typed into it, or which key was pressed outside of it. */
async function nothingElse(page) {
  await page.evaluate(() => {
    const [field, main] = ['input', 'main'].map((name) => document.createElement(name));
    field.id = 'address';
    field.addEventListener('input', () => (main.firstChild.data = field.value));
    main.addEventListener('keydown', (event) => (main.firstChild.data = event.key));
    main.tabIndex = -1;
    main.append(' ');
    document.head.replaceChildren();
    document.body.replaceChildren(field, main);
  });
}

/** As many steps as the laboratory keeps, the last of them in sight. */
async function manySteps(page) {
  for (let step = 0; step < 3; step += 1) await page.click('.next-step');
  await page.click('[data-drive=Type]');
  await page.click('.typing summary');
  await page.$eval('#lab-block', (field) => {
    field.value = 'NOOP\n'.repeat(4990);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.click('.typing details button');
  await page.waitForSelector('.hidden-steps');
  await page.$eval('#wire', (wire) => wire.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/** In the page: tells when a key was pressed, when the part that `follows` selects changed, and when it was drawn. */
function watch(follows) {
  let pressed;
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  new MutationObserver(() => {
    if (!pressed) return;
    const [start, change] = [pressed, performance.now()];
    pressed = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.tell([change - start, performance.now() - start]);
      port2.postMessage('');
    });
  }).observe(document.querySelector(follows), { subtree: true, childList: true, characterData: true, attributes: true });
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}
