/** A workbook made from our template → Report, by its defined names alone: whether they stand at their labels tells `isSettled`. */
import {
  ACCEPTANCE_AREA_NAME,
  BLANK_AS_ZERO,
  BOUND_AREA_NAME,
  CONTROL,
  SEVERITY_AREA_NAME,
  BODY_KIND_NAMES,
  BODY_KINDS,
  COVER_ITEMS,
  definedNameWith,
  editionById,
  LOCAL_AREA_NAME,
  TEXT_AREA_NAMES,
  WRITTEN_PARTS,
} from '../form';
import type { CoverKey, FieldId, FormTable, WrittenPartId } from '../form';
import { areaNamed, cellAt, gridByName, usedPart } from '../grid';
import type { Address, Grid, GridCell, Rectangle, Workbook } from '../grid';
import { UserError } from '../messages';
import { hiddenOddities } from './hidden';
import { readAcceptances, readBound, readLocalDemands, readSeverities } from './records';
import { newReport, readFigure, withLostZeros } from '../report';
import type { Figure, Report } from '../report';
import { coverPlace, hasCover } from './template/cover';
import { templateOf } from './template/find';
import type { Template } from './template/find';
import { isCopied, standingPlaces } from './template/standing';

interface NamedCell {
  readonly cell: GridCell | undefined;
  readonly address: Address;
}

/** The cell a defined name stands for; undefined when the name or its sheet is gone. */
function namedCell(workbook: Workbook, name: string): NamedCell | undefined {
  const target = areaNamed(workbook, name);
  const grid = target && gridByName(workbook, target.sheet);
  if (!grid) return undefined;
  const { row, column } = target.area;
  return { cell: cellAt(grid, row, column), address: { kind: 'sheet', grid: grid.name, row, column } };
}

interface WrittenText {
  readonly text: string;
  readonly places: readonly Address[];
}

/** Paragraphs of a text area, joined by line breaks, each with its cell. */
function namedText(workbook: Workbook, name: string): WrittenText {
  const target = areaNamed(workbook, name);
  const grid = target && gridByName(workbook, target.sheet);
  if (!grid) return { text: '', places: [] };
  const { row, column, rowCount } = usedPart(grid, target.area);
  const paragraphs = Array.from({ length: rowCount }, (_, index) => ({
    text: textOf(cellAt(grid, row + index, column)),
    place: { kind: 'sheet', grid: grid.name, row: row + index, column } as const,
  })).filter(({ text }) => text !== '');
  return {
    text: paragraphs.map(({ text }) => text).join('\n'),
    places: paragraphs.flatMap(({ text, place }) => text.split('\n').map(() => place)),
  };
}

/** As the cell shows it: a line that a program took for a date is a date, and not the number of its day. */
const textOf = (cell: GridCell | undefined): string =>
  cell === undefined || cell.value === null ? '' : cell.text.trim();

/** Parts of the text that have lost their area. */
export const lostParts = (workbook: Workbook, suffix: string): readonly WrittenPartId[] =>
  WRITTEN_PARTS.filter((part) => !areaNamed(workbook, definedNameWith(TEXT_AREA_NAMES[part], suffix)));

/** Totals typed below their tables, each in the column of the total that it controls. */
export function readControls(
  workbook: Workbook,
  { edition, suffix }: Template,
  figures: Report['figures'],
): Report['controls'] {
  const controls = new Map<FieldId, number>();
  for (const { id, definedName } of edition.fields) {
    const named = namedCell(workbook, definedNameWith(CONTROL.field(definedName), suffix));
    const total = figures.get(id)?.address;
    const isElsewhere =
      total && (total.grid !== named?.address.grid || total.column !== named.address.column);
    const { value } = readFigure(isElsewhere ? undefined : named?.cell, null);
    if (value !== null) controls.set(id, value);
  }
  return controls;
}

/** The tables beside which 空白按0 says 是. */
function readBlankAsZero(workbook: Workbook, { edition, suffix }: Template): Report['blankAsZero'] {
  const says = ({ name }: FormTable): boolean =>
    textOf(namedCell(workbook, definedNameWith(BLANK_AS_ZERO.name(name), suffix))?.cell) ===
    BLANK_AS_ZERO.yes;
  return new Set(edition.tables.filter(says).map(({ id }) => id));
}

/** Reads all that has a name of a template. */
export function readNamed(workbook: Workbook, template: Template): Report {
  const { edition, suffix } = template;
  const coverAddress = new Map(COVER_ITEMS.map(({ key }) => [key, coverPlace(workbook, suffix, key)]));
  const item = (key: CoverKey): string => {
    const address = coverAddress.get(key);
    const grid = address && gridByName(workbook, address.grid);
    return textOf(grid && cellAt(grid, address.row, address.column));
  };
  const figures = new Map<FieldId, Figure>();
  for (const field of edition.fields) {
    const named = namedCell(workbook, definedNameWith(field.definedName, suffix));
    if (named) figures.set(field.id, readFigure(named.cell, named.address));
  }
  const written = (part: WrittenPartId) =>
    namedText(workbook, definedNameWith(TEXT_AREA_NAMES[part], suffix));
  const [overview, problems, others] = [written('overview'), written('problems'), written('others')];
  const preface = coverAddress.get('preface');
  const areaOf = <Value>(name: string, read: (grid: Grid, area: Rectangle) => Value): Value | undefined => {
    const target = areaNamed(workbook, definedNameWith(name, suffix));
    const grid = target && gridByName(workbook, target.sheet);
    return grid && read(grid, target.area);
  };
  const year = Number(item('year'));
  return newReport(edition, {
    unit: item('unit'),
    year: item('year') !== '' && Number.isInteger(year) ? year : null,
    kind: BODY_KINDS.find((kind) => BODY_KIND_NAMES[kind] === item('kind')) ?? null,
    contact: {
      address: item('address'),
      postcode: item('postcode'),
      telephone: item('telephone'),
      email: item('email'),
    },
    figures,
    oddities: hiddenOddities(edition, workbook.grids, figures),
    parts: {
      preface: item('preface'),
      overview: overview.text,
      problems: problems.text,
      others: others.text,
    },
    partPlaces: {
      preface: preface
        ? item('preface')
            .split('\n')
            .map(() => preface)
        : [],
      overview: overview.places,
      problems: problems.places,
      others: others.places,
    },
    blankAsZero: readBlankAsZero(workbook, template),
    controls: readControls(workbook, template, figures),
    acceptances: areaOf(ACCEPTANCE_AREA_NAME, readAcceptances) ?? [],
    severities: areaOf(SEVERITY_AREA_NAME, readSeverities) ?? {},
    bound: areaOf(BOUND_AREA_NAME, readBound) ?? [],
    localDemands: areaOf(LOCAL_AREA_NAME, (grid, area) => readLocalDemands(grid, area, edition)) ?? [],
  });
}

/** Puts back what 邮编 and 电话 have lost, and says so at their cells on 封面. */
export const withCoverZeros = (report: Report, workbook: Workbook, suffix: string): Report =>
  withLostZeros(report, (key) =>
    hasCover(workbook, suffix) ? coverPlace(workbook, suffix, key) : undefined,
  );

/** Reads the report; throws `report/not-found` when the workbook has none of our names. */
export function recognizeWorkbook(workbook: Workbook): Report {
  const template = templateOf(workbook);
  if (!template) throw new UserError('report/not-found');
  return withCoverZeros(readNamed(workbook, template), workbook, template.suffix);
}

/** True where every name of a report stands at its labels, and no copy of a table might say something else. */
export function isSettled(workbook: Workbook, { edition: id }: Report): boolean {
  const edition = editionById(id);
  const suffix = templateOf(workbook)?.suffix;
  if (!edition || suffix === undefined) return false;
  const template: Template = { edition, suffix };
  return (
    hasCover(workbook, suffix) &&
    lostParts(workbook, suffix).length === 0 &&
    edition.tables.every(
      (table) => standingPlaces(workbook, template, table) && !isCopied(workbook, template, table),
    )
  );
}
