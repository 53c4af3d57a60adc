/** Last year's report or tables before, behind and beside this year's. */
import { mapTables } from '../model';
import type { Model, ModelTable } from '../model';
import { page, pages, sheetsOf } from './copyWay';
import type { CopyWay, CopyWays } from './copyWay';
import { BOOKS } from './draft';
import type { Page } from './draft';
import { beside, isTable, lines, tableNamed, underRow } from './tables';

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

export const YEAR_WAYS: CopyWays = {
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
  '表三（含上年结转）': {
    kinds: BOOKS,
    book: ({ own, last, random }) => {
      const these = sheetsOf(own, ({ name }) => (name === '表三' ? '表三（含上年结转）' : name));
      const those = sheetsOf(last, ({ name }) => `${name}（上年）`);
      return random.chance(0.5) ? [...these, ...those] : [...those, ...these];
    },
  },
  'last year hidden': {
    kinds: ['xlsx', 'xls'],
    book: ({ own, last, random }) => {
      const those: Page = { ...page('旧', last), isHidden: true };
      return random.chance(0.5) ? [...pages(own, '新', random), those] : [those, ...pages(own, '新', random)];
    },
  },
  'years only as names of sheets': {
    kinds: BOOKS,
    book: ({ report, own, last, year, random }) => {
      const bare = (of: number, model: Model) =>
        page(String(of), [lines(`填报单位：${report.unit}`), ...model.filter(isTable)]);
      const [these, those] = [bare(year, own), bare(year - 1, last)];
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
  'last year at the left, its columns hidden': {
    kinds: ['xlsx', 'xls'],
    book: (draft) =>
      asSides('left', (year) => `${year}年`)
        .book(draft)
        .map((each) => ({
          ...each,
          model: mapTables(each.model, (table) => [
            table.name === '表三'
              ? { ...table, hidden: { rows: [], columns: Array.from({ length: 10 }, (_, at) => at) } }
              : table,
          ]),
        })),
  },
};
