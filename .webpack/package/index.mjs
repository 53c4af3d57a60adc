/**
 * `npm run package -- --base-url https://…`: one zip with all that an office needs on a network of its own, as the
 * instruction in it says (assets/package). Of the same commit and the same packages it is the same, byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBaseUrl } from '../manifest.cjs';
import { bomOf, bomOfLock } from './bom.mjs';
import { instruction } from './instruction.mjs';
import { licencesText } from './licences.mjs';
import { nginxConf } from './nginx.mjs';
import { optionsOf } from './options.mjs';
import { licensed, nodeLicence, packagesIn } from './parts.mjs';
import { makeProgram } from './program.mjs';
import { windowsNode, windowsNodePart } from './windowsNode.mjs';
import { zipOf } from './zip.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SITE = join(ROOT, 'dist', 'site');
const COMMAND = join(ROOT, 'dist', 'cli');

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

function secondsOfCommit() {
  try {
    const args = ['log', '-1', '--format=%ct'];
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch (cause) {
    throw new Error('no commit to take the date from: set SOURCE_DATE_EPOCH, in seconds', { cause });
  }
}

/** The date of the commit, unless SOURCE_DATE_EPOCH (seconds) says another: not that of the clock. */
function dateOfSource() {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? secondsOfCommit();
  if (!/^\d+$/.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH is no number of seconds: ${seconds}`);
  return new Date(Number(seconds) * 1000);
}

function build() {
  for (const name of ['site', 'command'])
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--config-name', name],
      {
        cwd: ROOT,
        stdio: 'inherit',
        // The manifest gets its address below.
        env: { ...process.env, NIANBAO_BASE_URL: '' },
      },
    );
}

/** Files below a folder by path, with slashes. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Copies what users get; maps of the source are for those who have it. */
function copyBuild(from, to) {
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.map') });
}

/** What the site is served with, and what it is put up by. */
function writeWords(folder, { baseUrl, hasWindows, version }) {
  const headers = JSON.parse(readFileSync(join(SITE, 'headers.json'), 'utf8'));
  const template = readFileSync(join(ROOT, 'assets/package/说明.txt'), 'utf8');
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(headers, { baseUrl, version }));
  writeFileSync(join(folder, '说明.txt'), instruction(template, { baseUrl, version, hasWindows }));
}

/** The program, and what the bill of materials says of the Node in it. */
async function makeWindowsProgram(folder) {
  const node = windowsNode();
  await makeProgram({
    platform: 'win-x64',
    siteFolder: join(folder, 'site'),
    commandFolder: join(folder, 'command'),
    out: join(folder, 'nianbao.exe'),
  });
  return windowsNodePart(sha256(readFileSync(node)));
}

/** The bill of materials and the licenses; `node` is the part of the program for Windows, if there is one. */
function writeLists(folder, { node, version, date }) {
  const packages = packagesIn(ROOT);
  const parts = [...licensed(ROOT, packages), ...(node ? [nodeLicence()] : [])];
  const own = { name: 'nianbao', version };
  const licences = new Map(parts.map((part) => [`${part.name}@${part.version}`, part.licence]));
  const bom = bomOf(bomOfLock(ROOT), { own, packages, others: node ? [node] : [], licences, date });
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  const text = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  writeFileSync(join(folder, 'LICENSES.txt'), licencesText({ own: { ...own, text }, parts }));
}

async function fill(folder, { baseUrl, hasWindows, version, date }) {
  copyBuild(SITE, join(folder, 'site'));
  copyBuild(COMMAND, join(folder, 'command'));
  const manifest = withBaseUrl(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), baseUrl);
  for (const path of ['manifest.xml', 'site/manifest.xml']) writeFileSync(join(folder, path), manifest);
  writeWords(folder, { baseUrl, hasWindows, version });
  const node = hasWindows ? await makeWindowsProgram(folder) : undefined;
  writeLists(folder, { node, version, date });
  const sums = filesIn(folder).map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

async function main() {
  const { baseUrl, hasWindows, isBuilt, out } = optionsOf(process.argv.slice(2));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const date = dateOfSource();
  if (!isBuilt) build();
  const name = `nianbao-${version}`;
  const folder = join(resolve(ROOT, out), name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await fill(folder, { baseUrl, hasWindows, version, date });
  const files = new Map(filesIn(folder).map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]));
  const zip = zipOf(files, { date, isProgram: (path) => path.endsWith('/command/nianbao.cjs') });
  const file = `${folder}.zip`;
  writeFileSync(file, zip);
  console.log(`${relative(ROOT, file)}: ${files.size} files, ${(zip.length / 2 ** 20).toFixed(1)} MB`);
  console.log(`SHA-256 ${sha256(zip)}`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
