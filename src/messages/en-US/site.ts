/** Words of `nianbao serve`, `install` and `uninstall`. */
import type { SiteWords } from '../site';

const errors: SiteWords['errors'] = {
  'site/folder': ({ folder }) => ({
    sentence: `${folder} does not hold the pages of the add-in (taskpane.html).`,
    next: 'Name the folder site of the package with --folder.',
  }),
  'site/headers': ({ file }) => ({
    sentence: `${file} is not as it should be; nothing is served.`,
    next: 'Unpack the package again.',
  }),
  'site/port': ({ port }) => ({
    sentence: `“${port}” is not the number of a port.`,
    next: 'Give a whole number from 0 to 65535, e.g. 28843.',
  }),
  'site/port-taken': ({ port }) => ({
    sentence: `Port ${port} is taken, or may not be used.`,
    next: 'The add-in may be running already; if not, give another with --port.',
  }),
  'site/certificate': ({ folder }) => ({
    sentence: `The certificate or the key in ${folder} cannot be read, or they are not a pair.`,
    next: 'Run nianbao uninstall, then nianbao install.',
  }),
  'site/unpack': ({ folder, reason }) => ({
    sentence: `The files of the program were not written to ${folder} (${reason}).`,
    next: 'See whether the folder can be written to, whether the disk has room, and what the antivirus says.',
  }),
};

export const site: SiteWords = {
  errors,
  serving: (url) => `The pages of the add-in are at ${url} , for this computer only. Ctrl+C ends it.`,
  plain:
    'No certificate is installed, so this is http: a browser shows it, Excel needs https (run nianbao install first).',
};
