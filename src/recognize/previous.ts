/** Last year's report as this year's workbook keeps it on 上年数据. */
import { editionById, PREVIOUS_AREA_NAME, PREVIOUS_KEYS, sharedColumns, tableOf } from '../form';
import type { Edition, FieldId, FormTable, PreviousItem, WrittenPartId } from '../form';
import { cellAt, gridByName, textAt, usedPart } from '../grid';
import type { Grid, Rectangle, Workbook } from '../grid';
import { READ_BACK } from '../messages';
import { newReport, readFigure } from '../report';
import type { Figure, Report } from '../report';

export interface KeptPrevious {
  readonly report: Report;
  /** The body was merged, split or renamed since. */
  readonly reorganised: boolean;
}

/** What either kind of sheet says of the report. */
interface Kept {
  readonly items: Readonly<Record<PreviousItem, string>>;
  readonly edition: Edition;
  readonly figures: ReadonlyMap<FieldId, Figure>;
  readonly texts: Readonly<Record<WrittenPartId, string>>;
}

const NO_TEXTS: Kept['texts'] = { overview: '', problems: '', others: '' };

/** The report on 上年数据, or null where the workbook has none. */
export function recognizePrevious(workbook: Workbook): KeptPrevious | null {
  const target = workbook.names.get(PREVIOUS_AREA_NAME);
  const grid = target && gridByName(workbook, target.sheet);
  if (!grid) return null;
  const { area } = target;
  const used = usedPart(grid, area);
  const isList = textAt(grid, area.row, area.column) === PREVIOUS_KEYS[0];
  const kept = isList ? readList(grid, { ...area, rowCount: used.rowCount }) : readPrinted(grid, used);
  if (!kept) return null;
  const { items, edition, figures, texts } = kept;
  const year = Number(items.year);
  const report = newReport(edition, {
    unit: items.unit,
    year: items.year !== '' && Number.isInteger(year) ? year : null,
    figures,
    // A report that was published is finished.
    blankAsZero: new Set(edition.tables.map(({ id }) => id)),
  });
  return {
    reorganised: items.reorganised === READ_BACK.previousReorganised.yes,
    report: { ...report, parts: { ...report.parts, ...texts } },
  };
}

/** As it was kept before: a list, in which each line begins with its key. */
function readList(grid: Grid, { row, column, rowCount, columnCount }: Rectangle): Kept | null {
  const lines = new Map(
    Array.from({ length: rowCount }, (_, index) => {
      const place = { row: row + index, column: column + columnCount - 1 };
      const key = textAt(grid, row + index, column);
      return [key, { cell: cellAt(grid, place.row, place.column), place }] as const;
    }),
  );
  const text = (key: (typeof PREVIOUS_KEYS)[number]): string =>
    String(lines.get(key)?.cell?.value ?? '').trim();
  const edition = editionById(text('edition'));
  if (!edition) return null;
  const figures = new Map<FieldId, Figure>();
  for (const { id } of edition.fields) {
    const line = lines.get(id);
    if (line) figures.set(id, readFigure(line.cell, { kind: 'sheet', grid: grid.name, ...line.place }));
  }
  const { yes, no } = READ_BACK.previousReorganised;
  return {
    edition,
    figures,
    items: {
      unit: text('unit'),
      year: text('year'),
      edition: edition.id,
      reorganised: text('reorganised') === '1' ? yes : no,
    },
    texts: { overview: text('overview'), problems: text('problems'), others: text('others') },
  };
}

/** As it is printed: some lines of labels, then part by part under its heading. Rows that somebody put in between do no harm. */
function readPrinted(grid: Grid, area: Rectangle): Kept | null {
  const rowOf = (label: string, from = area.row): number | undefined => {
    for (let row = from; row < area.row + area.rowCount; row++)
      if (textAt(grid, row, area.column) === label) return row;
    return undefined;
  };
  const rowTexts = (row: number): string[] =>
    Array.from({ length: area.columnCount - 1 }, (_, index) =>
      textAt(grid, row, area.column + 1 + index),
    ).filter((text) => text !== '');
  const item = (name: PreviousItem): string => {
    const row = rowOf(READ_BACK.previousItems[name]);
    return row === undefined ? '' : (rowTexts(row)[0] ?? '');
  };
  const edition = editionById(item('edition'));
  if (!edition) return null;
  const figures = new Map<FieldId, Figure>();
  const texts: Record<WrittenPartId, string> = { ...NO_TEXTS };
  let from = area.row;
  for (const { heading, table, text } of edition.parts) {
    const row = rowOf(heading, from);
    if (row === undefined) continue;
    from = row + 1;
    if (table !== null)
      for (const [id, figure] of readTable(grid, area, from, edition, tableOf(edition, table)))
        figures.set(id, figure);
    else if (text !== null && text !== 'preface') texts[text] = readText(grid, area, from).join('\n');
  }
  const items = {
    unit: item('unit'),
    year: item('year'),
    edition: edition.id,
    reorganised: item('reorganised'),
  };
  return { edition, figures, texts, items };
}

/** Paragraphs stand one column further in than the heading that ends them. */
function readText(grid: Grid, area: Rectangle, first: number): string[] {
  const paragraphs: string[] = [];
  for (let row = first; row < area.row + area.rowCount; row++) {
    if (textAt(grid, row, area.column) !== '') break;
    const text = textAt(grid, row, area.column + 1);
    if (text !== '') paragraphs.push(text);
  }
  return paragraphs;
}

/** The figures of a table whose printed words all stand there, row below row; of another nothing is read. */
function readTable(
  grid: Grid,
  area: Rectangle,
  first: number,
  edition: Edition,
  table: FormTable,
): ReadonlyMap<FieldId, Figure> {
  const starts = sharedColumns(edition, table);
  const columnOf = (column: number): number => area.column + (starts[column] ?? 0);
  const figures = new Map<FieldId, Figure>();
  let row = first;
  for (let printed = 0; printed < table.rowCount; printed++, row++) {
    const cells = table.cells.filter((cell) => cell.row === printed);
    const stands = (): boolean =>
      cells.every(({ column, text }) => text === '' || textAt(grid, row, columnOf(column)) === text);
    while (!stands()) if (++row >= area.row + area.rowCount) return new Map();
    for (const { field, column } of cells) {
      if (field === null) continue;
      const place = { row, column: columnOf(column) };
      const cell = cellAt(grid, place.row, place.column);
      if (cell?.value === READ_BACK.previousUnread) continue;
      figures.set(field, readFigure(cell, { kind: 'sheet', grid: grid.name, ...place }));
    }
  }
  return figures;
}
