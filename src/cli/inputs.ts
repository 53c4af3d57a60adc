/** What a command is given: files as they are named; for a folder the files in it and below, in the order of their names. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../messages';
import { READABLE_ENDINGS } from '../readers';
import { nameFrom, placeOf } from './fileNames';
import { fileFailure } from './files';

export interface Input {
  readonly file: string;
  /** Why there is nothing to read. */
  readonly error?: UserError;
}

/** Names in a folder that were not looked into. */
export interface PassedOver {
  readonly folder: string;
  readonly names: readonly string[];
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly passedOver: readonly PassedOver[];
  /** Several files were named, or a folder: they are summed up. */
  readonly several: boolean;
}

type Entry = Dirent<Buffer>;

/** Excel leaves `~$…` beside a workbook that is open; names with a dot in front are for programs. */
const NOT_FOR_PEOPLE = /^(?:~\$|\.)/;

const isReadable = (name: string): boolean =>
  !NOT_FOR_PEOPLE.test(name) && READABLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));

/** A link counts as the file it leads to; one that leads to a folder could lead around in circles. */
const isFile = async (entry: Entry, path: string | Buffer): Promise<boolean> =>
  entry.isFile() ||
  (entry.isSymbolicLink() && ((await stat(path).catch(() => undefined))?.isFile() ?? false));

interface Named {
  readonly name: string;
  readonly entry: Entry;
}

const byName = (one: Named, other: Named): number => (one.name < other.name ? -1 : 1);

/** Names are taken as bytes, as they need not be valid UTF-8. */
async function entriesOf(folder: string, cwd: string): Promise<Named[]> {
  const entries = await readdir(placeOf(cwd, folder), { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => ({ name: nameFrom(entry.name), entry })).sort(byName);
}

class Walk implements Inputs {
  readonly inputs: Input[] = [];
  readonly passedOver: PassedOver[] = [];
  several = false;

  constructor(private readonly cwd: string) {}

  async enter(folder: string): Promise<void> {
    const entries = await entriesOf(folder, this.cwd).catch((thrown: unknown) =>
      fileFailure('file/cannot-read', folder, thrown),
    );
    if (entries instanceof UserError) {
      this.inputs.push({ file: folder, error: entries });
      return;
    }
    const names: string[] = [];
    for (const { name, entry } of entries) {
      const file = join(folder, name);
      if (entry.isDirectory() && !NOT_FOR_PEOPLE.test(name)) await this.enter(file);
      else if (isReadable(name) && (await isFile(entry, placeOf(this.cwd, file)))) this.inputs.push({ file });
      else names.push(name);
    }
    if (names.length > 0) this.passedOver.push({ folder, names });
  }
}

/**
 * The files to read, in order. Never throws: a folder without any, or one that cannot be listed, is an input with its
 * error; `kinds` are the words in it for what can be read.
 */
export async function listInputs(given: readonly string[], cwd: string, kinds: string): Promise<Inputs> {
  const walk = new Walk(cwd);
  walk.several = given.length > 1;
  for (const file of given) {
    const status = await stat(placeOf(cwd, file)).catch(() => undefined);
    const before = walk.inputs.length;
    if (!status?.isDirectory()) walk.inputs.push({ file });
    else {
      walk.several = true;
      await walk.enter(file);
    }
    if (walk.inputs.length === before)
      walk.inputs.push({ file, error: new UserError('file/empty-folder', { file, kinds }) });
  }
  return walk;
}
