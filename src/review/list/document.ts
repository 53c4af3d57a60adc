/** The findings of one or many reports as a Word document: a heading, a sentence and a table each. */
import type { Paragraph, Table } from 'docx';
import type { FindingListWords } from '../../messages/findingList';
import { shareOfWidth, TEXT_WIDTH, twipsOfPoints } from '../../writers/docx/measures';
import { packDocument } from '../../writers/docx/pack';
import type { Docx } from '../../writers/docx/page';
import { styledParagraph } from '../../writers/docx/paragraph';
import { STYLE } from '../../writers/docx/styles';
import { withoutControls } from '../../text';
import { summaryOf } from './list';
import type { FindingList, ListedFinding } from './list';

/** Shares of the text width: number, severity, finding, place, suggestion. */
const COLUMNS = [6, 9, 42, 20, 23] as const;
/** Number and severity stand in the middle. */
const bodyStyle = (column: number): string => (column < 2 ? STYLE.listNumber : STYLE.listCell);
const headerStyle = (column: number): string => (column < 2 ? STYLE.listHeader : STYLE.listBand);

const styled = (docx: Docx, style: string | undefined, text: string): Paragraph =>
  styledParagraph(docx, style, withoutControls(text));

function cell(docx: Docx, text: string, column: number, style: string, span = 1) {
  const share = COLUMNS.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  return new docx.TableCell({
    columnSpan: span,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    width: { size: shareOfWidth(share), type: docx.WidthType.DXA },
    children: [styled(docx, style, text)],
  });
}

/** A line over all columns where another part begins. */
function rowsOf(docx: Docx, lines: readonly ListedFinding[], words: FindingListWords) {
  const row = (texts: readonly string[]) =>
    new docx.TableRow({
      cantSplit: true,
      children: texts.map((text, column) => cell(docx, text, column, bodyStyle(column))),
    });
  return lines.flatMap((line, index) => {
    const band = new docx.TableRow({
      cantSplit: true,
      children: [cell(docx, line.part, 0, STYLE.listBand, COLUMNS.length)],
    });
    const suggestion = [line.suggestion, line.explained].filter((text) => text !== '').join('\u3000');
    const own = row([
      String(index + 1),
      words.severities[line.severity],
      line.message,
      line.places,
      suggestion,
    ]);
    return lines[index - 1]?.part === line.part ? [own] : [band, own];
  });
}

function table(docx: Docx, lines: readonly ListedFinding[], words: FindingListWords): Table {
  const { severity, message, places, suggestion } = words.columns;
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [words.number, severity, message, places, suggestion].map((text, column) =>
      cell(docx, text, column, headerStyle(column)),
    ),
  });
  const air = twipsOfPoints(2);
  return new docx.Table({
    rows: [header, ...rowsOf(docx, lines, words)],
    layout: docx.TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: COLUMNS.map(shareOfWidth),
    margins: { top: air, bottom: air, left: air * 2, right: air * 2, marginUnitType: docx.WidthType.DXA },
  });
}

const titleOf = ({ unit, year }: FindingList, words: FindingListWords): string =>
  withoutControls(words.title(unit, year));

function section(docx: Docx, list: FindingList, words: FindingListWords): (Paragraph | Table)[] {
  return [
    styled(docx, STYLE.heading1, titleOf(list, words)),
    styled(docx, undefined, summaryOf(list, words)),
    ...(list.lines.length > 0 ? [table(docx, list.lines, words)] : []),
  ];
}

/** Bytes of a .docx file with one section of text for each list. */
export async function findingsDocument(
  lists: readonly FindingList[],
  words: FindingListWords,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const [first] = lists;
  return packDocument(docx, {
    title: lists.length === 1 && first ? titleOf(first, words) : words.sheet,
    author: '',
    looks: { list: true },
    children: [...lists.flatMap((list) => section(docx, list, words)), new docx.Paragraph({})],
  });
}
