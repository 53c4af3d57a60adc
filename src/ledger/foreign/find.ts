/** Anybody's lists of applications in a workbook, known by their headers. */
import { APPLICANT_NAME, NOT_APPLICANT_NAME, REASON_HEADER, YEAR_OF_LIST } from '../../form';
import type { ApplicationColumn } from '../../form';
import type { Grid, Workbook } from '../../grid';
import { compatible, labelForm, withoutSpaces } from '../../text';
import { ownSheets } from '../stored';
import { blocksAt } from './block';
import type { HeaderBlock } from './block';
import { candidatesIn, isSure, kindIn, privateIn } from './headers';
import type { Candidate } from './headers';
import { masked, privateText } from './people';
import { tableOf, textsIn } from './table';
import type { Table } from './table';
import type { FoundList, ListColumn, ListMapping } from './types';
import { understandApplicant } from './wordings';

const ROWS_TO_LOOK_AT = 60;
const FEWEST_COLUMNS = 3;
const SAMPLES = 3;
const ROWS_TO_SAMPLE = 50;

interface Proposal {
  readonly block: HeaderBlock;
  readonly mapping: ListMapping;
  readonly unsure: readonly ApplicationColumn[];
  readonly score: number;
}

interface Placed extends Candidate {
  readonly at: number;
}

/** The likeliest column for each of ours; none twice. */
function propose(block: HeaderBlock): Proposal {
  const placed: Placed[] = block.labels
    .flatMap((labels, at) => candidatesIn(labels).map((each) => ({ ...each, at })))
    .sort((one, other) => one.rank - other.rank || one.at - other.at);
  const mapping = new Map<ApplicationColumn, Placed>();
  const taken = new Set<number>();
  for (const each of placed) {
    if (mapping.has(each.column) || taken.has(each.at)) continue;
    mapping.set(each.column, each);
    taken.add(each.at);
  }
  const reason = placed.find(
    ({ column, at }) =>
      column === 'outcome' && !taken.has(at) && REASON_HEADER.test((block.labels[at] ?? []).join('')),
  );
  const result = mapping.get('outcome');
  const group = mapping.get('group');
  if (reason && result && !group) {
    mapping.set('group', { ...result, column: 'group' });
    mapping.set('outcome', reason);
  }
  if (group && !result) {
    mapping.delete('group');
    mapping.set('outcome', { ...group, column: 'outcome' });
  }
  const rivals = (own: Placed) =>
    placed.some(
      ({ column, rank, at }) => column === own.column && rank === own.rank && at !== own.at && !taken.has(at),
    );
  const unsure = [...mapping].flatMap(([column, own]) => (isSure(own) && !rivals(own) ? [] : [column]));
  const known = block.labels.filter((labels) => labels.length > 0 && privateIn(labels) !== null).length;
  return {
    block,
    mapping: Object.fromEntries([...mapping].map(([column, { at }]) => [column, at])),
    unsure,
    score: mapping.size * 4 - unsure.length + known + Object.keys(tickedIn(block)).length * 2,
  };
}

const isList = ({ mapping }: Proposal): boolean =>
  (mapping.received !== undefined || mapping.answered !== undefined) &&
  Object.keys(mapping).length >= FEWEST_COLUMNS;

function valuesOf({ grid, text }: Table, { last }: HeaderBlock, column: number): readonly string[] {
  const values: string[] = [];
  for (let row = last + 1; row < grid.rowCount && values.length < ROWS_TO_SAMPLE; row++) {
    const value = text(row, column);
    if (value !== '') values.push(value);
  }
  return values;
}

const most = (values: readonly string[], is: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(is).length * 2 > values.length;

function columnOf(table: Table, block: HeaderBlock, labels: readonly string[], column: number): ListColumn {
  const values = valuesOf(table, block, column);
  const [own] = values.flatMap((value) => privateText(value) ?? []);
  const byValue =
    own !== undefined && own !== 'other' && most(values, (value) => privateText(value) !== undefined);
  const keeps = privateIn(labels) ?? (byValue ? own : null);
  return {
    column,
    header: labels.join(' / '),
    samples: keeps === null ? [...new Set(values.map(masked))].slice(0, SAMPLES) : [],
    keeps,
  };
}

/** Names of applicants become codes; what is called 申请人 and holds kinds is a column of kinds. */
function withPeople(
  table: Table,
  { block, mapping, unsure }: Proposal,
  columns: readonly ListColumn[],
): Pick<FoundList, 'mapping' | 'unsure' | 'columns'> {
  const isKinds = ({ column, header }: ListColumn) =>
    mapping.applicant === undefined &&
    APPLICANT_NAME.test(labelForm(header)) &&
    most(valuesOf(table, block, column), (value) => {
      const { key, weight } = understandApplicant(value);
      return key !== null && weight === undefined;
    });
  const kinds = columns.find(isKinds);
  const names = columns.find((each) => each !== kinds && isNameColumn(each));
  return {
    mapping: {
      ...mapping,
      ...(kinds && { applicant: kinds.column }),
      ...(names && mapping.applicantCode === undefined && { applicantCode: names.column }),
    },
    unsure: kinds ? [...unsure, 'applicant'] : unsure,
    columns: columns.map((each) => (each === kinds ? { ...each, keeps: null } : each)),
  };
}

/** A column with names of those who apply, not of staff. */
export function isNameColumn({ keeps, header }: ListColumn): boolean {
  const form = header.split(' / ').map(labelForm);
  return (
    keeps === 'name' &&
    form.some((text) => APPLICANT_NAME.test(text)) &&
    !form.some((text) => NOT_APPLICANT_NAME.test(text))
  );
}

function yearIn(table: Table, { name }: Grid, first: number): number | null {
  const titles = Array.from({ length: first }, (_, row) => textsIn(table, row).join(' '));
  for (const text of [name, ...titles.reverse()]) {
    const [year, ...others] = new Set(withoutSpaces(compatible(text)).match(YEAR_OF_LIST));
    if (year !== undefined) return others.length === 0 ? Number(year) : null;
  }
  return null;
}

/** Kinds that have a column of their own; one alone is none. */
function tickedIn({ labels }: HeaderBlock): Readonly<Record<string, number>> {
  const found = labels.flatMap((each, column): [string, number][] => {
    const kind = kindIn(each);
    return kind === undefined ? [] : [[kind, column]];
  });
  return found.length > 1 ? Object.fromEntries(found) : {};
}

function rowsBelow(table: Table, { last }: HeaderBlock): number {
  let rows = 0;
  for (let row = last + 1; row < table.grid.rowCount; row++) if (textsIn(table, row).length > 0) rows++;
  return rows;
}

function listIn(grid: Grid): FoundList | undefined {
  const table = tableOf(grid);
  let best: Proposal | undefined;
  for (let row = 0; row < Math.min(ROWS_TO_LOOK_AT, grid.rowCount); row++)
    for (const block of blocksAt(table, row)) {
      const proposal = propose(block);
      if (isList(proposal) && (!best || proposal.score > best.score)) best = proposal;
    }
  if (!best) return undefined;
  const { block } = best;
  const columns = block.labels.flatMap((labels, column) =>
    labels.length === 0 ? [] : columnOf(table, block, labels, column),
  );
  return {
    sheet: grid.name,
    headerRow: block.first,
    lastHeaderRow: block.last,
    rows: rowsBelow(table, block),
    ...withPeople(table, best, columns),
    ticked: best.mapping.applicant === undefined ? tickedIn(block) : {},
    year: yearIn(table, grid, block.first),
    isHidden: grid.hidden?.sheet === true,
  };
}

/** The lists of a workbook, a sheet each; our own sheets are none of them. */
export function findLists(workbook: Workbook): readonly FoundList[] {
  const own = ownSheets(workbook);
  return workbook.grids.flatMap((grid) => (own.has(grid.name) ? [] : (listIn(grid) ?? [])));
}

/** What a mapping is remembered by: the headers of its list, in their order. */
export const mappingKey = ({ columns }: Pick<FoundList, 'columns'>): string =>
  columns.map(({ header }) => labelForm(header)).join('|');
