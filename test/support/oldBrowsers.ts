/** Real browsers as old as the web components that closed networks keep; `.ci/run` unpacks them. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(process.env['NIANBAO_OLD_BROWSERS'] ?? join('.cache', 'old-browsers'));

/** By their major versions: the newest that is old, and the oldest that the site is built for. */
export const OLD_VERSIONS = [103, 88, 80] as const;

export const oldBrowser = (version: number): string => join(FOLDER, String(version), 'chromium');

/** What is missing, as a sentence without a stop; undefined where the browser is there. */
export const missingBrowser = (version: number): string | undefined =>
  existsSync(oldBrowser(version)) ? undefined : `Chromium ${version} is not in NIANBAO_OLD_BROWSERS`;
