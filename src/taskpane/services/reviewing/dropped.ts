/** Files that were chosen or dropped, folders with all that lies in them. */
import { READABLE_ENDINGS } from '../../../readers/endings';
import type { ReviewSource } from './types';

export interface Chosen {
  readonly sources: readonly ReviewSource[];
  /** Names of files of other kinds. */
  readonly passedOver: readonly string[];
}

/** What systems and open programs leave beside files: nobody chose it. */
const UNMEANT = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i;

const isUnmeant = (path: string): boolean => path.split('/').some((each) => UNMEANT.test(each));

const isReadable = (path: string): boolean =>
  READABLE_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));

function chosenOf(all: readonly ReviewSource[]): Chosen {
  const meant = all.filter(({ name }) => !isUnmeant(name));
  return {
    sources: meant.filter(({ name }) => isReadable(name)),
    passedOver: meant.filter(({ name }) => !isReadable(name)).map(({ name }) => name),
  };
}

/** Files from a dialogue; those of a folder bear its name. */
export const chosenFiles = (files: readonly File[]): Chosen =>
  chosenOf(files.map((file) => ({ name: file.webkitRelativePath || file.name, file })));

const pathOf = (entry: FileSystemEntry): string => entry.fullPath.replace(/^\//, '');

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder tells what lies in it by and by, some hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const more = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  const all: FileSystemEntry[] = [];
  for (let some = await more(); some.length > 0; some = await more()) all.push(...some);
  return all;
}

/** What cannot be opened is told like what is of another kind. */
interface Found {
  readonly sources: readonly ReviewSource[];
  readonly closed: readonly string[];
}

async function filesOf(entry: FileSystemEntry): Promise<Found> {
  try {
    if (isFile(entry)) return { sources: [{ name: pathOf(entry), file: await fileOf(entry) }], closed: [] };
    const inside: Found[] = [];
    for (const each of await entriesIn(entry as FileSystemDirectoryEntry)) inside.push(await filesOf(each));
    return {
      sources: inside.flatMap(({ sources }) => sources),
      closed: inside.flatMap(({ closed }) => closed),
    };
  } catch {
    return { sources: [], closed: [pathOf(entry)] };
  }
}

/** Files that are dropped; to be called while the drop is being handled. Never rejects. */
export function droppedFiles(data: DataTransfer): Promise<Chosen> {
  // Afterwards the browser shows nothing of it any more.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...data.files];
  if (entries.length === 0) return Promise.resolve(chosenFiles(files));
  return Promise.all(entries.map(filesOf)).then((found) => {
    const { sources, passedOver } = chosenOf(found.flatMap((each) => each.sources));
    return { sources, passedOver: [...passedOver, ...found.flatMap(({ closed }) => closed)] };
  });
}
