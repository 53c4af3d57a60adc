/** Words and errors of `nianbao serve`, `install` and `uninstall`; the pane knows nothing of them. */
import type { Locale } from '.';
import type { ErrorDetails } from './errors';
import { site as enSite } from './en-US/site';
import { site as zhSite } from './zh-CN/site';

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

export type SiteWords = typeof zhSite;

export const SITE_WORDS: Readonly<Record<Locale, SiteWords>> = { 'zh-CN': zhSite, 'en-US': enSite };

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
