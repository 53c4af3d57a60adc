/** What others have written and users get: few packages, exact versions, each under a licence that lets a public body use it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { describeNeeding } from '../support/needing';

const ROOT = join(__dirname, '..', '..');

/** May be given on by anybody with their notice, also in what is not open. */
const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MIT'];

/** Of packages that only build and test. */
const INSTALLED = [
  ...SHIPPED,
  ...['(BSD-3-Clause OR GPL-2.0)', '(MIT AND Zlib)', '(MIT OR CC0-1.0)', '(MIT OR GPL-3.0-or-later)'],
  ...['Apache-2.0 AND MIT', 'BSD', 'BlueOak-1.0.0', 'CC-BY-4.0', 'ISC', 'MIT-0', 'MIT/X11', 'MPL-2.0'],
  ...['Python-2.0', 'Unlicense'],
];

/**
 * Others, looked at one by one: Microsoft's terms let an add-in bring its library; `buffers` is by an author all of whose
 * others are MIT, and only the readers that tests compare with use it; Univer is only in the preview, all of it Apache-2.0.
 */
const LOOKED_AT: Readonly<Record<string, string>> = {
  '@microsoft/office-js': 'LICENSE',
  '@univerjs/telemetry': 'none',
  buffers: 'none',
};

interface Locked {
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

const locked = (): [string, Locked][] => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(packages).filter(([place]) => place !== '');
};

test('no package is under a licence that nobody looked at', () => {
  const others = locked().flatMap(([place, { license = 'none' }]) =>
    INSTALLED.includes(license) || LOOKED_AT[nameOf(place)] === license ? [] : [`${place}: ${license}`],
  );
  expect(others).toEqual([]);
});

test('each package is held by the digest of its content', () => {
  const open = locked().filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(open.map(([place]) => place)).toEqual([]);
});

test('versions are exact, and the package of the command has none of its own', () => {
  const ranges = Object.entries({ ...packageJson.devDependencies, ...packageJson.overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
  expect(Object.keys(packageJson)).not.toContain('dependencies');
});

const missing = ['site', 'command'].every((build) => existsSync(join(ROOT, 'dist/bundled', `${build}.json`)))
  ? undefined
  : 'dist/site and dist/cli are not built (npm run build, npm run prepare)';

describeNeeding('what is in the builds', missing, () => {
  interface Bundled {
    readonly name: string;
    readonly licence: string;
  }

  const bundled = (): readonly Bundled[] =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `import { licensed, packagesIn } from './.webpack/package/parts.mjs';
           const root = process.cwd();
           console.log(JSON.stringify(licensed(root, packagesIn(root))));`,
        ],
        { cwd: ROOT, encoding: 'utf8' },
      ),
    ) as readonly Bundled[];

  test('may be given on, and is known', () => {
    const packages = bundled();
    const others = packages.filter(({ licence }) => !SHIPPED.includes(licence));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
      '@microsoft/office-js: Microsoft Software License Terms (Office.js)',
    ]);
    // By who publishes them: a new one is a decision, and a line in ARCHITECTURE.md.
    const publishers = packages.map(({ name }) => /^@[^/]+|.+/.exec(name)![0]);
    expect([...new Set(publishers)].sort()).toEqual([
      ...['@e965', '@emotion', '@floating-ui', '@fluentui', '@griffel', '@microsoft', '@peculiar', '@swc'],
      ...[
        'asn1js',
        'chinese-days',
        'commander',
        'docx',
        'entities',
        'fflate',
        'keyborg',
        'nanoid',
        'parse5',
        'pdfjs-dist',
      ],
      ...[
        'pvtsutils',
        'pvutils',
        'react',
        'react-dom',
        'reflect-metadata',
        'scheduler',
        'selfsigned',
        'tabster',
      ],
      ...['tslib', 'tsyringe', 'use-sync-external-store', 'webpack'],
    ]);
  });
});
