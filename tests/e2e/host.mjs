// A host that can do what hosts do: get a new version, end in the middle of a file, and be out of reach.

import assert from 'node:assert/strict';
import { createServer, request as ask } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from './server.mjs';
import { hydrated, until } from './support.mjs';

/** A host of the site in `dist`, below `publicUrl`. */
export async function hostOf(dist, publicUrl = '/') {
  const host = new Host(publicUrl);
  await host.publish(dist);
  await host.start();
  return host;
}

class Host {
  #behind;
  #server;
  #port = 0;
  /** The paths of all requests that came. */
  requests = [];
  /** Files whose sending ends in the middle. */
  cuts = /$^/;
  /** What the worker does before anything else. */
  prelude = '';

  constructor(publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Puts another version in the place of the one before. */
  async publish(dist) {
    await this.#behind?.close();
    this.#behind = await serve(dist, { publicUrl: this.publicUrl });
  }

  /** Is in reach, at the same address as before. */
  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((done) => this.#server.listen(this.#port, '127.0.0.1', done));
    this.#port = this.#server.address().port;
    this.origin = `http://127.0.0.1:${this.#port}`;
    this.url = this.origin + this.publicUrl;
  }

  /** Is out of reach. */
  async stop() {
    if (!this.#server?.listening) return;
    await new Promise((done) => {
      this.#server.close(done);
      this.#server.closeAllConnections();
    });
  }

  async close() {
    await this.stop();
    await this.#behind?.close();
  }

  /** Waits until something was asked for. */
  async asked(path) {
    for (let turn = 0; !this.requests.some((request) => path.test(request)); turn += 1) {
      assert.ok(turn < 1500, `nobody asked for ${path}`);
      await pause(20);
    }
  }

  #answer({ method, url, headers }, response) {
    this.requests.push(url);
    const cut = this.cuts.test(url);
    const worker = url.endsWith('/sw.js');
    const plain = cut || worker ? { ...headers, 'accept-encoding': 'identity' } : headers;
    const onward = ask(new URL(url, this.#behind.url), { method, headers: plain }, (answer) => {
      if (worker) delete answer.headers['content-length'];
      response.writeHead(answer.statusCode, answer.headers);
      if (worker) response.write(this.prelude);
      if (!cut) return answer.pipe(response);
      answer.once('data', (chunk) => response.write(chunk.subarray(0, chunk.length / 2), () => response.destroy()));
    });
    onward.on('error', () => response.destroy()).end();
  }
}

/** Visits the page and stays until the browser has everything. */
export async function visit(page, host, path) {
  await page.goto(host.url + path);
  await hydrated(page);
  await untilKept(page);
}

/** Waits until the worker says that everything is there. */
export async function untilKept(page) {
  await until(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.active) return false;
    const { port1, port2 } = new MessageChannel();
    registration.active.postMessage('is all here?', [port2]);
    return new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
  });
}
