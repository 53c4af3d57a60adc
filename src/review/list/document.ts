/** The findings of one or many reports as a Word document: a heading, a sentence and a table each. */
import type { Paragraph, Table } from 'docx';
import { SIZES } from '../../form';
import type { FontRole } from '../../form';
import type { FindingListWords } from '../../messages/findingList';
import { packDocument } from '../../writers/docx/pack';
import {
  bodyParagraph,
  exactly,
  shareOfWidth,
  TEXT_WIDTH,
  textRun,
  twipsOfPoints,
} from '../../writers/docx/page';
import type { Docx } from '../../writers/docx/page';
import { withoutControls } from '../../text';
import { summaryOf } from './list';
import type { FindingList, ListedFinding } from './list';

/** Shares of the text width: number, severity, finding, place, suggestion. */
const COLUMNS = [6, 9, 42, 20, 23] as const;
const LINE = 16;

function cell(docx: Docx, text: string, column: number, role: FontRole, span = 1) {
  const share = COLUMNS.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  return new docx.TableCell({
    columnSpan: span,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    width: { size: shareOfWidth(share), type: docx.WidthType.DXA },
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType[column < 2 && span === 1 ? 'CENTER' : 'LEFT'],
        spacing: exactly(docx, LINE),
        children: [textRun(docx, withoutControls(text), role, SIZES.table)],
      }),
    ],
  });
}

/** A line over all columns where another part begins. */
function rowsOf(docx: Docx, lines: readonly ListedFinding[], words: FindingListWords) {
  const row = (texts: readonly string[]) =>
    new docx.TableRow({
      cantSplit: true,
      children: texts.map((text, column) => cell(docx, text, column, 'body')),
    });
  return lines.flatMap((line, index) => {
    const band = new docx.TableRow({
      cantSplit: true,
      children: [cell(docx, line.part, 0, 'heading', COLUMNS.length)],
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
      cell(docx, text, column, 'heading'),
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
    new docx.Paragraph({
      heading: docx.HeadingLevel.HEADING_1,
      alignment: docx.AlignmentType.CENTER,
      indent: { firstLineChars: 0, firstLine: 0 },
      children: [textRun(docx, titleOf(list, words), 'heading', SIZES.body)],
    }),
    new docx.Paragraph({
      ...bodyParagraph(docx),
      children: [textRun(docx, withoutControls(summaryOf(list, words)), 'body', SIZES.body)],
    }),
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
    children: [...lists.flatMap((list) => section(docx, list, words)), new docx.Paragraph({})],
  });
}
