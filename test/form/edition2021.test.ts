/** F21: shape, wording and relations of edition 2021. */
import { editionById, editionForYear, fieldsById, tableOf } from '../../src/form';
import type { Edition } from '../../src/form';

const edition = editionById('2021') as Edition;

test('the three tables have the printed size', () => {
  const size = (id: 'proactive' | 'requests' | 'disputes') => {
    const { rowCount, columnCount, cells } = tableOf(edition, id);
    return [rowCount, columnCount, cells.filter(({ field }) => field !== null).length];
  };
  expect(size('proactive')).toEqual([14, 4, 10]);
  expect(size('requests')).toEqual([28, 10, 175]);
  expect(size('disputes')).toEqual([4, 15, 15]);
});

test('every field is printed once, with an id and a defined name of its own', () => {
  const printed = edition.tables.flatMap(({ cells }) => cells.flatMap(({ field }) => field ?? []));
  expect(new Set(printed).size).toBe(printed.length);
  expect([...printed].sort()).toEqual([...fieldsById(edition).keys()].sort());
  const names = edition.fields.map(({ definedName }) => definedName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^表[二三四]_[\p{L}_]+$/u);
});

test('39 relations of 表三 and 3 of 表四', () => {
  const count = (rule: string) => edition.relations.filter((relation) => relation.rule === rule).length;
  expect([count('T3-balance'), count('T3-handled'), count('T3-rowTotal'), count('T4-total')]).toEqual([
    7, 7, 25, 3,
  ]);
  expect(new Set(edition.relations.map(({ id }) => id)).size).toBe(42);
});

test('表三 has the corner of 3 by 3, a label over 22 rows and the official wording', () => {
  const { cells } = tableOf(edition, 'requests');
  expect(cells[0]).toMatchObject({
    text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    rowSpan: 3,
    columnSpan: 3,
  });
  expect(cells.find(({ text }) => text === '三、本年度办理结果')).toMatchObject({
    row: 5,
    column: 0,
    rowSpan: 22,
  });
  const group = (text: string) => cells.find((cell) => cell.text === text)?.rowSpan;
  expect(['（三）不予公开', '（四）无法提供', '（五）不予处理', '（六）其他处理'].map(group)).toEqual([
    8, 3, 5, 3,
  ]);
  expect(cells.find(({ field }) => field === 'requests.received.natural')).toMatchObject({
    row: 3,
    column: 3,
  });
  expect(cells.find(({ field }) => field === 'requests.carriedOut.total')).toMatchObject({
    row: 27,
    column: 9,
  });
});

test('which edition a year uses', () => {
  expect(editionForYear(2018)).toBeUndefined();
  expect(editionForYear(2021)?.id).toBe('2021');
  expect(editionForYear(2099)?.id).toBe('2021');
});

test('outcomes are told in six groups that make up the total, disputes in two kinds', () => {
  expect(edition.outcomes.map(({ label, fields }) => [label, fields.length])).toEqual([
    ['予以公开', 1],
    ['部分公开', 1],
    ['不予公开', 8],
    ['无法提供', 3],
    ['不予处理', 5],
    ['其他处理', 3],
  ]);
  const total = edition.relations.find(({ id }) => id === 'T3-handled:total')!;
  const parts = total.terms.filter(({ coefficient }) => coefficient === 1).map(({ field }) => field);
  expect(edition.outcomes.flatMap(({ fields }) => fields)).toEqual(parts);
  expect(edition.disputes).toEqual([
    { label: '行政复议', fields: ['disputes.review.total'] },
    { label: '行政诉讼', fields: ['disputes.directSuit.total', 'disputes.suitAfterReview.total'] },
  ]);
});
