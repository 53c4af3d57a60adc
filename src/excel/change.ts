/** Changes cells, all or none: what fails half-way is taken back, and what cannot be is told cell by cell. */
import { cellName } from '../grid';
import { UserError } from '../messages';
import { isSame, putContent, CONTENT_PROPERTIES, contentAt } from './content';
import type { Content } from './content';
import { runExcel, translateError } from './errors';
import { keepText } from './history/kept';
import type { SheetState } from './history/sheets';
import { placesWords } from './placesWords';

export interface CellChange {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** What it holds now. */
  readonly from: Content;
  readonly to: Content;
  /** Its row is made as high as its text needs, unless the sheet is protected. */
  readonly fits?: boolean;
}

/** The history in the settings before and after. */
export interface HistoryChange {
  readonly from: string;
  readonly to: string;
}

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: CellChange): Excel.Range =>
  context.workbook.worksheets.getItem(sheet.id).getRange(cellName(row, column));

const wordsOf = (changes: readonly CellChange[]) =>
  placesWords(changes.map(({ sheet, row, column }) => ({ sheet: sheet.name, row, column })));

/** Locked cells of protected sheets are told before anything is written. */
async function refuseLocked(changes: readonly CellChange[]): Promise<void> {
  const onProtected = changes.filter(({ sheet }) => sheet.isProtected);
  if (onProtected.length === 0) return;
  const locked = await runExcel(async (context) => {
    const protections = onProtected.map((change) =>
      rangeOf(context, change).format.protection.load('locked'),
    );
    await context.sync();
    return onProtected.filter((_, index) => protections[index]?.locked !== false);
  });
  if (locked.length > 0) throw new UserError('write/protected', { cells: wordsOf(locked) });
}

/** A cell that is not as it was, and the number format it has now; '' where that is not known. */
interface Left {
  readonly change: CellChange;
  readonly format: string;
}

/** Which of the cells are not as they were. */
async function leftOf(changes: readonly CellChange[]): Promise<Left[]> {
  return runExcel(async (context) => {
    const ranges = changes.map((change) => rangeOf(context, change).load(CONTENT_PROPERTIES));
    await context.sync();
    return changes.flatMap((change, index) => {
      const now = contentAt(ranges[index] as Excel.Range, 0, 0);
      return isSame(now, change.from, true) ? [] : [{ change, format: now.format }];
    });
  });
}

async function putBack(left: readonly Left[], text: string): Promise<void> {
  await runExcel(async (context) => {
    for (const { change, format } of left) putContent(rangeOf(context, change), change.from, format);
    keepText(context, text);
    await context.sync();
  });
}

/** How often taking back is tried as a whole: what broke the writing off may be over. */
const ATTEMPTS = 3;

/** Takes back what was changed; resolves to the cells that could not be. */
async function takeBack(changes: readonly CellChange[], text: string): Promise<readonly CellChange[]> {
  let left: readonly Left[] = changes.map((change) => ({ change, format: '' }));
  for (let attempt = 1; attempt <= ATTEMPTS && left.length > 0; attempt++) {
    try {
      left = await leftOf(changes);
      await putBack(left, text);
      left = [];
    } catch {
      continue;
    }
  }
  // One that cannot be written must not keep the others from it.
  const stuck: CellChange[] = [];
  for (const each of left)
    await putBack([each], text).catch(() => {
      stuck.push(each.change);
    });
  if (stuck.length === 0) return [];
  return leftOf(stuck).then(
    (still) => still.map(({ change }) => change),
    () => stuck,
  );
}

/** Nothing of a request is done that Excel refused because a cell was being edited. */
const isUntouched = (thrown: unknown) => translateError(thrown).code === 'excel/cell-editing';

/**
 * Writes the contents and the history in one round trip. Rejects with `write/protected` before anything is written, with
 * `write/not-restored` and the cells where taking back failed too, else with what Excel said, the workbook as it was.
 */
export async function changeCells(changes: readonly CellChange[], history: HistoryChange): Promise<void> {
  await refuseLocked(changes);
  try {
    await runExcel(async (context) => {
      for (const change of changes) {
        const range = rangeOf(context, change);
        putContent(range, change.to, change.from.format);
        if (change.fits && !change.sheet.isProtected) range.format.autofitRows();
      }
      keepText(context, history.to);
      await context.sync();
    });
  } catch (thrown) {
    if (isUntouched(thrown)) throw thrown;
    const stuck = await takeBack(changes, history.from);
    if (stuck.length > 0) throw new UserError('write/not-restored', { cells: wordsOf(stuck) }, thrown);
    throw thrown;
  }
}
