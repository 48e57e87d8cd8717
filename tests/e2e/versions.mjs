// Other versions of the site, written by `prerender` as a build writes them.

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './support.mjs';

const { PRERENDER } = process.env;

/** Why a test that wants another version cannot be run. */
export const NO_VERSIONS = PRERENDER ? false : 'PRERENDER does not name the program that writes the pages';

/**
 * Writes the site anew, below `publicUrl`; with `mark` another version of it, in which every program leaves the mark in
 * `globalThis.version`. Gives its folder and a way to remove it.
 */
export function versionOf({ mark, publicUrl = '/' } = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'version-'));
  for (const file of readdirSync(DIST)) {
    if (!/^(configurator|course|diagnosis|laboratory|practice|workshop)-/.test(file)) continue;
    cpSync(join(DIST, file), join(dist, file));
    if (mark && file.endsWith('.js')) appendFileSync(join(dist, file), `globalThis.version = '${mark}';\n`);
  }
  execFileSync(PRERENDER, { env: { TRUNK_STAGING_DIR: dist, TRUNK_PUBLIC_URL: publicUrl } });
  return { dist, remove: () => rmSync(dist, { recursive: true }) };
}
