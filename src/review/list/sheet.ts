/**
 * What was found in one or many reports as sheets: of many first an overview with a row for each file; of the workbook
 * itself each finding has a link to its cell. They print on A4 across.
 */
import { PAGE } from '../../form';
import { cellName, quoteSheet } from '../../grid';
import type { Address } from '../../grid';
import type { Plan, PlanSheet } from '../../layout';
import { at, draftSheet, finishSheet, heightFor, put, raise } from '../../layout/sheet';
import type { CellContent } from '../../layout/sheet';
import { STYLES, TAB_COLORS } from '../../layout/styles';
import type { StyleName } from '../../layout/styles';
import type { FindingListWords } from '../../messages/findingList';
import { isUnread, suggestionOf, summaryOf } from './list';
import type { FindingList, ListedFile, ListedFinding } from './list';
import { remarksOf } from './remarks';
import { summarize } from './summary';
import type { Summary } from './summary';

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const LEAST_HEIGHT = 20;

interface Column<Row> {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly style: StyleName;
  readonly content: (row: Row) => CellContent;
}

interface Table<Row> {
  readonly name: string;
  readonly title: string;
  /** Below the title. */
  readonly sentence: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A title, a sentence, a table; the title of the columns stays in sight and on each page. */
function sheetOf<Row>({ name, title, sentence, columns, rows }: Table<Row>): PlanSheet {
  const sheet = draftSheet(
    name,
    TAB_COLORS.check,
    columns.map(({ width }) => width),
  );
  put(sheet, at(0, 0, 1, columns.length), 'heading', { value: title });
  raise(sheet, 0, 30);
  put(sheet, at(1, 0, 1, columns.length), 'hint', { value: sentence });
  raise(sheet, 1, LEAST_HEIGHT);
  columns.forEach((column, index) =>
    put(sheet, at(HEADER_ROW, index), 'listHeader', { value: column.title }),
  );
  rows.forEach((each, index) =>
    columns.forEach(({ style, width, content }, column) => {
      const own = content(each);
      const row = FIRST_ROW + index;
      put(sheet, at(row, column), style, own);
      const text = typeof own.value === 'string' ? own.value : '';
      raise(sheet, row, Math.max(LEAST_HEIGHT, heightFor(text, width, STYLES[style].size)));
    }),
  );
  sheet.freeze = { rows: FIRST_ROW, columns: 0 };
  return finishSheet(sheet, {
    orientation: 'landscape',
    area: at(0, 0, FIRST_ROW + Math.max(1, rows.length), columns.length),
    titleRows: FIRST_ROW,
    fit: { wide: 1, tall: 0 },
    margins: PAGE.margins,
  });
}

function column<Row>(
  title: string,
  width: number,
  style: StyleName,
  value: (row: Row) => CellContent['value'],
): Column<Row> {
  return { title, width, style, content: (row) => ({ value: value(row) ?? null }) };
}

interface Line extends ListedFinding {
  /** Of the cause, through all reports. */
  readonly through: number;
  readonly list: FindingList;
}

/** A cell of the workbook that the sheet stands in. */
function link(target: Address | null, text: string): CellContent {
  if (target?.kind !== 'sheet') return {};
  const place = `#${quoteSheet(target.grid)}!${cellName(target.row, target.column)}`.replace(/"/g, '""');
  return { formula: `=HYPERLINK("${place}","${text}")`, value: text };
}

/** Many reports are told apart by file, body and year; the cells of one can be gone to. */
function lineColumns(words: FindingListWords, several: boolean): readonly Column<Line>[] {
  const { columns } = words;
  const goTo: Column<Line> = {
    title: words.locate,
    width: 48,
    style: 'link',
    content: ({ target }) => link(target, words.locate),
  };
  return [
    column(columns.number, 44, 'listNumber', ({ through }) => through),
    ...(several
      ? [
          column<Line>(columns.file, 120, 'list', ({ list }) => list.file),
          column<Line>(columns.unit, 120, 'list', ({ list }) => list.unit),
          column<Line>(columns.year, 50, 'listNumber', ({ list }) => list.year),
        ]
      : []),
    column(columns.part, 120, 'list', ({ part }) => part),
    column(columns.severity, 56, 'listNumber', ({ severity }) => words.severities[severity]),
    column(columns.message, 300, 'list', ({ message }) => message),
    column(columns.places, 130, 'list', ({ places }) => places),
    column(columns.suggestion, 180, 'list', (line) => suggestionOf(line, line.through, words)),
    column(columns.explained, 100, 'list', ({ explained }) => explained),
    column(columns.rule, 80, 'listNumber', ({ rule }) => rule),
    ...(several ? [] : [goTo]),
  ];
}

function findingsSheet(files: readonly ListedFile[], only: FindingList | null, words: FindingListWords) {
  const lists = files.filter((listed): listed is FindingList => !isUnread(listed));
  let before = 0;
  const rows = lists.flatMap((list) => {
    const own = list.lines.map((line): Line => ({ ...line, through: before + line.number, list }));
    before += list.lines.at(-1)?.number ?? 0;
    return own;
  });
  return sheetOf({
    name: words.sheet,
    title: only ? words.title(only.unit, only.year) : words.sheet,
    sentence: only ? words.sentence(summaryOf(only, words)) : words.reports(lists.length, rows.length),
    columns: lineColumns(words, only === null),
    rows,
  });
}

interface OverviewRow {
  readonly number: number;
  readonly listed: ListedFile;
  readonly remarks: readonly string[];
}

/** What a column shows of a report that was read; of a file that was not it stays empty. */
function ofReport(
  title: string,
  width: number,
  style: StyleName,
  value: (list: FindingList) => CellContent['value'],
): Column<OverviewRow> {
  return column(title, width, style, ({ listed }) => (isUnread(listed) ? null : value(listed)));
}

function overviewSheet(files: readonly ListedFile[], summary: Summary, words: FindingListWords): PlanSheet {
  const { columns, states, missing, overview } = words;
  const stateOf = (listed: ListedFile) => states[isUnread(listed) ? 'unreadable' : listed.state];
  return sheetOf<OverviewRow>({
    name: overview.sheet,
    title: overview.sheet,
    sentence: words.sentence(words.files(summary.files, summary.counts)),
    columns: [
      column(columns.number, 44, 'listNumber', ({ number }) => number),
      column(columns.file, 180, 'list', ({ listed }) => listed.file),
      ofReport(columns.unit, 150, 'list', ({ unit }) => unit),
      ofReport(columns.year, 50, 'listNumber', ({ year }) => year),
      column(columns.state, 80, 'listNumber', ({ listed }) => stateOf(listed)),
      ofReport(columns.errors, 60, 'listNumber', ({ errors }) => errors),
      ofReport(columns.warnings, 72, 'listNumber', ({ warnings }) => warnings),
      column(columns.missingOrReason, 280, 'list', ({ listed }) =>
        isUnread(listed) ? listed.reason : missing.join(listed.missing),
      ),
      column(columns.remark, 180, 'list', ({ remarks }) => overview.join(remarks)),
    ],
    rows: files.map((listed, index) => ({
      number: index + 1,
      listed,
      remarks: remarksOf(listed, summary, words),
    })),
  });
}

/**
 * A plan of one sheet for one report, of two for any other number of files; older ones of these names give way. `asked`
 * is the year that the reports should be for, or null where nobody said.
 */
export function planFindings(
  files: readonly ListedFile[],
  words: FindingListWords,
  asked: number | null = null,
): Plan {
  const [first] = files.length === 1 ? files : [];
  const only = first && !isUnread(first) ? first : null;
  const sheets = [
    ...(only ? [] : [overviewSheet(files, summarize(files, asked), words)]),
    findingsSheet(files, only, words),
  ];
  return {
    suffix: '',
    styles: STYLES,
    names: [],
    properties: {},
    start: { sheet: only ? words.sheet : words.overview.sheet, row: 0, column: 0 },
    sheets,
  };
}
