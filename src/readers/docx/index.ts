/** Reads Word documents: paragraphs and tables of the main part in their order; headers, footers and notes are left out. */
import { formatAddress } from '../../grid';
import type { Grid } from '../../grid';
import { UserError } from '../../messages';
import { decodeXml, LIMITS, OoxmlError, openFlat, openPackage, XmlScanner } from '../../ooxml';
import type { Package, Platform } from '../../ooxml';
import { documentGrids } from '../document';
import type { DocumentCell, DocumentGrids, OnPlace } from '../document';
import { explainFailure } from '../failure';
import { wordSource } from './blocks';
import { innerParts, shownSheet } from './inner';
import type { InnerPart } from './inner';
import { newBudget } from './source';
import type { Block, WordTable } from './source';
import { NO_STYLES, readStyles, stylesOfPart } from './styles';
import type { Styles } from './styles';

/** Reads a document put into another; undefined where there is no reader for it. */
export type InnerReader = (part: InnerPart) => readonly Grid[] | undefined;

/** Where the blocks of a document lead: to parts by their ids, and to readers of those. */
interface Inside {
  readonly part: (id: string) => InnerPart | undefined;
  readonly readInner: InnerReader;
}

const KINDS = '.docx';
const NOTHING_INSIDE: Inside = { part: () => undefined, readInner: () => undefined };
const ROOTS = new Set(['document', 'wordDocument']);

function addObject(grids: DocumentGrids, id: string, { part }: Inside): void {
  const object = part(id);
  const sheet = object && shownSheet(object.bytes);
  if (sheet) grids.inner([sheet]);
  else grids.unread('object');
}

function addChunk(grids: DocumentGrids, id: string, { part, readInner }: Inside): void {
  const chunk = part(id);
  const read = chunk && readInner(chunk);
  if (read) grids.inner(read);
  else grids.unread('document');
}

const rowsOf = ({ cells }: WordTable): number =>
  cells.reduce((rows, { row, rowCount }) => Math.max(rows, row + rowCount), 0);

/** Tables of one row that stand right below another: Word shows them as its rows. */
function withRowsBelow(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let cells: DocumentCell[] = [];
  let rows = 0;
  for (const block of blocks) {
    const before = joined.at(-1);
    const own = block.kind === 'table' ? rowsOf(block.table) : 0;
    if (before?.kind === 'table' && block.kind === 'table' && own === 1 && block.table.nested.length === 0) {
      for (const cell of block.table.cells) cells.push({ ...cell, row: rows });
      rows++;
      continue;
    }
    if (block.kind !== 'table') joined.push(block);
    else {
      cells = [...block.table.cells];
      rows = own;
      joined.push({ ...block, table: { ...block.table, cells } });
    }
  }
  return joined;
}

function addBlocks(grids: DocumentGrids, blocks: readonly Block[], inside: Inside): void {
  for (const block of blocks)
    switch (block.kind) {
      case 'paragraph':
        grids.paragraph(block.text, block.place);
        break;
      case 'table':
        grids.table(block.table.cells);
        addBlocks(grids, block.table.nested, inside);
        break;
      case 'chunk':
        addChunk(grids, block.id, inside);
        break;
      case 'object':
        addObject(grids, block.id, inside);
        break;
      case 'picture':
        grids.unread('picture');
    }
}

/** What a main part says; Word 2003 keeps its styles in the same file, before the text. */
function readMain(xml: string, ofDocument: Styles, inside: Inside, onPlace?: OnPlace): readonly Grid[] {
  const grids = documentGrids(onPlace);
  const budget = newBudget();
  const scanner = new XmlScanner(xml);
  let styles = ofDocument;
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    const { name, depth } = scanner;
    if (depth === 1 && !ROOTS.has(name)) throw new OoxmlError('kind', 'other-kind', name);
    if (depth !== 2) continue;
    if (name === 'styles') styles = readStyles(scanner);
    else if (name === 'body')
      addBlocks(grids, withRowsBelow(wordSource(scanner, styles, budget).blocks()), inside);
    else scanner.skipElement();
  }
  return grids.grids();
}

/** A Word document that was opened, and not yet read. */
export interface WordFile {
  /** True where it holds other documents. */
  readonly hasInner: boolean;
  /** Throws `UserError` as `openWord` does. */
  read(readInner?: InnerReader, onPlace?: OnPlace): readonly Grid[];
}

function openParts(document: Package, explained: <Result>(job: () => Result) => Result): WordFile {
  return explained(() => {
    const main = document.main();
    const links = document.relationships(main);
    return {
      hasInner: links.some(({ type }) => type === 'afchunk'),
      read: (readInner = () => undefined, onPlace) =>
        explained(() => {
          const xml = document.text(main);
          if (xml === undefined) throw new OoxmlError('damaged', 'missing-part', main);
          const styles = links.find(({ type }) => type === 'styles');
          const inside = { part: innerParts(document, main), readInner };
          return readMain(xml, stylesOfPart(styles && document.text(styles.target)), inside, onPlace);
        }),
    };
  });
}

function explaining(fileName: string): <Result>(job: () => Result) => Result {
  return (job) => {
    try {
      return job();
    } catch (thrown) {
      throw explainFailure(thrown, fileName, KINDS);
    }
  };
}

/**
 * Opens a Word document. Throws `UserError`: `file/empty`, `file/kind` for what is no .docx, `file/encrypted`,
 * `file/damaged`, `file/unsafe` or `file/too-large`.
 */
export function openWord(bytes: Uint8Array, fileName: string, platform?: Platform): WordFile {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  const explained = explaining(fileName);
  return openParts(
    explained(() => openPackage(bytes, LIMITS, platform)),
    explained,
  );
}

/** Opens what Word writes as one XML file: its format of 2003, or a package in one piece. Throws as `openWord` does. */
export function openWordXml(bytes: Uint8Array, fileName: string): WordFile {
  const explained = explaining(fileName);
  const xml = explained(() => decodeXml(bytes));
  if (/<(?:\w+:)?package[\s>]/.test(xml.slice(0, 4_096)))
    return openParts(
      explained(() => openFlat(xml)),
      explained,
    );
  return { hasInner: false, read: () => explained(() => readMain(xml, NO_STYLES, NOTHING_INSIDE)) };
}

/** Reads a Word document without the documents inside it. Throws `UserError` as `openWord` does. */
export const readDocx = (bytes: Uint8Array, fileName: string): readonly Grid[] =>
  openWord(bytes, fileName).read();

/**
 * Where in the text of the main part the paragraph of each line and of each cell starts, by its place as the reader tells
 * it; undefined for a document that other documents stand in. Throws `UserError` as `openWord` does.
 */
export function wordPlaces(
  bytes: Uint8Array,
  fileName: string,
  platform?: Platform,
): ReadonlyMap<string, number> | undefined {
  const word = openWord(bytes, fileName, platform);
  if (word.hasInner) return undefined;
  const places = new Map<string, number>();
  word.read(undefined, (address, place) => places.set(formatAddress(address), place));
  return places;
}
