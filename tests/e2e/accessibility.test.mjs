// axe-core finds nothing to complain about, in either language, in light and in dark.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CHOSEN, DIST, FORMS, check, checkEach, fill, open, shows, until } from './support.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let runs = 0;
let found = 0;
after(() => console.log(`axe-core looked ${runs} times and found ${found} problems`));

test('the chosen pages of providers, programs and lessons show every part that any of them has', () => {
  const partsOf = (paths) => {
    const parts = new Set();
    for (const path of paths) {
      const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
      const main = html.slice(html.indexOf('<main'));
      for (const [, tag, attributes] of main.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)) {
        const names = [...attributes.matchAll(/ ([a-z-]+)=/g)].map(([, name]) => name).sort();
        parts.add(`${tag} ${/ class="([^"]*)"/.exec(attributes)?.[1] ?? ''} ${names}`);
      }
    }
    return parts;
  };
  const shown = partsOf(CHOSEN);
  assert.deepEqual([...partsOf(FORMS)].filter((part) => !shown.has(part)), []);
});

checkEach(CHOSEN, (path) => `${path} is accessible`, {}, async (page, path) => {
  await open(page, path);
  await accessible(page);
});

const STATES = {
  'an address that is recognised': async (page, lang) => {
    await open(page, `/${lang}/#v=1&address=asha%40gmail.com`);
    await shows(page, '.summary');
  },
  'an unknown domain': async (page, lang) => {
    await open(page, `/${lang}/#v=1&address=asha%40example.in`);
    await shows(page, '.unknown');
  },
  'servers entered by hand, with mistakes': async (page, lang) => {
    await open(page, `/${lang}/#v=1&address=asha%40example.in&provider=by_hand&smtp_host=mail&smtp_port=0&imap_host=a%40b.c`);
    await shows(page, '#imap_host-wrong');
  },
  'a wrong address': async (page, lang) => {
    await open(page, `/${lang}/`);
    await fill(page, '#address', 'asha @ gmail');
    await until(page, () => document.querySelector('#address-wrong').innerText);
  },
  'a link that cannot be read': async (page, lang) => {
    await open(page, `/${lang}/#v=2`);
    await shows(page, '.who [role=alert]');
  },
  'an error that is explained, with all that is folded': async (page, lang) => {
    await open(page, `/${lang}/fix/`);
    await fill(page, '#pasted', "Error: Invalid login: 535-5.7.8 Username and Password not accepted. smtp.gmail.com code: 'EAUTH'");
    await shows(page, '.verdict', 'app password');
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  },
  'a log of reading mail, where the reader says whose server it is': async (page, lang) => {
    await open(page, `/${lang}/fix/#at=fastmail&with=mutt`);
    await fill(page, '#pasted', '* OK Gimap ready for requests\nA1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)');
    await shows(page, '.facts', 'Fastmail');
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  },
  'the end of the questions': async (page, lang) => {
    await open(page, `/${lang}/fix/#ask=bu`);
    await shows(page, '.asking .finding');
  },
  'a lesson at the login, with all that is folded': async (page, lang) => {
    await open(page, `/${lang}/learn/first_mail/`);
    while (!(await page.$('.base64'))) await page.keyboard.press('ArrowRight');
    await unfold(page);
  },
  'a lesson at its end': async (page, lang) => {
    await open(page, `/${lang}/learn/everyday_password/`);
    while (!(await page.$('.onward'))) await page.keyboard.press('End');
  },
  'the laboratory, with branches, another answer, and all that is folded': async (page, lang) => {
    await open(page, `/${lang}/smtp/lab/`);
    for (const step of [2, 3, 4, 5]) {
      await page.click('.next-step');
      await shows(page, '.position', `${step} /`);
    }
    await page.select('#inject', 'g550limit');
    await shows(page, '.concluded');
    await page.click('.branches .quiet');
    await page.select('#other', 'exim');
    await page.click('.see-octets');
    await page.click('.see-outside');
    await page.click('.make-link');
    await shows(page, '.link-line');
    await page.click('[data-drive=Compose]');
    await page.click('.move.dim');
    await shows(page, '.what-if');
    await unfold(page);
  },
  'the laboratory, typed in, after a link that cannot be read': async (page, lang) => {
    await open(page, `/${lang}/smtp/lab/#lab=9.x`);
    await shows(page, '.lab > .trouble');
    await page.click('[data-drive=Type]');
    await shows(page, '.typing');
    await unfold(page);
  },
  'a file with a line explained, and all that is folded': async (page, lang) => {
    await open(page, `/${lang}/targets/msmtp/#v=1&address=asha%40gmail.com`);
    await shows(page, '.lines', 'asha@gmail.com');
    await page.hover('.lines li:nth-child(3)');
    await shows(page, '.lines li.active');
    await unfold(page);
  },
  'a file with marks of what was changed, and a code for the phone': async (page, lang) => {
    await open(page, `/${lang}/targets/msmtp/#v=1&address=asha%40gmail.com`);
    await page.click('input[name="way"][value="587"]');
    await shows(page, '.lines .changed');
    await unfold(page);
    await until(page, () => document.querySelector('.qr'));
  },
  'a program that cannot be set up for an account': async (page, lang) => {
    await open(page, `/${lang}/targets/django/#v=1&address=asha%40outlook.com`);
    await shows(page, '.refused');
  },
  'a list of programs in which nothing was found': async (page, lang) => {
    await open(page, `/${lang}/targets/`);
    await fill(page, '#find', 'nobody.knows.this');
    await shows(page, '[data-none]');
  },
  'a level that is solved, with all that is folded': async (page, lang) => {
    await open(page, `/${lang}/learn/levels/introduce/`);
    await page.focus('#lab-line');
    await page.keyboard.type('EHLO laptop.example');
    await page.keyboard.press('Enter');
    await shows(page, '.goal .solved');
    await unfold(page);
  },
  'a question with a wrong answer, and a worksheet': async (page, lang) => {
    await open(page, `/${lang}/learn/quiz/#quiz=1.4711.p`);
    await page.click('.class summary');
    await page.click('.make-sheet');
    await shows(page, '.sheet');
    while (!(await page.$('.answer.chosen:not(.right)'))) {
      if (await page.$('.next-question')) await page.click('.next-question');
      await until(page, () => !document.querySelector('.answers button').disabled);
      await page.click('.answers button');
      await until(page, () => document.querySelector('.judgement').innerText.trim());
    }
  },
  'lines to be put in order': async (page, lang) => {
    await open(page, `/${lang}/learn/quiz/#quiz=1.7.o`);
    await shows(page, '.cards');
  },
  'a provider with a task ticked off': async (page, lang) => {
    await open(page, `/${lang}/providers/gmail/#v=1&address=asha%40gmail.com`);
    await page.click('.tasks label');
    await shows(page, '.tasks li.done');
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const lang of ['en', 'hi']) {
    check(`${state} is accessible: ${lang}`, async (page) => {
      await reach(page, lang);
      await accessible(page);
    });
  }
}

check('axe-core sees mistakes that are planted, in light and in dark', async (page) => {
  await open(page, '/en/');
  await page.evaluate(() => {
    document.querySelector('#address').labels[0].remove();
    // Too light on light, and too dark on dark.
    document.querySelector('.lead').style.color = '#ccc';
    document.querySelector('.hint').style.color = '#333';
  });
  const mistakes = (await violationsOf(page)).map(({ scheme, id }) => `${scheme} ${id}`);
  assert.deepEqual(mistakes.sort(), ['dark color-contrast', 'light color-contrast', 'light label-title-only']);
});

async function unfold(page) {
  await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
}

async function accessible(page) {
  const violations = await violationsOf(page);
  found += violations.length;
  assert.deepEqual(violations, []);
}

/** What axe-core finds: by all of its rules in light, and by those about colours in dark. */
async function violationsOf(page) {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(AXE);
  const violations = [];
  for (const [scheme, rules] of [
    ['light', null],
    ['dark', ['color-contrast', 'link-in-text-block']],
  ]) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const { violations: more } = await page.evaluate((rules) => {
      const only = rules ? { runOnly: { type: 'rule', values: rules } } : {};
      return axe.run(document, { ...only, resultTypes: ['violations'] });
    }, rules);
    runs += 1;
    violations.push(...more.map(({ id, impact, nodes }) => ({ scheme, id, impact, at: nodes.slice(0, 3).map(describe) })));
  }
  return violations;
}

const describe = ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary.split('\n').at(-1).trim().slice(0, 200)}`;
