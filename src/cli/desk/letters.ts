/** The letters of a desk as files: one document with a page each, or a folder with a file for each member, 通报 and 公布情况. */
import { mkdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { circular, publicationPaper } from '../../desk/letters/circular';
import { letterFiles, lettersDocument } from '../../desk/letters/document';
import { lettersOf } from '../../desk/letters/letter';
import type { Desk } from '../../desk/types';
import { UserError } from '../../messages';
import { ENDING } from '../../writers/endings';
import { placeOf } from '../fileNames';
import { fileFailure } from '../files';
import type { CommandContext } from '../io';
import { refuseExisting, writeOutput } from '../writing';

const isDocument = (path: string): boolean => extname(path).toLowerCase() === ENDING.word;

/** Before anything is read: throws `file/exists`, or `file/output-kind` for a file that is no .docx and no folder. */
export async function refuseLetters(path: string, force: boolean, { io }: CommandContext): Promise<void> {
  if (isDocument(path)) return refuseExisting(path, io.cwd, force);
  const status = await stat(placeOf(io.cwd, path)).catch(() => undefined);
  if (status ? !status.isDirectory() : extname(path) !== '')
    throw new UserError('file/output-kind', { file: path, kinds: ENDING.word });
}

/** Writes a letter for each member, into a folder 通报 and 公布情况 too; the names of the files that were written. Throws as `writeOutput` does. */
export async function writeLetters(
  path: string,
  desk: Desk,
  force: boolean,
  { io }: CommandContext,
): Promise<readonly string[]> {
  const letters = lettersOf(desk);
  if (isDocument(path)) {
    await writeOutput(path, io.cwd, await lettersDocument(letters), force);
    return [path];
  }
  await mkdir(placeOf(io.cwd, path), { recursive: true }).catch((thrown: unknown) => {
    throw fileFailure('file/cannot-write', path, thrown);
  });
  const written: string[] = [];
  const write = async (file: string, bytes: Uint8Array): Promise<void> => {
    const place = join(path, file);
    await writeOutput(place, io.cwd, bytes, force);
    written.push(place);
  };
  for await (const { file, bytes } of letterFiles(letters)) await write(file, bytes);
  for (const paper of [circular(desk), publicationPaper(desk)])
    await write(`${paper.title}${ENDING.word}`, await lettersDocument([paper]));
  return written;
}
