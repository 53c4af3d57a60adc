/** What stands around the tables, and where on the sheets they stand. */
import type { Random } from '../../support/random';
import { mapTables } from '../model';
import type { Model, ModelTable } from '../model';
import { sheetsOf } from './copyWay';
import { BOOKS } from './draft';
import type { Book, Draft, Page } from './draft';
import { isTable, lines, plainTable, underRow } from './tables';
import type { Way } from './way';

export interface FrameWay extends Way {
  readonly change: (book: Book, draft: Draft) => Book;
}

const onModels =
  (change: (model: Model, draft: Draft) => Model): FrameWay['change'] =>
  (book, draft) =>
    book.map((page) => ({ ...page, model: change(page.model, draft) }));

const before = (added: (random: Random, year: number) => Model): FrameWay => ({
  change: (book, { random, year }) => {
    const [first, ...rest] = book;
    return first ? [{ ...first, model: [...added(random, year), ...first.model] }, ...rest] : book;
  },
});
const behind = (added: (random: Random, year: number) => Model): FrameWay => ({
  change: (book, { random, year }) => {
    const last = book.at(-1);
    return last ? [...book.slice(0, -1), { ...last, model: [...last.model, ...added(random, year)] }] : book;
  },
});

/** Statistics of other things, with some labels of the form. */
const website = (random: Random): ModelTable =>
  plainTable('网站', [
    ['网站名称', '信息发布', '总计', '自然人', '其他'],
    ...['门户网站', '专题网站', '总计'].map((name) => [
      name,
      ...Array.from({ length: 4 }, () => random.below(500)),
    ]),
  ]);
const petitions = (random: Random): ModelTable =>
  plainTable('信访', [
    ['信访事项', '自然人', '商业企业', '总计'],
    ...['本年新收', '上年结转', '予以公开', '其他处理', '结转下年度继续办理', '总计'].map((name) => [
      name,
      ...Array.from({ length: 3 }, () => random.below(50)),
    ]),
  ]);
const lawsuits = (random: Random): ModelTable =>
  plainTable('诉讼', [
    ['行政复议', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ['土地征收', ...Array.from({ length: 5 }, () => random.below(20))],
  ]);
const ledger = (random: Random): Page => ({
  name: '申请台账',
  model: [
    plainTable('台账', [
      ['序号', '日期', '申请人', '申请人类型', '处理结果', '备注'],
      ...Array.from({ length: 300 }, (_, at) => [
        at + 1,
        `${1 + random.below(12)}月${1 + random.below(28)}日`,
        '张某',
        random.pick(['自然人', '商业企业', '科研机构', '法律服务机构']),
        random.pick(['予以公开', '部分公开', '不予公开', '本机关不掌握相关政府信息', '重复申请']),
        random.pick(['', '行政复议', '行政诉讼', '结果维持']),
      ]),
    ]),
  ],
});

/** The blocks of a model as its title and its sections, each from a heading that a table follows to that table. */
function sections(model: Model): Model[] {
  const found: Model[] = [[]];
  for (const block of model) {
    found[found.length - 1] = [...found.at(-1)!, block];
    if (isTable(block)) found.push([]);
  }
  return found;
}

export const FRAME_WAYS: Readonly<Record<string, FrameWay>> = {
  'a sheet a table': {
    kinds: BOOKS,
    change: (book) => (book.length === 1 ? sheetsOf(book[0]!.model, ({ name }) => name) : book),
  },
  'sheets in any order': {
    kinds: BOOKS,
    change: (book, { random }) => {
      const all = book.length === 1 ? sheetsOf(book[0]!.model, ({ name }) => name) : book;
      const keyed = all.map((page) => [random.below(1e6), page] as const);
      return keyed.sort(([one], [other]) => one - other).map(([, page]) => page);
    },
  },
  'shifted on the sheet': {
    kinds: BOOKS,
    change: (book, { random }) =>
      book.map((page) => ({ ...page, shift: [random.below(8), random.below(6)] })),
  },
  'parts in another order': {
    change: onModels((model) => {
      const [first, ...rest] = sections(model);
      const [title, ...own] = first ?? [];
      return title && rest.length > 1 ? [title, ...rest.reverse().flat(), ...own] : model;
    }),
  },
  'no lines between the tables': {
    change: onModels((model) => {
      const [title] = model;
      return title ? [title, ...model.slice(1).filter(isTable)] : model;
    }),
  },
  'title as the first row of each table': {
    // The PDF reader takes what follows a table that begins with a title for a part of it: the figures are right.
    toldIn: ['pdf'],
    change: onModels((model, { report, year }) =>
      model.length < 3
        ? model
        : mapTables(model.slice(1), (table) => [
            underRow(table, `${report.unit}${year}年政府信息公开工作年度报告`),
          ]),
    ),
  },
  'title as the caption of each table': {
    kinds: ['html'],
    change: onModels((model, { report, year }) =>
      model.length < 3
        ? model
        : mapTables(model.slice(1), (table) => [
            { ...table, caption: `${report.unit}${year}年政府信息公开工作年度报告` },
          ]),
    ),
  },
  'a unit of measure above the tables': {
    change: onModels((model) => mapTables(model, (table) => [lines('单位：件'), table])),
  },
  'a name in the first row of each table': {
    change: onModels((model) => mapTables(model, (table) => [underRow(table, `${table.name}（单位：件）`)])),
  },
  'other statistics before': before((random) => [lines('政府网站情况'), website(random)]),
  'other statistics behind': behind((random) => [lines('信访情况'), petitions(random)]),
  'petitions before': before((random) => [lines('信访情况'), petitions(random)]),
  'lawsuits before': before((random) => [lines('行政复议应诉情况'), lawsuits(random)]),
  'lawsuits behind': behind((random) => [lines('行政复议应诉情况'), lawsuits(random)]),
  'a ledger before': { change: (book, { random }) => [ledger(random), ...book] },
  'a ledger behind': { change: (book, { random }) => [...book, ledger(random)] },
  'a menu of years': before((_, year) => [
    lines(...[year + 1, year, year - 1, year - 2].map((each) => `${each}年政府信息公开工作年度报告`)),
  ]),
  'a date line': before((_, year) => [
    lines(`发布时间：${year + 1}-01-20 10:30`, '来源：办公室', '浏览次数：1024'),
  ]),
};
