/** What of others is in the package: bundled into the builds, copied into the site, or around the program for Windows. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { licenceIn } from './licences.mjs';

/** Copied as it is, or written by a builder into each file that it makes. */
const BESIDE = ['@microsoft/office-js', 'webpack', '@swc/core'];
/** Published with others inside of its own files. */
const CARRIED = { docx: ['fflate', 'nanoid'] };
/** Parts of a package that have a license of their own. */
const PARTS_WITH_LICENCE = { 'pdfjs-dist': ['cmaps'] };
/** Their package.json names a file in place of a license. */
const NAMES = { '@microsoft/office-js': 'Microsoft Software License Terms (Office.js)' };

/** The package in the first of the folders that is there. */
function found(root, folders) {
  const folder = folders.find((each) => existsSync(join(root, each)));
  if (!folder) throw new Error(`not installed: ${folders.at(-1)}`);
  const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return { name, version, folder };
}

/** Packages of npm in the site and the command: `{name, version, folder}`. */
export function packagesIn(root) {
  const listed = ['site', 'command'].flatMap((build) => {
    const file = join(root, 'dist', 'bundled', `${build}.json`);
    if (!existsSync(file)) throw new Error(`${build} was built without ${file}: build it again`);
    return JSON.parse(readFileSync(file, 'utf8'));
  });
  const carried = listed.flatMap(({ name, folder }) =>
    (CARRIED[name] ?? []).map((each) =>
      found(root, [`${folder}/node_modules/${each}`, `node_modules/${each}`]),
    ),
  );
  const beside = BESIDE.map((name) => found(root, [`node_modules/${name}`]));
  const byFolder = new Map([...listed, ...carried, ...beside].map((each) => [each.folder, each]));
  return [...byFolder.values()].sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

function textOf(folder, parts) {
  const texts = [folder, ...parts.map((each) => join(folder, each))].map(licenceIn);
  return texts.every((each) => each === undefined) ? undefined : texts.filter(Boolean).join('\n\n');
}

/** Each package with its license and the text of it. */
export function licensed(root, packages) {
  return packages.map(({ name, version, folder }) => {
    const { license, homepage, repository } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    return {
      name,
      version,
      licence: NAMES[name] ?? license ?? 'not named',
      text: textOf(join(root, folder), PARTS_WITH_LICENCE[name] ?? []),
      home: homepage ?? repository?.url,
    };
  });
}

/** Where Node's own license lies beside the Node that runs, which is of the same version. */
const NODE_LICENCES = ['../LICENSE', '../share/doc/node/LICENSE', '../share/doc/nodejs/LICENSE', 'LICENSE'];

export function nodeLicence() {
  const { node: version } = process.versions;
  const file = NODE_LICENCES.map((each) => join(dirname(process.execPath), each)).find(existsSync);
  return {
    name: 'Node.js (in nianbao.exe)',
    version,
    licence: 'MIT, and those of what it is made of',
    text: file && readFileSync(file, 'utf8').trim(),
    home: `https://github.com/nodejs/node/blob/v${version}/LICENSE`,
  };
}
