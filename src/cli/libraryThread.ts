/** Files that need a library are read in a thread of their own: a library can be led into hanging or eating all memory. */
import type { Workbook } from '../grid';
import { loadLibrary, readLibrary } from '../readers';
import type { ReadOptions } from '../readers';
import { Thread } from '../threads';
import type { Work } from '../threads';
import { nodeHome } from './nodeHome';

const MEGABYTES = 400;

interface LibraryJob {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** One thread serves all files. */
const threads = new Map<string, Thread>();

function threadOf(file: string): Thread {
  const known = threads.get(file);
  if (known) return known;
  const thread = new Thread(nodeHome({ file, data: { task: 'library' }, megabytes: MEGABYTES }));
  threads.set(file, thread);
  return thread;
}

/** Reads in a thread that is started from this file, or here when there is none. */
export function libraryReader(threadFile: string | undefined): NonNullable<ReadOptions['library']> {
  if (threadFile === undefined) return readLibrary;
  return async (bytes, file) => {
    const content: LibraryJob = { bytes, file };
    return (await threadOf(threadFile).run({ content, file })) as Workbook;
  };
}

/** The inside of the thread. */
export const readInThread: Work = async (job, begin) => {
  const { bytes, file } = job as LibraryJob;
  const milliseconds = await loadLibrary(bytes, file);
  const goOn = () => begin(milliseconds);
  goOn();
  return readLibrary(bytes, file, goOn);
};
