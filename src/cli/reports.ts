/** From the bytes of a file to a Report, by what the bytes are or else by the file's name. */
import { extname } from 'node:path';
import { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { decodeText, readText, readXlsx, reportFromJson } from '../readers';
import { recognizeText, recognizeWorkbook } from '../recognize';
import type { Report } from '../report';

type ReadReport = (bytes: Uint8Array, file: string) => Report;

const fromWorkbook: ReadReport = (bytes, file) => recognizeWorkbook(readXlsx(bytes, file));

const READERS: Readonly<Record<string, ReadReport>> = {
  '.xlsx': fromWorkbook,
  '.txt': (bytes) => recognizeText(readText(bytes)),
  '.json': (bytes) => reportFromJson(decodeText(bytes)),
};

/** First bytes of a zip and of a compound file: workbooks, whatever they are called; an .xls is refused in words. */
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function readerFor(bytes: Uint8Array, file: string): ReadReport | undefined {
  if (WORKBOOK_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte)))
    return fromWorkbook;
  return READERS[extname(file).toLowerCase()];
}

/** The report in a file; throws `UserError` where it cannot be read, `file/kind` with every kind that can. */
export function readReport(bytes: Uint8Array, file: string, messages: CommandMessages): Report {
  const read = readerFor(bytes, file);
  try {
    if (!read) throw new UserError('file/kind', { file });
    return read(bytes, file);
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.code !== 'file/kind') throw thrown;
    const kinds = messages.command.kinds(Object.keys(READERS));
    throw new UserError('file/kind', { ...thrown.details, kinds }, thrown);
  }
}
