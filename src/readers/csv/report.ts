/** The lines that `convert IN out.csv` writes, back to a Report; every value is looked at before it is believed. */
import { BODY_KIND_NAMES, BODY_KINDS } from '../../form';
import type { Address } from '../../grid';
import { DOCUMENT, UserError } from '../../messages';
import { parseNumber } from '../../report';
import type { Report } from '../../report';
import { reportFromValue } from '../json';

type Records = readonly (readonly string[])[];

const [ID = '', , , , VALUE = ''] = DOCUMENT.csvColumns;
const VALUE_COLUMN = DOCUMENT.csvColumns.length - 1;

/** True for the header of our own lines. */
export function isReport([header]: Records): boolean {
  return header?.[0]?.trim() === ID && header[VALUE_COLUMN]?.trim() === VALUE;
}

function refuse(line: number, column: number, problem: string, cause?: unknown): never {
  throw new UserError('report/csv', { line: line + 1, column: column + 1, problem }, cause);
}

/** A text without the mark that keeps spreadsheets from running it. */
const unescaped = (text: string): string =>
  text.startsWith(DOCUMENT.csvTextMark) ? text.slice(DOCUMENT.csvTextMark.length) : text;

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const isNumber = (id: string): boolean =>
  id === 'year' || !/^(?:unit|kind|edition|contact\..*|parts\..*)$/.test(id);

function valueOf(id: string, text: string, line: number): unknown {
  if (!isNumber(id)) {
    const plain = unescaped(text);
    return id === 'kind'
      ? (BODY_KINDS.find((kind) => BODY_KIND_NAMES[kind] === plain) ?? (plain || null))
      : plain;
  }
  const plain = text.trim();
  if (plain === '') return null;
  return NUMBER.test(plain) ? Number(plain) : (parseNumber(plain) ?? refuse(line, VALUE_COLUMN, 'number'));
}

/** Where an item is refused that `reportFromValue` names by its place. */
const idOfPlace = (place: string): string => place.replace(/^figures\./, '');

/** Reads one report. Throws `report/csv` with line and column, `report/year` or `report/edition`. */
export function reportFromRecords(records: Records, grid: string): Report {
  const lines = new Map<string, number>();
  const top: [string, unknown][] = [];
  const inside = { contact: [] as [string, unknown][], parts: [] as [string, unknown][] };
  const figures: [string, unknown][] = [];
  records.forEach((cells, line) => {
    const id = cells[0]?.trim() ?? '';
    if (line === 0 || cells.every((cell) => cell.trim() === '')) return;
    if (lines.has(id)) refuse(line, 0, 'twice');
    lines.set(id, line);
    const cell = cells[VALUE_COLUMN] ?? '';
    if (isNumber(id) && cell.trim() === DOCUMENT.csvUnread) return;
    const value = valueOf(id, cell, line);
    const [, group, key] = /^(contact|parts)\.(.*)$/.exec(id) ?? [];
    if (group === 'contact' || group === 'parts') inside[group].push([key ?? '', value]);
    else if (/^(?:unit|year|kind|edition)$/.test(id)) top.push([id, value]);
    else figures.push([id, value]);
  });
  const address = (id: string): Address | null => {
    const line = lines.get(id);
    return line === undefined ? null : { kind: 'sheet', grid, row: line, column: VALUE_COLUMN };
  };
  try {
    const report = reportFromValue({
      ...Object.fromEntries(top),
      contact: Object.fromEntries(inside.contact),
      parts: Object.fromEntries(inside.parts),
      figures: Object.fromEntries(figures),
    });
    return {
      ...report,
      figures: new Map([...report.figures].map(([id, each]) => [id, { ...each, address: address(id) }])),
    };
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.code !== 'report/json') throw thrown;
    const { place, problem } = thrown.details;
    const id = idOfPlace(String(place));
    return refuse(lines.get(id) ?? 0, problem === 'field' ? 0 : VALUE_COLUMN, String(problem), thrown);
  }
}
