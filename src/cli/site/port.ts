/** A port as it is given on the command line. */
import { SiteError } from '../../messages/siteErrors';

const MOST_PORT = 65535;

/** 0 to 65535; throws `site/port`. */
export function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= MOST_PORT) return port;
  throw new SiteError('site/port', { port: text });
}
