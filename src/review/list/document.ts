/** What was found in one or many reports as a Word document: a page, a heading, a sentence and a table each; on a last page what could not be read. */
import type { Paragraph, Table } from 'docx';
import type { FindingListWords } from '../../messages/findingList';
import { shareOfWidth, TEXT_WIDTH, twipsOfPoints } from '../../writers/docx/measures';
import { packDocument } from '../../writers/docx/pack';
import type { Docx } from '../../writers/docx/page';
import { styledParagraph } from '../../writers/docx/paragraph';
import { STYLE } from '../../writers/docx/styles';
import { withoutControls } from '../../text';
import { isUnread, opensPart, suggestionOf, summaryOf } from './list';
import type { FindingList, ListedFile, ListedFinding, UnreadFile } from './list';

/** Shares of the text width: number, severity, finding, place, suggestion. */
const COLUMNS = [6, 9, 42, 20, 23] as const;
/** Number, file, reason. */
const UNREAD_COLUMNS = [6, 40, 54] as const;
const WHOLE_WIDTH = 100;
/** Short columns stand in the middle: number and severity. */
const SHORT_SHARE = 10;
const bodyStyle = (share: number): string => (share < SHORT_SHARE ? STYLE.listNumber : STYLE.listCell);
const headerStyle = (share: number): string => (share < SHORT_SHARE ? STYLE.listHeader : STYLE.listBand);

const styled = (docx: Docx, style: string | undefined, text: string): Paragraph =>
  styledParagraph(docx, style, withoutControls(text));

function cell(docx: Docx, text: string, share: number, style: string, span = 1) {
  return new docx.TableCell({
    columnSpan: span,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    width: { size: shareOfWidth(share), type: docx.WidthType.DXA },
    children: [styled(docx, style, text)],
  });
}

/** A row of the table with these shares of the text width. */
const row = (docx: Docx, shares: readonly number[], texts: readonly string[], isHeader = false) =>
  new docx.TableRow({
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    children: shares.map((share, column) =>
      cell(docx, texts[column] ?? '', share, isHeader ? headerStyle(share) : bodyStyle(share)),
    ),
  });

type Row = ReturnType<typeof row>;

function tableOf(docx: Docx, shares: readonly number[], rows: readonly Row[]): Table {
  const air = twipsOfPoints(2);
  return new docx.Table({
    rows: [...rows],
    layout: docx.TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: shares.map(shareOfWidth),
    margins: { top: air, bottom: air, left: air * 2, right: air * 2, marginUnitType: docx.WidthType.DXA },
  });
}

/** A line over all columns where another part begins. */
function rowsOf(docx: Docx, lines: readonly ListedFinding[], words: FindingListWords): Row[] {
  return lines.flatMap((line, index) => {
    const suggestion = [suggestionOf(line, line.number, words), line.explained];
    const own = row(docx, COLUMNS, [
      String(line.number),
      words.severities[line.severity],
      line.message,
      line.places,
      suggestion.filter((text) => text !== '').join('\u3000'),
    ]);
    if (!opensPart(lines, index)) return [own];
    const band = cell(docx, line.part, WHOLE_WIDTH, STYLE.listBand, COLUMNS.length);
    return [new docx.TableRow({ cantSplit: true, children: [band] }), own];
  });
}

function findingsTable(docx: Docx, lines: readonly ListedFinding[], words: FindingListWords): Table {
  const { number, severity, message, places, suggestion } = words.columns;
  const header = row(docx, COLUMNS, [number, severity, message, places, suggestion], true);
  return tableOf(docx, COLUMNS, [header, ...rowsOf(docx, lines, words)]);
}

const titleOf = ({ unit, year }: FindingList, words: FindingListWords): string =>
  withoutControls(words.title(unit, year));

/** Whoever gets the page knows the file and not the folder it was put in. */
const baseName = (file: string): string =>
  file.slice(Math.max(...['/', '\\'].map((mark) => file.lastIndexOf(mark))) + 1);

function section(docx: Docx, list: FindingList, words: FindingListWords): (Paragraph | Table)[] {
  return [
    styled(docx, STYLE.heading1, titleOf(list, words)),
    ...(list.file === '' ? [] : [styled(docx, undefined, words.fileOf(baseName(list.file)))]),
    styled(docx, undefined, words.sentence(summaryOf(list, words))),
    ...(list.lines.length > 0 ? [findingsTable(docx, list.lines, words)] : []),
  ];
}

/** Nothing where all files could be read. */
function unreadSection(
  docx: Docx,
  unread: readonly UnreadFile[],
  words: FindingListWords,
): (Paragraph | Table)[] {
  if (unread.length === 0) return [];
  const { number, file, reason } = words.columns;
  const rows = unread.map((each, index) =>
    row(docx, UNREAD_COLUMNS, [String(index + 1), each.file, each.reason]),
  );
  return [
    styled(docx, STYLE.heading1, words.unread),
    tableOf(docx, UNREAD_COLUMNS, [row(docx, UNREAD_COLUMNS, [number, file, reason], true), ...rows]),
  ];
}

/** Bytes of a .docx file: each report begins a page, so that it can be sent by itself. */
export async function findingsDocument(
  files: readonly ListedFile[],
  words: FindingListWords,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const lists = files.filter((listed): listed is FindingList => !isUnread(listed));
  const [first] = files.length === 1 ? lists : [];
  return packDocument(docx, {
    title: first ? titleOf(first, words) : words.sheet,
    author: '',
    looks: { list: true },
    children: [
      ...lists.flatMap((list) => section(docx, list, words)),
      ...unreadSection(docx, files.filter(isUnread), words),
      new docx.Paragraph({}),
    ],
  });
}
