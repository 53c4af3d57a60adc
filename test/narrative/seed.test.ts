/** The texts of a real report: nothing is found as they stand, and one figure changed is found. */
import { listsOf } from '../../src/narrative/lists/read';
import { narrativeOf } from '../../src/narrative/narrative';
import { readText } from '../../src/readers/text';
import { recognize } from '../../src/recognize';
import type { Report } from '../../src/report';
import { sampleReport } from '../support/reports';
import { describeWithShared, readShared } from '../support/shared';
import { claimed, contextFor, findingsOf, mended, said } from './support';

test('our own sample: fourteen claims, all borne out', () => {
  expect(said(sampleReport())).toEqual([]);
  expect(claimed(sampleReport())).toHaveLength(14);
});

describeWithShared('a real report', 'seed.txt', () => {
  const report = recognize({ grids: [readText(readShared('seed.txt'), 'seed.txt')] }).report;
  const overview = (from: string, to: string) => ({
    ...report,
    parts: { ...report.parts, overview: report.parts.overview.replace(from, to) },
  });

  const REMARKS = [
    '一、没有写社会评议、责任追究的情况；各级人民政府的报告应写明，没有的，写没有',
    '一、（四）“1—11月”不到全年；报告应写全年情况',
  ];
  /** What is found besides what a reviewer would ask anyway. */
  const besides = (each: Report) => findingsOf(each).filter(({ message }) => !REMARKS.includes(message));

  test('no false alarm: what 条例 50(4) asks for, and a part of the year', () => {
    expect(findingsOf(report).map(({ severity, message }) => [severity, message])).toEqual(
      REMARKS.map((message) => ['info', message]),
    );
  });

  test('three claims understood', () => {
    expect(claimed(report)).toEqual([
      ['received', 3],
      ['review', 0],
      ['suit', 0],
    ]);
  });

  test('eighteen categories to 196', () => {
    const [list, ...others] = narrativeOf(report, contextFor(report)).passages.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => listsOf(sentence)),
    );
    expect(others).toEqual([]);
    expect(list?.total.value).toBe(196);
    expect(list?.items.map(({ token }) => token.value)).toHaveLength(18);
    expect(list?.items.reduce((sum, { token }) => sum + token.value, 0)).toBe(196);
  });

  test('4 instead of 3 received', () => {
    const changed = overview('公开3件', '公开4件');
    const [finding, ...others] = besides(changed);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'N-received:overview.received',
      message: '一、（二）“收到政府信息依申请公开4件”，表三为3件',
      expected: 3,
      actual: 4,
    });
    expect(finding?.suggestions[0]?.message).toBe('改为“3件”');
    expect(mended(changed, finding!)).toBe(report.parts.overview);
  });

  test('one category changed', () => {
    expect(besides(overview('民生公益16条', '民生公益15条')).map(({ rule }) => rule)).toEqual(['N-list']);
  });

  test('a review that the table does not have', () => {
    expect(besides(overview('复议案件0件', '复议案件1件')).map(({ rule }) => rule)).toEqual(['N-disputes']);
  });
});
