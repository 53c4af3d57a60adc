/** A city's published reports for 2023 and 2024: every T, V and Y relation holds. */
import { checkReport } from '../../../src/checks';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { decodeText, reportFromJson } from '../../../src/readers';
import { readCase } from '../../support/cases';

const read = (year: number) => {
  const report = reportFromJson(decodeText(readCase(`city-${year}.json`)));
  return { ...report, kind: 'cityAggregate' as const };
};
const findings = (year: number, previous: number | null) =>
  checkReport(read(year), RULE_WORDS['zh-CN'], {
    previous: previous === null ? null : read(previous),
  }).findings.filter(({ rule }) => /^[TVY]/.test(rule));

describe('real figures', () => {
  test('2023 alone', () => expect(findings(2023, null)).toEqual([]));
  test('2024 after 2023: relations hold, and four figures did change that much', () => {
    expect(findings(2024, 2023).map(({ rule, message }) => [rule, message])).toEqual([
      ['Y-jump', '表三 信访举报投诉·自然人：86，上年305，约为上年的28%，需核对'],
      ['Y-jump', '表三 逾期未缴费·自然人：38，上年10，是上年的3.8倍，需核对'],
      ['T3-other', '（六）其他处理469件，超过（七）总计3521件的10%，需核对能否归入前五类'],
      ['Y-jump', '表四 行政复议·结果维持：88，上年309，约为上年的28%，需核对'],
      ['Y-jump', '表四 行政复议·其他结果：28，上年88，约为上年的32%，需核对'],
    ]);
  });
});
