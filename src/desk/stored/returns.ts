/** 单位数据 and 单位文本 as they stand now. */
import { BODY_KIND_NAMES, editionById, fieldsById, TEXT_PARTS } from '../../form';
import type { BodyKind, DeskColumn, Edition, EditionId, FieldId, TextPartId } from '../../form';
import { cellAt, textAt } from '../../grid';
import type { Workbook } from '../../grid';
import { DESK } from '../../messages';
import { fingerprintOf } from '../receive/fingerprint';
import { fieldHeader } from '../sheets/figures';
import type { Return } from '../types';
import type { StoredRemark } from './remarks';
import { rowsOf, storedTable } from './table';
import type { StoredRow, StoredTable } from './table';

type Tell = (remark: StoredRemark) => void;
type Figures = DeskColumn<'figures'>;
type Parts = Readonly<Record<TextPartId, string>>;

const NO_PARTS: Parts = { preface: '', overview: '', problems: '', others: '' };
const partKey = (digest: string, member: number | null): string => `${member ?? ''} ${digest}`;

interface Piece {
  readonly paragraph: number;
  readonly piece: number;
  readonly text: string;
}

function textOf(pieces: readonly Piece[]): string {
  const paragraphs: string[] = [];
  const sorted = [...pieces].sort((one, other) => one.paragraph - other.paragraph || one.piece - other.piece);
  for (const { paragraph, text } of sorted) {
    while (paragraphs.length < paragraph) paragraphs.push('');
    paragraphs[paragraph - 1] += text;
  }
  return paragraphs.join('\n');
}

/** No text has more paragraphs: a number beyond is a slip. */
const MOST_PARAGRAPHS = 100_000;

/** The texts of each return, by its file and member. */
function readParts(workbook: Workbook, tell: Tell): ReadonlyMap<string, Parts> {
  const table = storedTable(workbook, 'texts');
  if (!table) {
    tell({ code: 'sheet-gone', sheet: 'texts' });
    return new Map();
  }
  const pieces = new Map<string, Record<TextPartId, Piece[]>>();
  for (const row of rowsOf(table, 'texts', tell)) {
    const part = row.word('part', DESK.parts, null);
    const paragraph = row.whole('paragraph');
    if (part === null || !paragraph || paragraph > MOST_PARAGRAPHS) {
      tell({ code: 'row-unread', sheet: 'texts', row: row.row + 1 });
      continue;
    }
    const key = partKey(row.text('digest').trim(), row.whole('id'));
    const own = pieces.get(key) ?? { preface: [], overview: [], problems: [], others: [] };
    pieces.set(key, own);
    own[part].push({ paragraph, piece: row.whole('continuation') ?? 1, text: row.text('text') });
  }
  return new Map(
    [...pieces].map(([key, own]) => [
      key,
      Object.fromEntries(TEXT_PARTS.map((part) => [part, textOf(own[part])])) as Record<TextPartId, string>,
    ]),
  );
}

/** The column of each field: by the ids above the headers, else by the headers themselves. */
function fieldColumns(
  { grid, headerRow, others }: StoredTable<Figures>,
  edition: Edition,
): Map<FieldId, number> {
  const columns = new Map<FieldId, number>();
  const byHeader = new Map(edition.fields.map(({ id }) => [fieldHeader(id, edition), id]));
  for (const { header, column } of others) {
    const above = Array.from({ length: headerRow }, (_, row) => textAt(grid, row, column));
    const id = above.find((text) => /^[a-z]+(?:\.\w+){2}$/i.test(text)) ?? byHeader.get(header);
    if (id !== undefined && !columns.has(id as FieldId)) columns.set(id as FieldId, column);
  }
  return columns;
}

function figuresOf(
  row: StoredRow<Figures>,
  { grid, headerRow }: StoredTable<Figures>,
  columns: ReadonlyMap<FieldId, number>,
  edition: Edition,
  tell: Tell,
): Return['figures'] {
  const own = [...fieldsById(edition).keys()];
  const figures = own.map((id): [FieldId, number | null] => {
    const column = columns.get(id);
    const value = column === undefined ? null : (cellAt(grid, row.row, column)?.value ?? null);
    if (value === null || typeof value === 'number') return [id, value];
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/,/g, '')) : NaN;
    if (Number.isFinite(number)) return [id, number];
    if (value !== '')
      tell({
        code: 'value-unread',
        sheet: 'figures',
        row: row.row + 1,
        column: textAt(grid, headerRow, column ?? 0),
        text: String(value),
      });
    return [id, null];
  });
  return Object.fromEntries(figures);
}

const idsIn = (text: string): number[] =>
  text
    .split(/\D+/)
    .filter((digits) => digits !== '')
    .map(Number);

/** All returns in the order of their rows; the desk's form tells which fields an unknown edition has. */
export function readReturns(workbook: Workbook, desk: EditionId, tell: Tell): readonly Return[] {
  const table = storedTable(workbook, 'figures');
  if (!table) {
    tell({ code: 'sheet-gone', sheet: 'figures' });
    return [];
  }
  const own = editionById(desk);
  if (!own) return [];
  const columns = fieldColumns(table, own);
  for (const { id, columnLabel, rowLabel } of own.fields)
    if (!columns.has(id))
      tell({ code: 'column-gone', sheet: 'figures', column: `${columnLabel}·${rowLabel}` });
  const parts = readParts(workbook, tell);
  return rowsOf(table, 'figures', tell).flatMap((row): Return[] => {
    const digest = row.text('digest').trim();
    const file = row.text('file');
    if (digest === '' && file === '') {
      tell({ code: 'row-unread', sheet: 'figures', row: row.row + 1 });
      return [];
    }
    const edition = row.text('edition').trim() || desk;
    const member = row.whole('id');
    const year = row.whole('year');
    const figures = figuresOf(row, table, columns, editionById(edition) ?? own, tell);
    const texts = parts.get(partKey(digest, member)) ?? NO_PARTS;
    const fingerprint = row.text('fingerprint').trim();
    const unit = row.text('unit');
    const round = row.whole('round') ?? 0;
    if (fingerprintOf({ year, edition, figures, parts: texts }) !== fingerprint)
      tell({ code: 'figures-changed', unit: unit || file, round });
    return [
      {
        member,
        round,
        choice: row.word('choice', DESK.choices, 'open'),
        file,
        digest,
        received: row.day('received') ?? '',
        matchedBy: row.word('matchedBy', DESK.matches, null),
        candidates: idsIn(row.text('candidates')),
        unit,
        year,
        kind: row.word<BodyKind>('kind', BODY_KIND_NAMES, null),
        edition,
        figures,
        parts: texts,
        fingerprint,
        state: row.word('state', DESK.reportStates, 'unfinished'),
        errors: row.whole('errors') ?? 0,
        warnings: row.whole('warnings') ?? 0,
        publishedOn: row.day('publishedOn'),
      },
    ];
  });
}
