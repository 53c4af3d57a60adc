/** What stands beside this year's tables: last year's, quarters, units, samples, other reports. */
import { statedFigure } from '../../../src/report';
import type { Report } from '../../../src/report';
import type { Random } from '../../support/random';
import { randomReport } from '../../support/reports';
import { insertColumn, mapCells, mapTables, modelOf, rowCountOf } from '../model';
import type { Model, ModelTable } from '../model';
import type { Book, Draft, Kind, Page } from './draft';
import { beside, isTable, lines, tableNamed, underRow, withNamedRows, words } from './tables';

export interface CopyWay {
  readonly kinds?: readonly Kind[];
  /** Nothing tells for certain which report is meant: it is enough that the choice is said. */
  readonly isLoss?: boolean;
  readonly book: (draft: Draft) => Book;
}

const BOOKS: readonly Kind[] = ['xlsx', 'xls', 'ods'];

const page = (name: string, model: Model): Page => ({ name, model });

/** A sheet for each table, with the lines before it; what stands behind the last is on the last. */
export function sheetsOf(model: Model, name: (table: ModelTable) => string): Book {
  const pages: Page[] = [];
  let waiting: Model = [];
  for (const block of model) {
    waiting = [...waiting, block];
    if (!isTable(block)) continue;
    pages.push(page(name(block), waiting));
    waiting = [];
  }
  const last = pages.at(-1);
  return last
    ? [...pages.slice(0, -1), page(last.name, [...last.model, ...waiting])]
    : [page('年报', waiting)];
}

/** All on one sheet, or a sheet for each table. */
const pages = (model: Model, name: string, random: Random): Book =>
  random.chance(0.5) ? [page(name, model)] : sheetsOf(model, (table) => `${name}${table.name}`);

const years = (order: 'before' | 'behind'): CopyWay => ({
  book: ({ own, last, year, random }) => {
    const [these, those] = [pages(own, `${year}年`, random), pages(last, `${year - 1}年`, random)];
    return order === 'before' ? [...those, ...these] : [...these, ...those];
  },
});

/** Each table, or one, with last year's before or behind it, both under a line. */
const inTurn = (
  which: readonly string[],
  order: 'before' | 'behind',
  caption: (year: number, table: ModelTable) => Model,
): CopyWay => ({
  book: ({ own, last, year }) => [
    page(
      'Sheet1',
      own.flatMap((block): Model => {
        const other = isTable(block) && which.includes(block.name) ? tableNamed(last, block.name) : undefined;
        if (!isTable(block) || !other) return [block];
        const these = [...caption(year, block), block];
        const those = [...caption(year - 1, other), other];
        return order === 'before' ? [...those, ...these] : [...these, ...those];
      }),
    ),
  ],
});
const ALL = ['表二', '表三', '表四'];
const yearLine = (year: number): Model => [lines(`${year}年`)];
const yearTitle = (year: number, { name }: ModelTable): Model => [lines(`${name}（${year}年度）`)];
const wordLine =
  (thisYear: number, said: readonly [string, string]) =>
  (year: number): Model => [lines(year === thisYear ? said[0] : said[1])];

const inWords = (said: readonly [string, string], order: 'before' | 'behind'): CopyWay => ({
  book: (draft) => inTurn(ALL, order, wordLine(draft.year, said)).book(draft),
});

const asSides = (order: 'left' | 'right', caption: (year: number, isThis: boolean) => string): CopyWay => ({
  book: ({ own, last, year, random }) => [
    page(
      'Sheet1',
      mapTables(own, (table) => {
        const other = tableNamed(last, table.name);
        if (!other || table.name !== '表三') return [table];
        const these = [table, caption(year, true)] as const;
        const those = [other, caption(year - 1, false)] as const;
        const gap = random.below(3);
        return [order === 'left' ? beside(those, these, gap) : beside(these, those, gap)];
      }),
    ),
  ],
});

const rowsInFour = (
  head: string,
  rows: (draft: Draft, own: ModelTable) => readonly (readonly [string, ModelTable])[],
): CopyWay => ({
  book: (draft) => [
    page(
      'Sheet1',
      mapTables(draft.own, (table) =>
        table.name === '表四' ? [withNamedRows(table, head, rows(draft, table))] : [table],
      ),
    ),
  ],
});
const lastFour = ({ last }: Draft): ModelTable => tableNamed(last, '表四')!;
const partFours = ({ parts }: Draft): ModelTable[] => parts.map((part) => tableNamed(modelOf(part), '表四')!);

/** A table for each part of the year or the body, and one for the whole, each named by its sheet and a line. */
const partsAndWhole = (
  names: readonly string[],
  whole: string,
  which: readonly string[],
  order: 'first' | 'last',
): CopyWay => ({
  book: ({ own, parts }) => {
    const named = own.flatMap((block): Book => {
      if (!isTable(block)) return [page('说明', [block])];
      if (!which.includes(block.name)) return [page(block.name, [block])];
      const of = (name: string, model: Model) =>
        page(`${block.name}${name}`, [lines(name), tableNamed(model, block.name)!]);
      const each = parts.map((part, at) => of(names[at]!, modelOf(part)));
      return order === 'last' ? [...each, of(whole, own)] : [of(whole, own), ...each];
    });
    return named.map((each, at) => ({ ...each, name: each.name === '说明' ? `说明${at}` : each.name }));
  },
});
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
const MONTHS = ['1-3月', '4-6月', '7-9月', '10-12月'];
const UNITS = ['办公室', '财政所', '卫生院', '中心小学'];

/** Zeros left out in the report itself; what follows writes each of them. */
const annex = (title: (draft: Draft) => string, report: (draft: Draft) => Model): CopyWay => ({
  book: (draft) => {
    const sparse = mapCells(draft.own, (cell) =>
      cell.kind === 'figure' && cell.text === '0' ? { ...cell, text: '' } : cell,
    );
    return [page('年报', sparse), page('附件', [lines(title(draft)), ...report(draft).filter(isTable)])];
  },
});

const withAll = (report: Report, value: (random: Random) => number | null, random: Random): Model =>
  modelOf({
    ...report,
    figures: new Map([...report.figures.keys()].map((id) => [id, statedFigure(value(random))])),
  });

const sample = (name: string, value: (random: Random) => number | null): CopyWay => ({
  book: ({ own, report, random }) => {
    const example: Page = page(name, [lines(name), ...withAll(report, value, random).filter(isTable)]);
    return [example, ...pages(own, '年报', random)];
  },
});

const otherBody = ({ random, year, report }: Draft): Model =>
  modelOf(randomReport(random.below(1e6), { year, unit: `${report.unit}下属中心`, limit: 300 }));

/** Each column of 表三 divided in two, one for each year. */
const dividedColumns = (first: 'this' | 'last'): CopyWay => ({
  book: (draft) => [
    page(
      'Sheet1',
      mapTables(draft.own, (table) => {
        const other = tableNamed(draft.last, table.name);
        if (!other || table.name !== '表三') return [table];
        const doubled = (column: number) => (column < 3 ? column : 3 + 2 * (column - 3));
        const heads = table.cells
          .filter(({ row }) => row < 3)
          .map((cell) => ({
            ...cell,
            column: doubled(cell.column),
            columnSpan: cell.column < 3 ? cell.columnSpan : 2 * cell.columnSpan,
            rowSpan: cell.column < 3 ? cell.rowSpan + 1 : cell.rowSpan,
          }));
        const figures = ({ cells }: ModelTable, isThis: boolean) =>
          cells
            .filter(({ row, column }) => row >= 3 && (column >= 3 || isThis))
            .map((cell) => ({
              ...cell,
              row: cell.row + 1,
              column: doubled(cell.column) + (cell.column >= 3 && isThis !== (first === 'this') ? 1 : 0),
            }));
        const years = Array.from({ length: 14 }, (_, at) =>
          words(3, 3 + at, (at % 2 === 0) === (first === 'this') ? '本年' : '上年'),
        );
        return [
          {
            ...table,
            headerRows: 4,
            cells: [...heads, ...years, ...figures(table, true), ...figures(other, false)],
          },
        ];
      }),
    ),
  ],
});

/** Each row of 表三 divided in two, one for each year. */
const dividedRows = (first: 'this' | 'last'): CopyWay => ({
  book: (draft) => [
    page(
      'Sheet1',
      mapTables(draft.own, (table) => {
        const other = tableNamed(draft.last, table.name);
        if (!other || table.name !== '表三') return [table];
        const doubled = (row: number) => (row < 3 ? row : 3 + 2 * (row - 3));
        const rows = rowCountOf(table) - 3;
        const wide = insertColumn(table, 3, [words(0, 3, '年度', 1, 3)]);
        const labels = wide.cells
          .filter(({ kind }) => kind !== 'figure')
          .map((cell) => ({
            ...cell,
            row: doubled(cell.row),
            rowSpan: cell.row < 3 ? cell.rowSpan : 2 * cell.rowSpan,
          }));
        const figures = ({ cells }: ModelTable, isThis: boolean) =>
          cells
            .filter(({ kind }) => kind === 'figure')
            .map((cell) => ({
              ...cell,
              row: doubled(cell.row) + (isThis === (first === 'this') ? 0 : 1),
              column: cell.column + 1,
            }));
        const years = Array.from({ length: 2 * rows }, (_, at) =>
          words(3 + at, 3, (at % 2 === 0) === (first === 'this') ? '本年' : '上年'),
        );
        return [
          { ...table, cells: [...labels, ...years, ...figures(table, true), ...figures(other, false)] },
        ];
      }),
    ),
  ],
});

export const COPY_WAYS: Readonly<Record<string, CopyWay>> = {
  'last year before': years('before'),
  'last year behind': years('behind'),
  'last year before each table': inTurn(ALL, 'before', yearLine),
  'last year behind each table': inTurn(ALL, 'behind', yearLine),
  'last year before 表三, in titles': inTurn(['表三'], 'before', yearTitle),
  'last year behind 表三, in titles': inTurn(['表三'], 'behind', yearTitle),
  'last year before 表四': inTurn(['表四'], 'before', yearLine),
  'last year before 表二': inTurn(['表二'], 'before', yearTitle),
  '上年 before each table': inWords(['本年度', '上年度'], 'before'),
  '上年 behind each table': inWords(['本年数据', '上年数据'], 'behind'),
  'years in the first row': {
    book: ({ own, last, year, random }) => {
      const under = (model: Model, of: number) => mapTables(model, (table) => [underRow(table, `${of}年`)]);
      const both = own.flatMap((block): Model => {
        const other = isTable(block) ? tableNamed(last, block.name) : undefined;
        if (!isTable(block) || !other) return [block];
        return [...under([other], year - 1), ...under([block], year)];
      });
      return pages(both, '数据', random);
    },
  },
  'last year at the left': asSides('left', (year) => `${year}年`),
  'last year at the right': asSides('right', (year) => `${year}年`),
  '上年 at the left': asSides('left', (_, isThis) => (isThis ? '本年' : '上年')),
  '上年 at the right': asSides('right', (_, isThis) => (isThis ? '本年' : '上年')),
  '表四 with last year first': rowsInFour('年度', (draft, own) => [
    [`${draft.year - 1}年`, lastFour(draft)],
    [`${draft.year}年`, own],
  ]),
  '表四 with last year second': rowsInFour('年度', (draft, own) => [
    [`${draft.year}年`, own],
    [`${draft.year - 1}年`, lastFour(draft)],
  ]),
  '表四 with units and 合计': rowsInFour('单位', (draft, own) => [
    ...partFours(draft).map((table, at): [string, ModelTable] => [UNITS[at]!, table]),
    ['合计', own],
  ]),
  '表四 with 合计 and units': rowsInFour('单位', (draft, own) => [
    ['合计', own],
    ...partFours(draft).map((table, at): [string, ModelTable] => [UNITS[at]!, table]),
  ]),
  'quarters of 表三, then 全年': partsAndWhole(QUARTERS, '全年', ['表三'], 'last'),
  '全年 of 表三, then quarters': partsAndWhole(QUARTERS, '全年', ['表三'], 'first'),
  'months of all, then 合计': partsAndWhole(MONTHS, '合计', ALL, 'last'),
  'units of all, then 汇总': partsAndWhole(UNITS, '汇总', ALL, 'last'),
  '汇总 of all, then units': partsAndWhole(UNITS, '汇总', ALL, 'first'),
  'sparse, with last year written out': annex(
    ({ year }) => `附件：${year - 1}年数据`,
    ({ last }) => last,
  ),
  'sparse, with another body written out': annex(() => '附件：下属中心数据', otherBody),
  'a blank form first': sample('样表', () => null),
  'an example first': sample('示例', (random) => random.below(90)),
  'an example of ones first': sample('填表说明', () => 1),
  'another body’s report before': {
    isLoss: true,
    book: (draft) => [page('下属中心', otherBody(draft)), page('本单位', draft.own)],
  },
  'another body’s report behind': {
    isLoss: true,
    book: (draft) => [page('本单位', draft.own), page('下属中心', otherBody(draft))],
  },
  'the same report twice': { book: ({ own }) => [page('Sheet1', own), page('Sheet1 (2)', own)] },
  'an earlier version behind': {
    isLoss: true,
    book: ({ own, parts }) => [page('定稿', own), page('初稿', modelOf(parts[0]!).filter(isTable))],
  },
  '表三（含上年结转）': {
    kinds: BOOKS,
    book: ({ own, last, random }) => {
      const these = sheetsOf(own, ({ name }) => (name === '表三' ? '表三（含上年结转）' : name));
      const those = sheetsOf(last, ({ name }) => `${name}（上年）`);
      return random.chance(0.5) ? [...these, ...those] : [...those, ...these];
    },
  },
  'last year hidden': {
    kinds: BOOKS,
    book: ({ own, last, random }) => {
      const those: Page = { ...page('旧', last), isHidden: true };
      return random.chance(0.5) ? [...pages(own, '新', random), those] : [those, ...pages(own, '新', random)];
    },
  },
  'years only as names of sheets': {
    kinds: BOOKS,
    book: ({ own, last, year, random }) => {
      const [these, those] = [
        page(String(year), own.filter(isTable)),
        page(String(year - 1), last.filter(isTable)),
      ];
      return random.chance(0.5) ? [these, those] : [those, these];
    },
  },
  '去年 and 今年 as names of sheets': {
    kinds: BOOKS,
    book: ({ own, last, random }) => {
      const [these, those] = [page('今年', own), page('去年', last.filter(isTable))];
      return random.chance(0.5) ? [these, those] : [those, these];
    },
  },
  'columns of 本年 and 上年': dividedColumns('this'),
  'columns of 上年 and 本年': dividedColumns('last'),
  'rows of 本年 and 上年': dividedRows('this'),
  'rows of 上年 and 本年': dividedRows('last'),
};
