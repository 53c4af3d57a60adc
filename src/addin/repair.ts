/** Adopting a suggestion: the cells that hold what it changes, as they are to be. */
import { basisOf, withChanges } from '../findings';
import type { Finding, Suggestion, TextChange } from '../findings';
import type { CellWrite } from '../excel';
import type { TextPartId } from '../form';
import { cellAt, formatAddress, gridByName } from '../grid';
import type { Address, GridCell } from '../grid';
import { UserError } from '../messages';
import type { OpenReport } from './open';

type Source = Pick<OpenReport, 'report' | 'workbook'>;

/** A stretch of a part's text that one cell holds. */
interface CellText {
  readonly address: Address;
  /** Offset of its text within the part's. */
  readonly start: number;
  readonly text: string;
}

/** The text of a part, cell by cell; a cell may hold several paragraphs. */
function placedTextsOf(part: TextPartId, { report }: Source): CellText[] {
  const places = report.partPlaces[part];
  const cells: CellText[] = [];
  let start = 0;
  report.parts[part].split('\n').forEach((text, index) => {
    const address = places[index];
    const last = cells.at(-1);
    if (address && last && formatAddress(last.address) === formatAddress(address))
      cells[cells.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else if (address) cells.push({ address, start, text });
    start += text.length + 1;
  });
  return cells;
}

function cellOf({ workbook }: Source, address: Address): GridCell | undefined {
  const grid = gridByName(workbook, address.grid);
  return grid && cellAt(grid, address.row, address.column);
}

function cellTextOf(change: TextChange, source: Source): CellText | undefined {
  return placedTextsOf(change.part, source).find(
    ({ start, text }) => change.start >= start && change.end <= start + text.length,
  );
}

/** True where every change has a cell that somebody types into: what is computed is never overwritten. */
export function isAdoptable({ figures, texts }: Suggestion, source: Source): boolean {
  if (figures.length + texts.length === 0) return false;
  const typed = figures.every(({ field }) => {
    const figure = source.report.figures.get(field);
    return figure?.address?.kind === 'sheet' && !figure.computed;
  });
  return (
    typed &&
    texts.every((change) => {
      const place = cellTextOf(change, source)?.address;
      return place?.kind === 'sheet' && cellOf(source, place)?.formula === null;
    })
  );
}

/** The entry of a text cell after its changes; blanks around the text stay. */
function changedText({ address, start, text }: CellText, changes: readonly TextChange[], source: Source) {
  const raw = String(cellOf(source, address)?.value ?? '');
  return withChanges(raw, changes, start - raw.indexOf(text));
}

function textCells(changes: readonly TextChange[], source: Source): CellWrite[] {
  const byCell = new Map<string, { readonly cell: CellText; readonly changes: TextChange[] }>();
  for (const change of changes) {
    const cell = cellTextOf(change, source);
    if (!cell) continue;
    const key = `${change.part} ${cell.start}`;
    const entry = byCell.get(key) ?? { cell, changes: [] };
    byCell.set(key, entry);
    entry.changes.push(change);
  }
  return [...byCell.values()].map((entry) => {
    const text = changedText(entry.cell, entry.changes, source);
    // The cell of the preface on 封面 is as high as it was planned.
    const fits = entry.changes.every(({ part }) => part !== 'preface');
    return { address: entry.cell.address, value: text.trim() === '' ? null : text, fits };
  });
}

/** True while what a finding and its suggestion rest on stands in the workbook as it did when they were made. */
function stillStands(finding: Finding, { figures, texts }: Suggestion, made: Source, now: Source): boolean {
  return (
    basisOf(finding, made.report) === basisOf(finding, now.report) &&
    figures.every(({ field, from }) => (now.report.figures.get(field)?.value ?? null) === from) &&
    texts.every(({ part }) => made.report.parts[part] === now.report.parts[part])
  );
}

/**
 * The cells to write for a suggestion that was `made` from one reading, in the workbook as it is `now`. Throws
 * `finding/changed-since` where it no longer fits, `excel/missing` where it has no cell to go to.
 */
export function repairCells(
  finding: Finding,
  suggestion: Suggestion,
  made: Source,
  now: Source,
): readonly CellWrite[] {
  if (!stillStands(finding, suggestion, made, now)) throw new UserError('finding/changed-since');
  return suggestionCells(suggestion, now);
}

/** The cells that a suggestion changes; throws `excel/missing`. */
export function suggestionCells(suggestion: Suggestion, now: Source): readonly CellWrite[] {
  if (!isAdoptable(suggestion, now)) throw new UserError('excel/missing');
  const figureCells = suggestion.figures.flatMap(({ field, to }) => {
    const address = now.report.figures.get(field)?.address;
    return address ? [{ address, value: to }] : [];
  });
  return [...figureCells, ...textCells(suggestion.texts, now)];
}
