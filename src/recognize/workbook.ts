/** A workbook made from our template → Report, by its defined names: inserted rows and renamed sheets do no harm. */
import {
  ACCEPTANCE_AREA_NAME,
  BOUND_AREA_NAME,
  CONTROL,
  SEVERITY_AREA_NAME,
  BODY_KIND_NAMES,
  BODY_KINDS,
  COVER_ITEMS,
  definedNameWith,
  editionById,
  EDITIONS,
  PROPERTY,
  TEXT_AREA_NAMES,
} from '../form';
import type { CoverKey, Edition, FieldId } from '../form';
import { cellAt, gridByName } from '../grid';
import type { Address, Grid, GridCell, Rectangle, Workbook } from '../grid';
import { UserError } from '../messages';
import { hiddenOddities } from './hidden';
import { readAcceptances, readBound, readSeverities } from './records';
import { newReport, readFigure } from '../report';
import type { Figure, Report } from '../report';

const PREFACE_NAME = COVER_ITEMS.find(({ key }) => key === 'preface')?.definedName ?? '';

interface NamedCell {
  readonly cell: GridCell | undefined;
  readonly address: Address;
}

/** The cell a defined name stands for; undefined when the name or its sheet is gone. */
function namedCell(workbook: Workbook, name: string): NamedCell | undefined {
  const target = workbook.names.get(name);
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
  const target = workbook.names.get(name);
  const grid = target && gridByName(workbook, target.sheet);
  if (!grid) return { text: '', places: [] };
  const { row, column, rowCount } = target.area;
  const paragraphs = Array.from({ length: rowCount }, (_, index) => ({
    text: textOf(cellAt(grid, row + index, column)),
    place: { kind: 'sheet', grid: grid.name, row: row + index, column } as const,
  })).filter(({ text }) => text !== '');
  return {
    text: paragraphs.map(({ text }) => text).join('\n'),
    places: paragraphs.flatMap(({ text, place }) => text.split('\n').map(() => place)),
  };
}

const textOf = (cell: GridCell | undefined): string =>
  cell === undefined || cell.value === null ? '' : String(cell.value).trim();

interface Template {
  readonly edition: Edition;
  readonly suffix: string;
}

/** How much of an edition's names the workbook has under a suffix: 0 to 1. */
function shareOf(workbook: Workbook, { edition, suffix }: Template): number {
  const named = edition.fields.filter(({ definedName }) =>
    workbook.names.has(definedNameWith(definedName, suffix)),
  );
  return named.length / edition.fields.length;
}

/** The template on record, else the edition whose names the workbook has most of; a lost record does no harm. */
function templateOf(workbook: Workbook): Template | undefined {
  const recorded = editionById(workbook.properties.get(PROPERTY.edition) ?? '');
  const suffixes = [...new Set([workbook.properties.get(PROPERTY.suffix) ?? '', ''])];
  const candidates = (recorded ? [recorded] : EDITIONS).flatMap((edition) =>
    suffixes.map((suffix) => ({ edition, suffix })),
  );
  const [best] = candidates
    .map((template) => ({ template, share: shareOf(workbook, template) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
  return best?.template;
}

/** Some programs keep our names and lose the cells they stand for. */
export const areNamesBroken = ({ edition, figures }: Report): boolean =>
  figures.size * 2 < (editionById(edition)?.fields.length ?? 0);

/** Reads the report; throws `report/not-found` when the workbook has none of our names. */
export function recognizeWorkbook(workbook: Workbook): Report {
  const found = templateOf(workbook);
  if (!found) throw new UserError('report/not-found');
  const { edition, suffix } = found;
  const cover = new Map<CoverKey, string>(
    COVER_ITEMS.map(({ key, definedName }) => [
      key,
      textOf(namedCell(workbook, definedNameWith(definedName, suffix))?.cell),
    ]),
  );
  const item = (key: CoverKey): string => cover.get(key) ?? '';
  const figures = new Map<FieldId, Figure>();
  const controls = new Map<FieldId, number>();
  for (const field of edition.fields) {
    const named = namedCell(workbook, definedNameWith(field.definedName, suffix));
    if (named) figures.set(field.id, readFigure(named.cell, named.address));
    const control = namedCell(workbook, definedNameWith(CONTROL.field(field.definedName), suffix));
    const value = readFigure(control?.cell, null).value;
    if (value !== null) controls.set(field.id, value);
  }
  const written = (part: keyof typeof TEXT_AREA_NAMES) =>
    namedText(workbook, definedNameWith(TEXT_AREA_NAMES[part], suffix));
  const [overview, problems, others] = [written('overview'), written('problems'), written('others')];
  const preface = namedCell(workbook, definedNameWith(PREFACE_NAME, suffix));
  const areaOf = <Value>(name: string, read: (grid: Grid, area: Rectangle) => Value): Value | undefined => {
    const target = workbook.names.get(definedNameWith(name, suffix));
    const grid = target && gridByName(workbook, target.sheet);
    return grid && read(grid, target.area);
  };
  const year = Number(item('year'));
  const oddities = hiddenOddities(edition, workbook.grids, figures);
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
    oddities,
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
            .map(() => preface.address)
        : [],
      overview: overview.places,
      problems: problems.places,
      others: others.places,
    },
    controls,
    acceptances: areaOf(ACCEPTANCE_AREA_NAME, readAcceptances) ?? [],
    severities: areaOf(SEVERITY_AREA_NAME, readSeverities) ?? {},
    bound: areaOf(BOUND_AREA_NAME, readBound) ?? [],
  });
}
