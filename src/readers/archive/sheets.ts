/** Sheets of a workbook that Excel saved as web pages: what the first page says of the others, and what a sheet says of itself. */
import type { Grid } from '../../grid';

/** A sheet by its name and the address of its page. */
export interface SheetPage {
  readonly name: string;
  readonly address: string;
}

const SHEET = /<x:Name>([^<]{1,255})<\/x:Name>\s{0,200}<x:WorksheetSource\s{1,200}HRef="([^"<>]{1,1000})"/gi;
const HIDDEN = /<x:Visible>\s{0,200}Sheet(?:Very)?Hidden/i;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Names of sheets are written as XML, or by programs that do not know. */
const plain = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The sheets that a page lists. */
export const sheetsIn = (html: string): readonly SheetPage[] =>
  [...html.matchAll(SHEET)].map(([, name = '', address = '']) => ({
    name: plain(name),
    address: plain(address),
  }));

export const isHiddenSheet = (html: string): boolean => HIDDEN.test(html);

/** What was read of a sheet, called by its name: alone where it is one table, as it should be. */
export function namedAfterSheet(grids: readonly Grid[], sheet: string, isHidden: boolean): readonly Grid[] {
  return grids.map((grid) => ({
    ...grid,
    name: grids.length === 1 ? sheet : `${sheet} ${grid.name}`,
    ...(isHidden && {
      hidden: { rows: new Set<number>(), columns: new Set<number>(), ...grid.hidden, sheet: true },
    }),
  }));
}
