/**
 * Workbooks of other kinds through SheetJS: .xls and .et (compound files), .ods, .xlsb, XML of Excel 2003. The library
 * is large and believes what it reads: it is loaded only here, and callers read in a thread that they can end.
 */
import type { CellObject, ColInfo, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import { cellKey, EXCEL_COLUMNS, EXCEL_ROWS, formatOf, hiding, parseReference, readInPart } from '../grid';
import type { Epoch, Grid, GridCell, Hidden, NamedArea, Rectangle, ShowNumber, Workbook } from '../grid';
import { UserError } from '../messages';
import type { Reason } from '../messages/reasons';
import { zipStart } from '../ooxml';
import { saidInMarkup } from './markup';

const MOST_ROWS = 20_000;
const MOST_CELLS = 200_000;
const MOST_MERGES = 50_000;

/** What error cells hold (MS-XLS 2.5.10). */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** How a number format shows numbers; undefined for one that shows the number itself. */
type FormatOf = (code: string) => ShowNumber | undefined;

/** Formats are few, cells are many. */
function rememberedFormats(epoch: Epoch): FormatOf {
  const known = new Map<string, ShowNumber | undefined>();
  return (code) => {
    if (!known.has(code)) known.set(code, formatOf(code, epoch));
    return known.get(code);
  };
}

/** Code pages of older workbooks, by the names that TextDecoder knows. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [936, 'gb18030'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1252, 'windows-1252'],
  [65001, 'utf-8'],
]);

/** The part of SheetJS's table of code pages that reading needs; it asks for a text, or for single characters. */
const CODE_PAGE_TABLE = {
  utils: {
    hascp: (page: number) => CODE_PAGES.has(page),
    decode: (page: number, bytes: readonly number[] | Uint8Array) =>
      new TextDecoder(CODE_PAGES.get(page) ?? 'windows-1252', { ignoreBOM: true }).decode(
        Uint8Array.from(bytes),
      ),
    encode: (_page: number, text: string) => new TextEncoder().encode(text),
  },
};

/** A date or a time, as `formatOf` writes it. */
const MOMENT = /^\d+[-:]\d{2}[-:]\d{2}$/;

/** What a format shows; the library knows formats of OpenDocument better than their code tells. */
const shownText = (shown: string, formatted: string | undefined): string =>
  MOMENT.test(shown) ? shown : (formatted ?? shown);

function contentOf(cell: CellObject, format: FormatOf): Omit<GridCell, 'formula'> {
  const { t: type, v: value, z: code } = cell;
  const rich: unknown = cell.r;
  if (type === 'e') {
    const text = ERRORS.get(value) ?? String(cell.w ?? value ?? '');
    return { value: text, text };
  }
  if (typeof value === 'boolean') return { value, text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    const show = typeof code === 'string' ? format(code) : undefined;
    return { value, text: show ? shownText(show(value), cell.w) : String(value) };
  }
  if (value instanceof Date) return { value: value.toISOString(), text: value.toISOString().slice(0, 10) };
  if (typeof value !== 'string') return { value: null, text: '' };
  // Of XML of Excel 2003 the library hands over the markup too; of other kinds it tells no runs.
  const text = typeof rich === 'string' && rich !== value ? saidInMarkup(rich) : value;
  return { value: text, text };
}

function cellFrom(cell: CellObject, format: FormatOf): GridCell | undefined {
  const formula = cell.f === undefined ? null : `=${cell.f}`;
  const content = contentOf(cell, format);
  const empty = content.value === null || content.value === '';
  return empty && formula === null ? undefined : { ...content, formula };
}

function mergesOf(sheet: WorkSheet): Rectangle[] {
  const merges = sheet['!merges'] ?? [];
  if (merges.length > MOST_MERGES) throw tooLarge('cell-count');
  return merges
    .map(({ s, e }) => ({ row: s.r, column: s.c, rowCount: e.r - s.r + 1, columnCount: e.c - s.c + 1 }))
    .filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** What the sheet hides; the library calls very hidden sheets 2. */
function hiddenOf(sheet: WorkSheet, visibility: number): Hidden {
  const places = (infos: readonly (RowInfo | ColInfo | undefined)[] = []): ReadonlySet<number> =>
    new Set(infos.flatMap((info, at) => (info?.hidden ? [at] : [])));
  return { sheet: visibility > 0, rows: places(sheet['!rows']), columns: places(sheet['!cols']) };
}

const tooLarge = (limit: Reason): RangeError => new RangeError(limit);

/** True for a sheet that has cells down to the last row that the library was asked for, and more rows than that. */
const goesOn = (sheet: WorkSheet): boolean =>
  sheet['!fullref'] !== undefined && (sheet['!data']?.length ?? 0) >= MOST_ROWS;

function gridFrom(
  name: string,
  sheet: WorkSheet,
  hidden: Hidden,
  format: FormatOf,
  budget: { left: number },
): Grid {
  const cells = new Map<number, GridCell>();
  let rowCount = 0;
  let columnCount = 0;
  let lacksResults = false;
  let wholeRows = goesOn(sheet) ? MOST_ROWS : Infinity;
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  rows.forEach((row, rowIndex) =>
    row?.forEach((each, column) => {
      const cell = each && cellFrom(each, format);
      if (!cell || rowIndex >= EXCEL_ROWS || column >= EXCEL_COLUMNS) return;
      if (--budget.left < 0) {
        wholeRows = Math.min(wholeRows, rowIndex);
        return;
      }
      cells.set(cellKey(rowIndex, column), cell);
      if (cell.value === null) lacksResults = true;
      rowCount = Math.max(rowCount, rowIndex + 1);
      columnCount = Math.max(columnCount, column + 1);
    }),
  );
  return {
    ...{ kind: 'sheet', name, rowCount, columnCount, cells, merges: mergesOf(sheet), ...hiding(hidden) },
    ...(lacksResults ? { lacksResults } : {}),
    ...(wholeRows < Infinity ? readInPart(wholeRows) : {}),
  };
}

/** Names for one area each, of the whole workbook and by sheet; what SheetJS calls built in starts with an underscore. */
function namesOf(book: WorkBook): Required<Pick<Workbook, 'names' | 'localNames'>> {
  const names = new Map<string, NamedArea>();
  const localNames = new Map<string, Map<string, NamedArea>>();
  for (const { Name, Ref, Sheet } of book.Workbook?.Names ?? []) {
    const reference = Name.startsWith('_xlnm.') ? undefined : parseReference(Ref ?? '');
    if (!reference) continue;
    const sheet = book.SheetNames[Sheet ?? -1];
    if (Sheet === undefined || Sheet === null) names.set(Name, reference);
    else if (sheet !== undefined)
      localNames.set(sheet, (localNames.get(sheet) ?? new Map<string, NamedArea>()).set(Name, reference));
  }
  return { names, localNames };
}

const propertyText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function propertiesOf(book: WorkBook): Workbook['properties'] {
  const custom = (book.Custprops ?? {}) as Readonly<Record<string, unknown>>;
  return new Map(Object.entries(custom).map(([name, value]) => [name, propertyText(value)]));
}

function explain(thrown: unknown, file: string): UserError {
  if (thrown instanceof UserError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (/password|encrypt/i.test(message)) return new UserError('file/encrypted', { file }, thrown);
  if (thrown instanceof RangeError && message === 'cell-count')
    return new UserError('file/too-large', { file, limit: message }, thrown);
  return new UserError('file/damaged', { file, reason: 'unreadable' satisfies Reason }, thrown);
}

/** Loads the library, so that whoever counts the time of reading counts nothing else. */
export const loadLegacy = () => import('@e965/xlsx');

/**
 * Reads a workbook that is no .xlsx, hidden sheets included. Throws `UserError`: `file/encrypted`, `file/too-large` or
 * `file/damaged`.
 */
export async function readLegacy(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const { read, set_cptable: setCodePages } = await loadLegacy();
  try {
    setCodePages(CODE_PAGE_TABLE);
    // The library does not look for a zip behind other bytes.
    const book = read(bytes.subarray(Math.max(0, zipStart(bytes))), {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      // Without it hidden columns are not told.
      cellStyles: true,
      sheetRows: MOST_ROWS,
    });
    const format = rememberedFormats(book.Workbook?.WBProps?.date1904 ? 1904 : 1900);
    const budget = { left: MOST_CELLS };
    // A sheet may lack its name, and the library counts some that are no sheets of cells.
    const names: readonly (string | undefined)[] = book.SheetNames;
    const grids = names.flatMap((given, at) => {
      const name = given ?? `Sheet${at + 1}`;
      const sheet = book.Sheets[String(given)];
      if (!sheet) return [];
      const hidden = hiddenOf(sheet, book.Workbook?.Sheets?.[at]?.Hidden ?? 0);
      return [gridFrom(name, sheet, hidden, format, budget)];
    });
    return { grids, ...namesOf(book), properties: propertiesOf(book) };
  } catch (thrown) {
    throw explain(thrown, fileName);
  }
}
