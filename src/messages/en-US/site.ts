/** Words of `nianbao serve`, `install` and `uninstall`. */
import type { SiteStep } from '../siteErrors';
import type { SiteWords } from '../zh-CN/site';

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
    next: 'Run nianbao install again: it makes new ones.',
  }),
  'site/unpack': ({ folder, reason }) => ({
    sentence: `The files of the program were not written to ${folder} (${reason}).`,
    next: 'See whether the folder can be written to, whether the disk has room, and what the antivirus says.',
  }),
  'site/manifest': ({ file }) => ({
    sentence: `${file} is not the manifest of the add-in; nothing was installed.`,
    next: 'Use the program of the package, or name its folder site with --folder.',
  }),
  'site/windows': () => ({
    sentence: 'Only Windows can be installed on; nothing was changed.',
    next: 'On other systems nianbao serve shows the pages; for Excel a web server has to serve them: see 说明.txt in the package.',
  }),
  'site/step': ({ step, reason, done }) => ({
    sentence: `Not finished: it stopped at “${steps[step as SiteStep]}” (${reason}). ${done === '' ? 'Nothing was changed.' : `Done so far: ${doneWords(done)}.`}`,
    next: `${hints[step as SiteStep] ?? ''}nianbao install goes on from here; nianbao uninstall takes back what was done.`,
  }),
  'site/left': ({ left }) => ({
    sentence: `Not everything is gone; left: ${doneWords(left)}.`,
    next: 'Once the key is deleted, a certificate that is left does nothing. Run nianbao uninstall again; the certificate can also be deleted in certmgr.msc, under Trusted Root Certification Authorities, by the name nianbao localhost.',
  }),
};

const steps: Readonly<Record<SiteStep, string>> = {
  program: 'program and pages',
  key: 'key and certificate',
  trust: 'trust of Windows in the certificate',
  manifest: 'manifest',
  addIn: 'registration of the add-in',
  login: 'start at login',
  app: 'list of apps',
  server: 'server',
};

const doneWords = (names: string | number | undefined): string =>
  String(names)
    .split(' ')
    .map((name) => steps[name as SiteStep])
    .join(', ');

const hints: Partial<Readonly<Record<SiteStep, string>>> = {
  program:
    'An antivirus may have stopped a program that is not signed: ask an administrator to let it pass. ',
  trust:
    'When Windows asks, the answer has to be Yes; if it did not ask, a policy may forbid it: ask an administrator. ',
  server: 'An antivirus may have stopped the program: ask an administrator to let it pass. ',
};

export const site: SiteWords = {
  errors,
  app: '年报助手 (annual report assistant)',
  serving: (url) => `The pages of the add-in are at ${url} , for this computer only. Ctrl+C ends it.`,
  plain:
    'No certificate is installed, so this is http: a browser shows it, Excel needs https (run nianbao install first).',
  install: {
    heading:
      'Installing the add-in, for the current user only, without administrator rights. What will be done:',
    steps: {
      program: (home) => `Put the program and the pages into ${home}`,
      key: () =>
        'Make a key and a certificate on this computer: for https://localhost on it alone; only you can read the key, and it stays here',
      trust: () =>
        'Let Windows trust the certificate, for you only; Windows will ask, and the answer has to be Yes',
      manifest: (_home, url) => `Write the manifest of the add-in, with the address ${url}`,
      addIn: (_home, _url, key) => `Register the manifest in the registry, ${key}`,
      login: () =>
        'Start the server when you log in (Run in the registry; a black window may show for a moment)',
      app: () => 'Add it to Settings → Apps, where it can be uninstalled',
      server: (_home, url) => `Start the server ${url} , for this computer only`,
    },
    unsigned:
      'The program is not signed: Windows (SmartScreen) or an antivirus may warn of it or stop it; if in doubt ask your administrator. SHA256SUMS tells whether the file is as it was published.',
    shown: 'This was only a description; nothing was changed.',
    ask: 'Press Enter to begin; close this window to leave everything as it is.',
    asksTrust: (name, thumbprint) =>
      `Windows will now show a Security Warning and ask whether to install the certificate ${name}. Its thumbprint (sha1) has to be ${thumbprint}: if it is, choose Yes. Certificate and key have just been made on this computer, are for localhost only and cannot sign other certificates; No ends it here.`,
    already: (what) => `${what}: is there already, unchanged`,
    done: 'Installed. Open Excel again: Insert → My Add-ins (newer: Home → Add-ins), Developer Add-ins, 年报助手. To remove it: Settings → Apps, or nianbao uninstall.',
  },
  uninstall: {
    heading: 'Uninstalling the add-in. What will be done:',
    steps: {
      server: () => 'Stop the server',
      login: () => 'No longer start it at login',
      addIn: (_home, key) => `Remove the registration from the registry, ${key}`,
      key: () => 'Delete the key',
      trust: () =>
        'Take back the trust of Windows in the certificate; Windows will ask, and the answer has to be Yes',
      app: () => 'Remove it from Settings → Apps',
      program: (home) => `Delete ${home} (a program that is running goes when this window closes)`,
    },
    ask: 'Press Enter to begin; close this window to leave everything as it is.',
    asksTrust: (name, thumbprint) =>
      `Windows will now ask whether to delete the certificate ${name}${thumbprint === '' ? '' : ` (thumbprint ${thumbprint})`} from the Root Store: choose Yes.`,
    nothing: (what) => `${what}: not there, nothing to do`,
    failed: (what, reason) => `${what}: not done (${reason})`,
    done: 'Uninstalled. The buttons in Excel are gone when it is opened again.',
  },
  close: 'Press Enter to close this window.',
};
