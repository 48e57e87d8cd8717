// How people use the module, in strict TypeScript. Lines after `@ts-expect-error` must not compile.

import init, { type Cause, type Lookup, Session, diagnose, initSync, lookup, personas, providers, render, targets } from './dakiya.js';

await init();
await init({ module_or_path: new URL('dakiya_bg.wasm', import.meta.url) });
initSync({ module: new Uint8Array() });

const found: Lookup = lookup('asha@gmail.com', { lang: 'hi', region: 'eu' });
// @ts-expect-error: what is not known has no servers
found.outgoing;
if (found.known) {
  const [server] = found.outgoing;
  const port: number | undefined = server?.port;
  const name: string | null | undefined = server?.username;
  console.log(found.provider.name, port, name, found.limits.perHour?.[0]);
} else {
  console.log(found.why, found.meant.join());
}

const { files, account } = render('msmtp', found.address, { secret: 'keyring', smtp: { port: 587 } });
for (const { path, mode, lines } of files) console.log(path, mode?.toString(8), lines[0]?.why, account.imap?.host);
// @ts-expect-error: no such security
render('msmtp', found.address, { smtp: { host: 'mail.example.in', security: 'ssl' } });
// @ts-expect-error: a slip in a name
render('msmtp', found.address, { usrname: 'asha' });

using session = new Session({ persona: personas()[0]?.id ?? 'strict', door: 'mx' });
const { replies, refusals, state } = session.send('EHLO laptop.example');
console.log(replies.at(-1)?.code, refusals[0]?.why, state.phase === 'ready', session.transcript, session.reset().sent);
// @ts-expect-error: it cannot be set
session.transcript = '';
// @ts-expect-error: a line is a string
session.send(42);

const { causes, whoActs } = diagnose('535 5.7.8 no', { client: 'phpmailer', provider: providers()[0]?.id ?? '' });
const best: Cause | undefined = causes[0];
console.log(whoActs === 'user', best?.evidence.map(({ start, end }) => 'text'.slice(start, end)), targets({ lang: 'en' }).length);
