/** Books as the bytes of documents: .docx, .html, text as a browser copies it, .pdf; sheets follow each other. */
import { strToU8 } from 'fflate';
import { escapeHtml } from '../../../src/writers/html';
import { documentBytes } from '../../support/wordDocument';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from '../pdf';
import type { Model, ModelCell, ModelTable } from '../model';
import { rowsOf, withGaps, wordTable } from '../render';
import type { Book } from './draft';

const modelOfBook = (book: Book): Model =>
  book.filter(({ isHidden }) => !isHidden).flatMap(({ model }) => model);

type Piece = (text: string) => string;

/** The text of a cell, with what is unseen in it. */
function written({ text, unseen }: ModelCell, plain: Piece, marked: Readonly<Record<string, Piece>>): string {
  if (!unseen) return plain(text);
  const mark = marked[unseen.how]!(unseen.digits);
  return unseen.stands === 'before' ? mark + plain(text) : plain(text) + mark;
}

const run =
  (properties: string): Piece =>
  (text) =>
    text
      .split('\n')
      .map((line) => `<w:r>${properties}<w:t xml:space="preserve">${escapeHtml(line)}</w:t></w:r>`)
      .join('<w:r><w:br/></w:r>');
const WORD_MARKS: Readonly<Record<string, Piece>> = {
  struck: run('<w:rPr><w:strike/></w:rPr>'),
  raised: run('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  hidden: run('<w:rPr><w:vanish/></w:rPr>'),
  deleted: (digits) => `<w:del w:id="1"><w:r><w:delText>${digits}</w:delText></w:r></w:del>`,
};

export const docxOf = (book: Book): Uint8Array =>
  documentBytes(
    modelOfBook(book)
      .map((block) =>
        block.kind === 'table'
          ? wordTable(block, (cell) => `<w:p>${cell ? written(cell, run(''), WORD_MARKS) : ''}</w:p>`)
          : block.lines.map((line) => `<w:p>${run('')(line)}</w:p>`).join(''),
      )
      .join('<w:p/>'),
  );

const htmlText: Piece = (text) => escapeHtml(text).replace(/\n/g, '<br>');
const HTML_MARKS: Readonly<Record<string, Piece>> = {
  struck: (digits) => `<del>${digits}</del>`,
  raised: (digits) => `<sup>${digits}</sup>`,
  hidden: (digits) => `<span style="display: none">${digits}</span>`,
};

const htmlTable = (block: ModelTable): string =>
  `<table>${block.caption === undefined ? '' : `<caption>${htmlText(block.caption)}</caption>`}${rowsOf(
    withGaps(block),
  )
    .map(
      (row) =>
        `<tr>${row
          .map(
            (cell) =>
              `<td rowspan=${cell.rowSpan} colspan=${cell.columnSpan}>${written(cell, htmlText, HTML_MARKS)}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('\n')}</table>`;

export const htmlOf = (book: Book): Uint8Array =>
  strToU8(
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${modelOfBook(book)
      .map((block) =>
        block.kind === 'table'
          ? htmlTable(block)
          : block.lines.map((line) => `<p>${htmlText(line)}</p>`).join('\n'),
      )
      .join('\n')}</body></html>`,
  );

/** A row a line, the cells separated by tabs: what is merged is there once. */
export const textOf = (book: Book): Uint8Array =>
  strToU8(
    modelOfBook(book)
      .flatMap((block) =>
        block.kind === 'lines'
          ? block.lines
          : rowsOf(withGaps(block)).map((row) => row.map(({ text }) => text.replace(/\n/g, '')).join('\t')),
      )
      .join('\r\n'),
  );

export const pdfOfBook = (book: Book): Uint8Array =>
  pdfOf(modelOfBook(book), {
    font: 'embedded',
    ruling: RULINGS['strokes']!,
    writing: WRITINGS['a piece a line']!,
    paper: PAPERS['upright']!,
  });
