/** The program where it is installed: what is copied there, and how it is started from there. */
import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { System } from './system';

/** A program with what stands before its own arguments. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
}

/** What is put together: how it runs now, and where its pages are now. */
export interface Source {
  readonly oneFile: boolean;
  /** The file of the command. */
  readonly commandFile: string;
  readonly site: string;
}

/** The name of a folder that the one-file program unpacks to, and what an unpacking that was cut off leaves. */
const UNPACKED = /^(?:\d+\.\d+\.\d+-[0-9a-f]{10}|unpacking-\w+)$/;

const isWithin = (place: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(place));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** How the server of the installed program is started. */
export function installedServer(system: System, source: Source, port: number): Launch {
  const { home, executable } = system;
  const ending = extname(executable);
  const folder = isWithin(source.site, home) ? [] : ['--folder', join(home, 'site')];
  const args = ['serve', '--port', String(port), ...folder];
  if (source.oneFile) return { program: join(home, `nianbao${ending}`), args };
  const command = join(home, 'command', basename(source.commandFile));
  return { program: join(home, `node${ending}`), args: [command, ...args] };
}

/** How the installed program is called, without what it is to do. */
export function installedCommand(system: System, source: Source): Launch {
  const { program, args } = installedServer(system, source, 0);
  return { program, args: args.slice(0, args.indexOf('serve')) };
}

const hashOf = async (file: string): Promise<string | undefined> => {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
};

/** Copies a file unless the same stands there; false then. */
async function copyChanged(from: string, to: string): Promise<boolean> {
  if ((await hashOf(from)) === (await hashOf(to))) return false;
  const beside = `${to}.new`;
  await copyFile(from, beside);
  await rename(beside, to);
  return true;
}

/** Puts a copy of a folder in the place of another, unless it is the same folder. */
async function replaceFolder(from: string, to: string): Promise<void> {
  if (resolve(from) === resolve(to)) return;
  const beside = `${to}.new`;
  await rm(beside, { recursive: true, force: true });
  await cp(from, beside, { recursive: true });
  await rm(to, { recursive: true, force: true });
  await rename(beside, to);
}

/** Puts program and pages into the user's folder, and removes what earlier versions unpacked there. */
export async function copyProgram(system: System, source: Source): Promise<void> {
  const { home, executable } = system;
  await mkdir(home, { recursive: true });
  await copyChanged(executable, installedCommand(system, source).program);
  if (!source.oneFile) await replaceFolder(dirname(source.commandFile), join(home, 'command'));
  if (!isWithin(source.site, home)) await replaceFolder(source.site, join(home, 'site'));
  for (const name of await readdir(home))
    if (UNPACKED.test(name) && !isWithin(source.commandFile, join(home, name)))
      await rm(join(home, name), { recursive: true, force: true });
}

/** A call as Windows takes it in one line; a path holds no quotation mark. */
export const commandLine = ({ program, args }: Launch): string =>
  [program, ...args].map((each) => (/[\s&]/.test(each) || each === program ? `"${each}"` : each)).join(' ');
