/** Quarters, months and units beside the whole that is their sum. */
import { mapTables, modelOf } from '../model';
import type { Model, ModelTable } from '../model';
import { page } from './copyWay';
import type { CopyWay, CopyWays } from './copyWay';
import type { Book, Draft } from './draft';
import { isTable, lines, tableNamed, withNamedRows } from './tables';

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
const ALL = ['表二', '表三', '表四'];
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
const MONTHS = ['1-3月', '4-6月', '7-9月', '10-12月'];
const UNITS = ['办公室', '财政所', '卫生院', '中心小学'];

export const PART_WAYS: CopyWays = {
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
};
