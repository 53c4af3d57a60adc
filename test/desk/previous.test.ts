/** Last year's reports: what a review workbook of last year tells, and what they make wrong in reports that are there. */
import { keepPrevious } from '../../src/desk';
import type { Desk } from '../../src/desk';
import {
  foundBeside,
  keepAsPrevious,
  lastYearAmong,
  lastYearOf,
  matched,
  newlyCompared,
  withFound,
} from '../../src/desk/receive/previous';
import { plainReturn } from '../../src/desk/receive/reviewFile';
import { randomReport, withFigure } from '../support/reports';
import { desk as made, issue, member, sent, standing } from './made';

const CARRIED_OUT = 'requests.carriedOut.natural';

test('of last year each member has the report that counted, by the name that the desk has for it', () => {
  const last = made([member(1, '水务局'), member(2, '教育局'), member(3, '财政局')], {
    year: 2023,
    acceptedOnly: true,
    standings: [
      standing(1, { state: 'accepted', accepted: { round: 1, fingerprint: '1-1' } }),
      standing(2),
      standing(3, { state: 'missing' }),
    ],
    returns: [
      sent(1, 1, { unit: '县水务局', year: 2023 }),
      sent(1, 2, { unit: '县水务局', year: 2023 }),
      sent(2, 1, { year: 2023 }),
      sent(2, 0, { year: 2022, choice: 'previous' }),
    ],
  });
  const { year, members, files } = lastYearOf(last);
  expect([year, members.length]).toEqual([2023, 3]);
  expect(files.map(({ file, report, member: of }) => [file, report.unit, of])).toEqual([
    ['1-1.xlsx', '水务局', null],
    ['2-1.xlsx', '教育局', null],
  ]);
  expect(matched(files, [member(7, '教育局')]).map(({ member: of }) => of)).toEqual([null, 7]);
});

test("reports of last year that came as this year's are kept once each, and only those", () => {
  const late = (digest: string, given = {}) => sent(1, 0, { year: 2023, digest, ...given });
  const desk = made([member(1, '水务局')], {
    returns: [
      late('kept', { choice: 'previous' }),
      late('first'),
      late('last'),
      late('older', { year: 2022 }),
      late('nobody', { member: null }),
      sent(1, 1, { digest: 'now' }),
    ],
  });
  expect(lastYearAmong(desk).map(({ digest }) => digest)).toEqual(['first', 'last']);
  expect(keepAsPrevious(desk).returns.map(({ digest, choice }) => [digest, choice])).toEqual([
    ['first', 'only'],
    ['last', 'previous'],
    ['older', 'only'],
    ['nobody', 'only'],
    ['now', 'only'],
  ]);
});

describe('what is wrong only beside last year', () => {
  const report = randomReport(4, { unit: '水务局', year: 2024 });
  const before = withFigure(randomReport(5, { unit: '水务局', year: 2023 }), CARRIED_OUT, 777);
  const plain = plainReturn(report, 'zh-CN');
  const desk = made([member(1, '水务局')], { returns: [{ ...sent(1, 2), ...plain, digest: 'now' }] });
  const last = plainReturn(before, 'zh-CN');
  const after: Desk = keepPrevious(
    desk,
    [{ kind: 'return', file: 'x', digest: 'x', report: last, member: 1, matchedBy: 'name', candidates: [] }],
    '2025-01-10',
  );
  const found = (checked: readonly string[] = [], of = after) => {
    const steps = foundBeside(of, newlyCompared(desk, after), new Set(checked), 'zh-CN');
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };

  test('is found in the report that stands, as new in its round', () => {
    expect(newlyCompared(desk, after)).toEqual([1]);
    expect(newlyCompared(after, after)).toEqual([]);
    const carry = found().find(({ matter }) => matter === 'Y-carry:natural');
    expect(carry).toMatchObject({ member: 1, since: 2, round: 2, state: 'new', severity: 'error' });
    expect(found().some(({ rule }) => !rule.startsWith('Y-') && rule !== 'N-repeat')).toBe(false);
  });

  test('but not in a file that was checked beside it, nor once more where it is known', () => {
    expect(found(['now'])).toEqual([]);
    const known = issue(1, { matter: 'Y-carry:natural', state: 'explained', round: 2 });
    const matters = found([], { ...after, issues: [known] }).map(({ matter }) => matter);
    expect(matters).not.toContain('Y-carry:natural');
    const again = withFound({ ...after, issues: [known] }, found());
    expect(again.issues.filter(({ matter }) => matter === 'Y-carry:natural')).toEqual([known]);
  });
});
