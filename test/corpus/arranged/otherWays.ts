/** Annexes, forms to copy from, reports of other bodies, earlier versions. */
import { statedFigure } from '../../../src/report';
import type { Report } from '../../../src/report';
import type { Random } from '../../support/random';
import { randomReport } from '../../support/reports';
import { mapCells, modelOf } from '../model';
import type { Model } from '../model';
import { page, pages } from './copyWay';
import type { CopyWay, CopyWays } from './copyWay';
import { BOOKS, KINDS } from './draft';
import type { Draft, Page } from './draft';
import { isTable, lines } from './tables';

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

export const OTHER_WAYS: CopyWays = {
  'sparse, with last year written out': annex(
    ({ year }) => `附件：${year - 1}年数据`,
    ({ last }) => last,
  ),
  'sparse, with another body written out': annex(() => '附件：下属中心数据', otherBody),
  'a blank form first': sample('样表', () => null),
  'an example first': sample('示例', (random) => random.below(90)),
  'an example of ones first': sample('填表说明', () => 1),
  'another body’s report before': {
    toldIn: KINDS,
    book: (draft) => [page('下属中心', otherBody(draft)), page('本单位', draft.own)],
  },
  'another body’s report behind': {
    toldIn: KINDS,
    book: (draft) => [page('本单位', draft.own), page('下属中心', otherBody(draft))],
  },
  'the same report twice': { book: ({ own }) => [page('Sheet1', own), page('Sheet1 (2)', own)] },
  'an earlier version behind': {
    toldIn: KINDS.filter((kind) => !BOOKS.includes(kind)),
    book: ({ own, parts }) => [page('定稿', own), page('初稿', modelOf(parts[0]!).filter(isTable))],
  },
};
