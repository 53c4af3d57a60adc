/** Errors and steps of `nianbao serve`, `install` and `uninstall`. */
import type { ErrorDetails } from './errors';

export type SiteErrorCode =
  | 'site/folder'
  | 'site/headers'
  | 'site/port'
  | 'site/port-taken'
  | 'site/certificate'
  | 'site/unpack'
  | 'site/manifest'
  | 'site/windows'
  | 'site/step'
  | 'site/left';

/** Installing and removing are steps; these are all of either. */
export type SiteStep = 'program' | 'key' | 'trust' | 'manifest' | 'addIn' | 'login' | 'app' | 'server';

/** An error of these commands; `details` are what its sentence names. */
export class SiteError extends Error {
  constructor(
    readonly code: SiteErrorCode,
    readonly details: ErrorDetails = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = 'SiteError';
  }
}
