/** The findings of one or many reports as a sheet; of the workbook itself each has a link to its cell. Prints on A4 across. */
import { PAGE } from '../../form';
import { cellName, quoteSheet } from '../../grid';
import type { Address, CellValue } from '../../grid';
import type { Plan } from '../../layout';
import { at, draftSheet, finishSheet, heightFor, put, raise } from '../../layout/sheet';
import type { CellContent } from '../../layout/sheet';
import { STYLES, TAB_COLORS } from '../../layout/styles';
import type { StyleName } from '../../layout/styles';
import type { FindingListWords } from '../../messages/findingList';
import { summaryOf } from './list';
import type { FindingList, ListedFinding } from './list';

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const LEAST_HEIGHT = 20;

interface Line extends ListedFinding {
  readonly number: number;
  readonly unit: string;
  readonly year: number | null;
}

interface Column {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  readonly content: (line: Line) => CellContent;
}

/** A cell of the workbook that the sheet stands in. */
function link(target: Address | null, text: string): CellContent {
  if (target?.kind !== 'sheet') return {};
  const place = `#${quoteSheet(target.grid)}!${cellName(target.row, target.column)}`.replace(/"/g, '""');
  return { formula: `=HYPERLINK("${place}","${text}")`, value: text };
}

/** Many reports are told apart by body and year; the cells of one can be gone to. */
function columnsOf(words: FindingListWords, several: boolean): readonly Column[] {
  const { columns } = words;
  const plain = (
    title: string,
    width: number,
    style: StyleName,
    value: (line: Line) => CellValue,
  ): Column => ({
    title,
    width,
    style,
    content: (line) => ({ value: value(line) }),
  });
  const unit = plain(columns.unit, 120, 'list', (line) => line.unit);
  const year = plain(columns.year, 50, 'listNumber', (line) => line.year);
  const goTo: Column = {
    title: words.locate,
    width: 48,
    style: 'link',
    content: ({ target }) => link(target, words.locate),
  };
  return [
    plain(words.number, 44, 'listNumber', ({ number }) => number),
    ...(several ? [unit, year] : []),
    plain(columns.part, 120, 'list', ({ part }) => part),
    plain(columns.severity, 56, 'listNumber', ({ severity }) => words.severities[severity]),
    plain(columns.message, 300, 'list', ({ message }) => message),
    plain(columns.places, 130, 'list', ({ places }) => places),
    plain(columns.suggestion, 180, 'list', ({ suggestion }) => suggestion),
    plain(columns.explained, 100, 'list', ({ explained }) => explained),
    plain(columns.rule, 80, 'listNumber', ({ rule }) => rule),
    ...(several ? [] : [goTo]),
  ];
}

/** A plan of one sheet; an older one of this name gives way. */
export function planFindings(lists: readonly FindingList[], words: FindingListWords): Plan {
  const [only] = lists.length === 1 ? lists : [];
  const columns = columnsOf(words, !only);
  const lines = lists
    .flatMap(({ unit, year, lines: own }) => own.map((line) => ({ ...line, unit, year })))
    .map((line, index): Line => ({ ...line, number: index + 1 }));
  const sheet = draftSheet(
    words.sheet,
    TAB_COLORS.check,
    columns.map(({ width }) => width),
  );
  put(sheet, at(0, 0, 1, columns.length), 'heading', {
    value: only ? words.title(only.unit, only.year) : words.sheet,
  });
  raise(sheet, 0, 30);
  put(sheet, at(1, 0, 1, columns.length), 'hint', {
    value: only ? summaryOf(only, words) : words.reports(lists.length, lines.length),
  });
  raise(sheet, 1, LEAST_HEIGHT);
  columns.forEach(({ title }, column) => put(sheet, at(HEADER_ROW, column), 'listHeader', { value: title }));
  lines.forEach((line, index) =>
    columns.forEach(({ style, width, content }, column) => {
      const own = content(line);
      const row = FIRST_ROW + index;
      put(sheet, at(row, column), style, own);
      const text = typeof own.value === 'string' ? own.value : '';
      raise(sheet, row, Math.max(LEAST_HEIGHT, heightFor(text, width, STYLES[style].size)));
    }),
  );
  sheet.freeze = { rows: FIRST_ROW, columns: 0 };
  return {
    suffix: '',
    styles: STYLES,
    names: [],
    properties: {},
    start: { sheet: sheet.name, row: 0, column: 0 },
    sheets: [
      finishSheet(sheet, {
        orientation: 'landscape',
        area: at(0, 0, FIRST_ROW + Math.max(1, lines.length), columns.length),
        titleRows: FIRST_ROW,
        heading: '',
        fit: { wide: 1, tall: 0 },
        margins: PAGE.margins,
      }),
    ],
  };
}
