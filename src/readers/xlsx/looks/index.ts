/** How the sheets of a workbook look: what people did to them beside the values of their cells. */
import { LIMITS, OoxmlError, openPackage } from '../../../ooxml';
import type { Package, Platform, Relationship } from '../../../ooxml';
import { readWorkbookPart } from '../workbookPart';
import { readTheme } from './colors';
import { readSheetLook } from './sheet';
import type { SheetLook } from './sheet';
import { PLAIN_LOOK, readLooks } from './styles';
import type { CellLook } from './styles';

export type { ColumnLook, SheetLook } from './sheet';
export type { CellLook } from './styles';

/** What lies on a sheet beside its cells. */
export type Beside = 'comments' | 'drawings' | 'tables' | 'pivots';

export interface WorkbookLook {
  /** By the numbers of the looks; the first is that of cells nobody touched. */
  readonly looks: readonly CellLook[];
  /** Those that were asked for and are there. */
  readonly sheets: ReadonlyMap<string, SheetLook>;
  /** Of all sheets. */
  readonly beside: ReadonlyMap<string, ReadonlySet<Beside>>;
}

/** What of a sheet is asked for: the looks of its cells, too, only the rules on it, or nothing. */
export type AskedSheets = (sheet: string) => 'cells' | 'rules' | null;

/** By the last word of the type of a relationship. A drawing of before 2007 is of the comments. */
const BESIDE: Readonly<Record<string, Beside>> = {
  comments: 'comments',
  threadedcomment: 'comments',
  drawing: 'drawings',
  table: 'tables',
  pivottable: 'pivots',
};

const textOf = (document: Package, links: readonly Relationship[], type: string): string => {
  const link = links.find((each) => each.type === type);
  return (link && document.text(link.target)) ?? '<none/>';
};

function readLook(document: Package, asked: AskedSheets): WorkbookLook {
  const main = document.main();
  const links = document.relationships(main);
  const { sheets } = readWorkbookPart(document.text(main) ?? '<none/>');
  const looks = readLooks(textOf(document, links, 'styles'), readTheme(textOf(document, links, 'theme')));
  const found = new Map<string, SheetLook>();
  const beside = new Map<string, ReadonlySet<Beside>>();
  for (const { name, relationship } of sheets) {
    const part = links.find(({ id, type }) => id === relationship && type === 'worksheet')?.target;
    if (part === undefined) continue;
    const lying = document.relationships(part).flatMap(({ type }) => BESIDE[type] ?? []);
    if (lying.length > 0) beside.set(name, new Set(lying));
    const what = asked(name);
    const xml = what === null ? undefined : document.text(part);
    if (xml !== undefined) found.set(name, readSheetLook(xml, what === 'cells'));
  }
  return { looks: looks.length > 0 ? looks : [PLAIN_LOOK], sheets: found, beside };
}

/** The looks of the sheets that are asked for; undefined where the bytes are no .xlsx, or too much. */
export function readWorkbookLook(
  bytes: Uint8Array,
  asked: AskedSheets,
  platform?: Platform,
): WorkbookLook | undefined {
  try {
    const document = openPackage(bytes, LIMITS, platform);
    return document.main().endsWith('.xml') ? readLook(document, asked) : undefined;
  } catch (thrown) {
    if (thrown instanceof OoxmlError) return undefined;
    throw thrown;
  }
}
