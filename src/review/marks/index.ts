/**
 * A copy of a unit's own file in which what is wrong is marked: notes or comments at its places, of a workbook also fills and a
 * sheet that lists them. All other bytes of the file are as they were.
 */
import { UserError } from '../../messages';
import type { MarkWords } from '../../messages';
import { OoxmlError, openPackage, XmlScanner } from '../../ooxml';
import { explainFailure } from '../../readers/failure';
import { ChangedPackage } from './changedPackage';
import { markDocument } from './docx';
import type { Mark, MarkOptions, NumberedMark } from './types';
import { markWorkbook } from './xlsx';
import { isStrict } from './xlsx/workbook';

export type { Mark, MarkOptions } from './types';

export type MarkableKind = 'xlsx' | 'docx';

const KINDS = '.xlsx .xlsm .docx';
const ROOTS: Readonly<Record<string, MarkableKind>> = { workbook: 'xlsx', document: 'docx' };

function rootOf(xml: string): string {
  const scanner = new XmlScanner(xml);
  return scanner.next() === 'start' ? scanner.name : '';
}

/** What kind of file marks can be put into, by its bytes; null for any other, which gets a letter with places. */
export function markableKind(bytes: Uint8Array): MarkableKind | null {
  try {
    const document = openPackage(bytes);
    return ROOTS[rootOf(document.text(document.main()) ?? '')] ?? null;
  } catch (thrown) {
    if (thrown instanceof OoxmlError) return null;
    throw thrown;
  }
}

/** Whether marks can be put into a file of this kind. It may still be refused: one that is signed, for example. */
export const canMark = (bytes: Uint8Array): boolean => markableKind(bytes) !== null;

type Marking = (document: ChangedPackage, marks: readonly NumberedMark[]) => Uint8Array;

function marked(
  bytes: Uint8Array,
  marks: readonly Mark[],
  kind: MarkableKind,
  options: MarkOptions,
  marking: Marking,
): Uint8Array {
  const { file = '' } = options;
  if (bytes.length === 0) throw new UserError('file/empty', { file });
  try {
    const document = new ChangedPackage(bytes, options);
    if (!document.main.toLowerCase().endsWith('.xml')) throw new UserError('marks/kind', { file });
    const xml = document.text(document.main);
    if (ROOTS[rootOf(xml)] !== kind) throw new UserError('marks/kind', { file });
    if (isStrict(xml)) throw new UserError('marks/strict', { file });
    return marking(
      document,
      marks.map((mark, at) => ({ ...mark, number: at + 1 })),
    );
  } catch (thrown) {
    if (thrown instanceof OoxmlError && thrown.code === 'kind')
      throw new UserError('marks/kind', { file }, thrown);
    throw explainFailure(thrown, file, KINDS);
  }
}

/**
 * A copy of an .xlsx or .xlsm with a fill and a note at every cell of the marks, and a last sheet that lists them with links.
 * Marks are numbered in their order. Throws `UserError`: `marks/kind`, `marks/signed`, `marks/strict`, or what the reader of
 * such a file throws.
 */
export const markXlsx = (
  bytes: Uint8Array,
  marks: readonly Mark[],
  words: MarkWords,
  options: MarkOptions = {},
): Uint8Array =>
  marked(bytes, marks, 'xlsx', options, (document, numbered) => markWorkbook(document, numbered, words));

/**
 * A copy of a .docx with a comment at every paragraph and cell of the marks; what has no place in its text stands at the
 * first paragraph. Throws as `markXlsx` does, and `marks/inside` for a text that is another document inside it.
 */
export const markDocx = (
  bytes: Uint8Array,
  marks: readonly Mark[],
  words: MarkWords,
  options: MarkOptions = {},
): Uint8Array =>
  marked(bytes, marks, 'docx', options, (document, numbered) =>
    markDocument(document, bytes, numbered, words, options),
  );

/** Marks a file of either kind. Throws as `markXlsx` and `markDocx` do. */
export function markFile(
  bytes: Uint8Array,
  marks: readonly Mark[],
  words: MarkWords,
  options: MarkOptions = {},
): Uint8Array {
  return (markableKind(bytes) === 'docx' ? markDocx : markXlsx)(bytes, marks, words, options);
}
