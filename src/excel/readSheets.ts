/**
 * Reads the whole workbook as grids, whoever made it: round trip 1 sees the sheets, round trip 2 reads them. While the
 * sheets and what they use stay as they are, one round trip reads their values again.
 */
import type { Rectangle } from '../grid';
import { hostCode, isTelling, runExcel, TOO_LARGE } from './errors';
import { AREA_LIMITS, areasToRead, isSameArea } from './sheetAreas';
import type { AreaLimits } from './sheetAreas';
import { gridOf, loadCells, loadStructure, structureOf } from './sheetGrid';
import type { Structure } from './sheetGrid';
import { isUnchanged, loadLook, lookOf, MOST_SHEETS } from './sheetLook';
import type { Look } from './sheetLook';
import type { SheetsReading, Unread } from './types';

/** Sheets that may be added between two readings without a third round trip. */
const SPARE_SHEETS = 4;

/** How a reading is made; lighter after one that was too much for Excel. */
interface Manner extends AreaLimits {
  readonly merges: boolean;
}

const WHOLE: Manner = { ...AREA_LIMITS, merges: true };

interface Known {
  readonly look: Look;
  readonly areas: readonly (Rectangle | null)[];
  readonly structures: readonly (Structure | null)[];
}

function unreadOf({ look, areas }: Known, manner: Manner): Unread[] {
  const cut = look.sheets.flatMap(({ name, used }, index): Unread[] => {
    const read = areas[index] ?? null;
    return used && read && !isSameArea(used, read) ? [{ kind: 'cells', sheet: name, used, read }] : [];
  });
  const { length } = look.sheets;
  return [
    ...cut,
    ...(look.count > length ? [{ kind: 'sheets', read: length, all: look.count } as const] : []),
    ...(manner.merges ? [] : [{ kind: 'merges' } as const]),
  ];
}

interface Read {
  readonly known: Known;
  readonly ranges: readonly (Excel.Range | null)[];
}

function readingOf({ known, ranges }: Read, manner: Manner): SheetsReading {
  const { look, areas, structures } = known;
  return {
    workbook: {
      grids: look.sheets.map((sheet, index) =>
        gridOf(sheet, areas[index] ?? null, structures[index] ?? null, ranges[index] ?? null),
      ),
      names: look.names,
      localNames: look.localNames,
      properties: look.properties,
    },
    unread: unreadOf(known, manner),
  };
}

/** Reads the sheets that were seen, with merges and what is hidden; 1 round trip. */
async function readSeen(context: Excel.RequestContext, look: Look, manner: Manner): Promise<Read> {
  const areas = areasToRead(
    look.sheets.map(({ used }) => used),
    manner,
  );
  const ranges = look.sheets.map(({ id }, index) => {
    const area = areas[index];
    return area ? loadCells(context, id, area) : null;
  });
  const loading = ranges.map((range, index) => {
    const area = areas[index];
    return range && area ? loadStructure(range, area, manner.merges) : null;
  });
  await context.sync();
  return { known: { look, areas, structures: loading.map((each) => each && structureOf(each)) }, ranges };
}

async function readAnew(context: Excel.RequestContext, manner: Manner): Promise<Read> {
  const loading = loadLook(context, MOST_SHEETS);
  await context.sync();
  return readSeen(context, lookOf(loading), manner);
}

/** Values again, 1 round trip; another where sheets came or went, or use more or less than before. */
async function readAgain(context: Excel.RequestContext, known: Known, manner: Manner): Promise<Read> {
  const loading = loadLook(context, Math.min(MOST_SHEETS, known.look.sheets.length + SPARE_SHEETS));
  const ranges = known.look.sheets.map(({ id }, index) => {
    const area = known.areas[index];
    return area ? loadCells(context, id, area) : null;
  });
  await context.sync();
  const look = lookOf(loading);
  if (isUnchanged(known.look, look)) return { known: { ...known, look }, ranges };
  const isAllSeen = look.sheets.length === Math.min(look.count, MOST_SHEETS);
  return isAllSeen ? readSeen(context, look, manner) : readAnew(context, manner);
}

const FEWEST_CELLS = 5_000;
const LIGHTER = 5;

/** What to try after a reading failed, or undefined where nothing lighter is left. */
function lighter(manner: Manner, thrown: unknown): Manner | undefined {
  if (hostCode(thrown) === TOO_LARGE)
    return manner.cells > FEWEST_CELLS ? { ...manner, cells: manner.cells / LIGHTER } : undefined;
  // "If the merged areas count in this range is more than 512, then this method will fail to return the result."
  return manner.merges ? { ...manner, merges: false } : undefined;
}

/** Remembers the sheets between readings, and what was too much. See `ExcelWorkbook.readSheets`. */
export function sheetsReader(): (anew: boolean) => Promise<SheetsReading> {
  let known: Known | null = null;
  let manner = WHOLE;

  const attempt = async (tried: Manner, before: Known | null): Promise<SheetsReading> => {
    try {
      return await runExcel(async (context) => {
        const read = before ? await readAgain(context, before, tried) : await readAnew(context, tried);
        ({ known } = read);
        manner = tried;
        return readingOf(read, tried);
      });
    } catch (thrown) {
      known = null;
      if (isTelling(thrown)) throw thrown;
      // A sheet that was read before may be gone.
      const next = before ? tried : lighter(tried, thrown);
      if (!next) throw thrown;
      return attempt(next, null);
    }
  };

  return (anew) => (anew ? attempt(WHOLE, null) : attempt(manner, known));
}
