// Web servers of Debian on loopback, each with the recipe in `hosting/` as it stands there: only the folder and the address are other ones.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A server that knows nothing of the site. */
export const COPY = 'python';

const recipe = (name) => readFileSync(new URL(`../../hosting/${name}`, import.meta.url), 'utf8');

/** Replaces what must be there. */
function change(text, changes) {
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `the recipe does not say ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/**
 * How each is started: `at` is where its package was unpacked, `own` a folder for its files, `site` the folder to serve,
 * `missing` where the page for unknown paths is.
 */
const SERVERS = {
  nginx: ({ at, own, site, port, missing }) => {
    // Debian's own settings around the recipe.
    const around = change(readFileSync(join(at, 'etc/nginx/nginx.conf'), 'utf8'), [
      ['user www-data;', ''],
      ['pid /run/nginx.pid;', `pid ${own}/pid; daemon off; master_process off;`],
      ['/etc/nginx/modules-enabled/*.conf', `${own}/modules.conf`],
      ['/etc/nginx/conf.d/*.conf', `${own}/site.conf`],
      ['include /etc/nginx/sites-enabled/*;', TEMPORARY.map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')],
      ['/etc/nginx/', `${at}/etc/nginx/`],
      ['/var/log/nginx/', `${own}/`],
    ]);
    writeFileSync(join(own, 'nginx.conf'), around);
    writeFileSync(join(own, 'modules.conf'), `load_module ${at}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n`);
    writeFileSync(
      join(own, 'site.conf'),
      change(recipe('nginx.conf'), [
        ['/var/www/dakiya', site],
        ['/404.html', missing],
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['listen [::]:80;', ''],
      ]),
    );
    return [join(at, 'usr/sbin/nginx'), ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf')], {}];
  },
  apache: ({ at, own, site, port }) => {
    // The modules that Debian switches on, with Debian's settings, and the two that the recipe asks for.
    const settings = ['deflate', 'dir', 'mime', 'negotiation'].map((name) => readFileSync(join(at, `etc/apache2/mods-available/${name}.conf`), 'utf8'));
    writeFileSync(join(own, 'types'), '');
    writeFileSync(
      join(own, 'apache.conf'),
      [
        `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${own}/pid\nErrorLog ${own}/log\nDefaultRuntimeDir ${own}`,
        'User nobody\nGroup nogroup\n<Directory />\nAllowOverride None\nRequire all denied\n</Directory>',
        ...MODULES.map((name) => `LoadModule ${name}_module ${at}/usr/lib/apache2/modules/mod_${name}.so`),
        ...settings.map((text) => text.replace('/etc/mime.types', `${own}/types`)),
        change(recipe('apache.conf'), [['/var/www/dakiya', site], ['*:80', `127.0.0.1:${port}`]]),
      ].join('\n'),
    );
    const libraries = readdirSync(join(at, 'usr/lib')).map((name) => join(at, 'usr/lib', name));
    const environment = { LD_LIBRARY_PATH: libraries.join(':') };
    return [join(at, 'usr/sbin/apache2'), ['-D', 'FOREGROUND', '-f', join(own, 'apache.conf')], environment];
  },
  caddy: ({ at, own, site, port, missing }) => {
    const text = change(recipe('Caddyfile'), [
      ['/var/www/dakiya', site],
      ['/404.html', missing],
      ['\nmail.example.org {', `\nhttp://127.0.0.1:${port} {`],
    ]);
    writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n}\n${text}`);
    const arguments_ = ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')];
    return [join(at, 'usr/bin/caddy'), arguments_, { HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own }];
  },
  [COPY]: ({ site, port }) => ['python3', ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', site, port], {}],
};

const TEMPORARY = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'];
const MODULES = 'mpm_event access_compat alias authn_core authz_core authz_host autoindex deflate dir env filter headers mime negotiation reqtimeout rewrite setenvif'.split(' ');

/** Those that have a recipe. */
export const NAMES = Object.keys(SERVERS).filter((name) => name !== COPY);

/** Why a server cannot be tried here, or false. */
export function missing(name) {
  if (name === COPY) return spawnSync('python3', ['--version']).error ? 'there is no python3' : false;
  const folder = process.env.WEB_SERVERS;
  return folder && existsSync(join(folder, name)) ? false : `${name} is not there: WEB_SERVERS does not name a folder with it`;
}

/** Serves the folder `site`, in which our site may lie `below` another folder. Gives the address of the host, and a way to stop. */
export async function start(name, site, below = '') {
  const own = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const at = join(process.env.WEB_SERVERS ?? '', name);
  const [program, arguments_, environment] = SERVERS[name]({ at, own, site, port, missing: `${below}/404.html` });
  const child = spawn(program, arguments_, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const over = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill();
    await over;
    rmSync(own, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let left = 500; ; left -= 1) {
    if (await ask(`${url}/`).catch(() => false)) return { url, stop };
    if (child.exitCode !== null || left === 0) {
      if (existsSync(join(own, 'log'))) said += readFileSync(join(own, 'log'), 'utf8');
      await stop();
      throw new Error(`${name} did not start: ${said}`);
    }
    await pause(20);
  }
}

/** What a server answers, byte for byte; the path is sent as it is written. */
export function ask(url, { method = 'GET', path = new URL(url).pathname, headers = {} } = {}) {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
      response.on('error', failed);
    });
    asked.on('error', failed).end();
  });
}

function freePort() {
  const server = createServer();
  return new Promise((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
