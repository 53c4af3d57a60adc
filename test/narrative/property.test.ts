/** Sentences made from random reports raise nothing; with one figure changed the sentence about it is found. */
import { fieldsOfGroup, languageOf } from '../../src/narrative/quantities';
import { spellChinese } from '../../src/text';
import { caseQuantity, editionById } from '../../src/form';
import type { CaseId } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { countOf } from '../../src/report';
import type { Report } from '../../src/report';
import { randomFrom } from '../support/random';
import type { Random } from '../support/random';
import { randomReport } from '../support/reports';
import { findingsOf, said } from './support';

const REPORTS = 150;
const CASES = ['review', 'suit'];

/** Words for a quantity, with # for the number and its unit. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  received: [
    '收到政府信息公开申请#',
    '共受理依申请公开#',
    '全年收到#政府信息公开申请',
    '申请方面，共接到信息公开申请#',
  ],
  handled: ['办结政府信息公开申请#', '按期办结依申请公开申请共#'],
  carriedIn: ['上年结转政府信息公开申请#'],
  carriedOut: ['结转下年度继续办理#', '#结转下年度继续办理'],
  granted: ['予以公开#', '#予以公开'],
  partlyGranted: ['部分公开#'],
  denied: ['不予公开#', '不予公开的#'],
  unavailable: ['无法提供#', '#无法提供'],
  notProcessed: ['不予处理#'],
  otherOutcome: ['其他处理#'],
  review: ['政府信息公开行政复议案件#', '因信息公开被申请行政复议#'],
  suit: ['政府信息公开行政诉讼#', '因信息公开引发行政诉讼案件共#'],
  'normativeDocuments.issued': ['制发行政规范性文件#'],
  'normativeDocuments.repealed': ['废止规范性文件#'],
  'normativeDocuments.inForce': ['现行有效的规范性文件#'],
};

const spelled = (value: number, random: Random): string => {
  const style = random.below(4);
  if (style === 0) return `${spellChinese(value)}件`;
  if (style === 1) return ` ${value} 件`;
  return style === 2
    ? `${value}件`.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)))
    : `${value}件`;
};

function amount(report: Report, id: string): { value: number; field: FieldId } {
  const edition = editionById(report.edition) as Edition;
  const groups =
    (CASES.includes(id) ? caseQuantity([id as CaseId], null) : languageOf(edition).quantityOf(id))
      ?.readings[0] ?? [];
  const fields = groups.flatMap((group) => fieldsOfGroup(edition, group));
  return {
    value: fields.reduce((sum, field) => sum + (countOf(report, field) ?? NaN), 0),
    field: fields[0]!,
  };
}

function told(seed: number): { readonly report: Report; readonly ids: readonly string[] } {
  const random = randomFrom(seed);
  const report = randomReport(seed);
  const ids = Object.keys(WORDS).filter(() => random.chance(0.6));
  const sentences = ids.map((id) =>
    random.pick(WORDS[id]!).replace('#', spelled(amount(report, id).value, random)),
  );
  const overview = `（一）主动公开。公开有序。\n（二）依申请公开。${sentences.join(random.pick(['，', '；', '。']))}。`;
  return { report: { ...report, parts: { ...report.parts, overview } }, ids };
}

test('nothing is found in sentences made from the figures', () => {
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report } = told(seed);
    expect([report.parts.overview, said(report)]).toEqual([report.parts.overview, []]);
  }
});

test('one figure changed is found in the sentence about it', () => {
  let tried = 0;
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report, ids } = told(seed);
    for (const id of ids) {
      const { field } = amount(report, id);
      const figure = report.figures.get(field)!;
      const value = (figure.value ?? 0) + 1000;
      const changed = { ...report, figures: new Map([...report.figures, [field, { ...figure, value }]]) };
      const found = findingsOf(changed).filter(({ fields }) => fields.includes(field));
      expect([report.parts.overview, id, found.length]).toEqual([report.parts.overview, id, 1]);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(1000);
});
