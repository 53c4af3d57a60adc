/** What people do to a workbook in LibreOffice, as lines of its Basic: one start of the program for all of it. */
import { ranMacro } from './libreoffice';

/** A line of Basic about the workbook `doc`. */
export type Edit = string;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Types a number or a text into a cell; a text stays one, whatever it looks like. */
export const put = (sheet: string, cell: string, value: number | string): Edit =>
  typeof value === 'number'
    ? `At(doc, ${quoted(sheet)}, "${cell}").Value = ${value}`
    : `At(doc, ${quoted(sheet)}, "${cell}").String = ${quoted(value)}`;

/** Inserts rows above the row with this number, counted from 1. */
export const insertRows = (sheet: string, row: number, many = 1): Edit =>
  `doc.Sheets.getByName(${quoted(sheet)}).Rows.insertByIndex(${row - 1}, ${many})`;
export const deleteRows = (sheet: string, row: number, many = 1): Edit =>
  `doc.Sheets.getByName(${quoted(sheet)}).Rows.removeByIndex(${row - 1}, ${many})`;
/** Inserts a column left of the column with this number, counted from 0. */
export const insertColumn = (sheet: string, column: number): Edit =>
  `doc.Sheets.getByName(${quoted(sheet)}).Columns.insertByIndex(${column}, 1)`;
export const rename = (sheet: string, name: string): Edit =>
  `doc.Sheets.getByName(${quoted(sheet)}).Name = ${quoted(name)}`;
/** Cuts an area and pastes it with its first cell at another place. */
export const cut = (sheet: string, area: string, to: string): Edit =>
  `At(doc, ${quoted(sheet)}, "${to}").Spreadsheet.moveRange(At(doc, ${quoted(sheet)}, "${to}").CellAddress, At(doc, ${quoted(sheet)}, "${area}").RangeAddress)`;
export const copy = (sheet: string, area: string, to: string): Edit =>
  `At(doc, ${quoted(sheet)}, "${to}").Spreadsheet.copyRange(At(doc, ${quoted(sheet)}, "${to}").CellAddress, At(doc, ${quoted(sheet)}, "${area}").RangeAddress)`;
/** Sorts an area with headers by one of its columns, counted from 0. */
export const sort = (sheet: string, area: string, column: number, ascending = true): Edit =>
  `SortBy(At(doc, ${quoted(sheet)}, "${area}"), ${column}, ${ascending ? 'True' : 'False'})`;
/** Shows of an area with headers only the rows that have this in one of its columns. */
export const filter = (sheet: string, area: string, column: number, text: string): Edit =>
  `ShowOnly(At(doc, ${quoted(sheet)}, "${area}"), ${column}, ${quoted(text)})`;

const HELPERS = `
Function At(doc, sheet As String, place As String)
  Dim area
  area = doc.Sheets.getByName(sheet).getCellRangeByName(place)
  If InStr(place, ":") = 0 Then area = area.getCellByPosition(0, 0)
  At = area
End Function
Sub SortBy(area, column As Integer, ascending As Boolean)
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = column
  fields(0).IsAscending = ascending
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "SortFields"
  options(0).Value = fields()
  options(1).Name = "ContainsHeader"
  options(1).Value = True
  area.sort(options())
End Sub
Sub ShowOnly(area, column As Integer, text As String)
  Dim fields(0) As New com.sun.star.sheet.TableFilterField
  fields(0).Field = column
  fields(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  fields(0).StringValue = text
  Dim chosen
  chosen = area.createFilterDescriptor(True)
  chosen.ContainsHeader = True
  chosen.setFilterFields(fields())
  area.filter(chosen)
End Sub
Function Opened(file As String)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  Opened = StarDesktop.loadComponentFromURL("file://" & file, "_blank", 0, options())
End Function
Sub Keep(doc, file As String)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = "Calc MS Excel 2007 XML"
  doc.calculateAll()
  doc.storeToURL("file://" & file, options())
End Sub
`;

/** What is done one after the other; after each step that has a name the workbook is saved. */
export interface Session {
  readonly steps: readonly { readonly name: string; readonly edits: readonly Edit[] }[];
}

/** The workbook after each step, by its name; each session starts from the workbook as it was. */
export function editedInOffice(
  workbook: Uint8Array,
  sessions: readonly Session[],
): ReadonlyMap<string, Uint8Array> {
  const names = sessions.flatMap(({ steps }) => steps.map(({ name }) => name));
  const bodies = sessions.map(({ steps }, index) => {
    const lines = steps.flatMap(({ name, edits }) => [
      ...edits,
      `Keep(doc, folder & "/${names.indexOf(name)}.xlsx")`,
    ]);
    return `Sub Session${index}(folder As String)\nDim doc\ndoc = Opened(folder & "/a.xlsx")\n${lines.join('\n')}\ndoc.close(True)\nEnd Sub`;
  });
  const main = `Sub Main(folder As String)
On Error GoTo Failed
${sessions.map((_, index) => `Session${index}(folder)`).join('\n')}
Exit Sub
Failed:
Open folder & "/failed" For Output As #1
Print #1, Error$ & " in line " & Erl
Close #1
End Sub`;
  const files = ranMacro(new Map([['a.xlsx', workbook]]), [HELPERS, ...bodies, main].join('\n'));
  const failed = files.get('failed');
  if (failed) throw new Error(`LibreOffice: ${new TextDecoder().decode(failed)}`);
  return new Map(
    names.map((name, index) => {
      const bytes = files.get(`${index}.xlsx`);
      if (!bytes) throw new Error(`LibreOffice kept nothing of “${name}”`);
      return [name, bytes];
    }),
  );
}
