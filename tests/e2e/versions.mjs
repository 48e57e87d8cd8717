// Other versions of the site, written by `prerender` as a build writes them.

import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_PRERENDER, print } from './support.mjs';

/** Why a test that wants another version cannot be run. */
export const NO_VERSIONS = NO_PRERENDER;

/**
 * Writes the site anew, below `publicUrl`; with `mark` another version of it, in which every program leaves the mark in
 * `globalThis.version`. Gives its folder and a way to remove it.
 */
export function versionOf({ mark, publicUrl = '/' } = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'version-'));
  print(dist, publicUrl, (glue) => mark && appendFileSync(glue, `globalThis.version = '${mark}';\n`));
  return { dist, remove: () => rmSync(dist, { recursive: true }) };
}
