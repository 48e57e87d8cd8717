// Serves the built site on loopback as its host does: the headers that `_headers` declares, brotli, a real 404.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

/**
 * Serves the folder `dist` below `publicUrl`; port 0 takes a free one. Files may change while it runs.
 * Gives the address of the site, which ends in a slash, and a way to stop.
 */
export async function serve(dist, { port = 0, publicUrl = '/' } = {}) {
  const base = `/${publicUrl}/`.replace(/\/+/g, '/');
  const folder = resolve(dist);
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: COMPRESSION } } });
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_, response) => notFound(folder, response) });

  const server = createServer((request, response) => {
    const [path] = request.url.split('?', 1);
    for (const [name, value] of headersFor(path, rulesOf(folder))) response.setHeader(name, value);
    compress(request, response, () => {
      if (!path.startsWith(base)) return notFound(folder, response);
      if (isFolderWithoutSlash(folder, path.slice(base.length))) {
        return response.writeHead(308, { location: `${path}/${request.url.slice(path.length)}` }).end();
      }
      request.url = request.url.slice(base.length - 1);
      return files(request, response);
    });
  });

  await new Promise((done, failed) => server.once('error', failed).listen(port, HOST, done));
  return {
    url: `http://${HOST}:${server.address().port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** The rules of a `_headers` file: `[{ pattern, headers: [[name, value]] }]`, in its order. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: patternOf(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 0 || !rules.length) throw new Error(`_headers: neither a path nor "Name: value": ${line}`);
    rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers for a path. Every rule that fits counts, and equal names are joined by a comma. */
export function headersFor(path, rules) {
  const headers = new Map();
  for (const rule of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      headers.set(key, headers.has(key) ? `${headers.get(key)}, ${value}` : value);
    }
  }
  return headers;
}

/** `*` stands for anything, `:name` for one segment. */
function patternOf(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

function rulesOf(folder) {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

function isFolderWithoutSlash(folder, path) {
  if (path === '' || path.endsWith('/') || path.includes('..')) return false;
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function notFound(folder, response) {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

const HOST = '127.0.0.1';

/** What hosts spend on compressing while they answer; the size budget is measured at the highest quality, 11. */
const COMPRESSION = 6;

/** `node server.mjs --dist dist --port 8080`; with `--while-stdin` it ends when whoever started it does. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '8080' },
      'public-url': { type: 'string', default: '/' },
      'while-stdin': { type: 'boolean', default: false },
    },
  });
  const site = await serve(values.dist, { port: Number(values.port), publicUrl: values['public-url'] });
  console.log(`Serving ${site.url}`);
  if (values['while-stdin']) process.stdin.on('end', () => process.exit()).resume();
}
