/** A-members: no member twice, none missing, no office of a vertical system. */
import { checkMembers } from '../../../src/checks';
import type { MemberReport } from '../../../src/checks';
import type { Finding } from '../../../src/findings';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import type { Report } from '../../../src/report';
import { finding } from '../../support/findings';
import { reportOf } from '../../support/years';

const PENALTIES = 'proactive.penalties.decisions';
const member = (name: string, given: Partial<Report> = {}): MemberReport => ({
  name,
  report: reportOf(2024, { [PENALTIES]: 2 }, given),
});
const check = (members: readonly MemberReport[], expected?: string[], penalties = 2 * members.length) =>
  checkMembers(
    reportOf(2024, { [PENALTIES]: penalties }),
    members,
    expected ? { expected } : {},
    RULE_WORDS['zh-CN'],
  );
const said = (key: string, message: string) =>
  finding({ id: `A-members:${key}`, rule: 'A-members', message });
const open = (names: string) =>
  finding({
    id: 'A-sum:members',
    rule: 'A-sum',
    severity: 'warning',
    message: `${names}的数字不能确定，各项汇总暂不能核对，不按0计`,
  });
const [town, bureau] = [member('青石镇'), member('水务局')];

test('the list as expected, spaces aside', () => {
  expect(check([town, bureau], ['水 务局', '青石镇\u3000'])).toEqual([]);
});

test.each<[string, MemberReport[], string[] | undefined, Finding[]]>([
  [
    'twice',
    [town, bureau, member('青石 镇')],
    undefined,
    [said('twice', '成员重复：青石镇；每个成员只留一份'), open('青石镇')],
  ],
  [
    'missing',
    [town],
    ['青石镇', '水务局', '档案馆'],
    [said('missing', '缺少成员：水务局、档案馆；需补齐报告'), open('水务局、档案馆')],
  ],
  [
    'of another year',
    [town, member('水务局', { year: 2023 })],
    undefined,
    [said('otherForm', '年度或格式与汇总不同：水务局；需换成同一年度、同一格式的报告'), open('水务局')],
  ],
  [
    'of another edition',
    [town, { name: '水务局', report: reportOf(2020, {}, { year: 2024 }) }],
    undefined,
    [said('otherForm', '年度或格式与汇总不同：水务局；需换成同一年度、同一格式的报告'), open('水务局')],
  ],
  [
    'not on the list: counted, with a warning',
    [town, bureau],
    ['青石镇'],
    [
      {
        ...said('unlisted', '不在本年成员名单里：水务局；需核对名称或名单'),
        severity: 'warning',
      },
    ],
  ],
])('%s', (_, members, expected, findings) => {
  expect(check(members, expected)).toEqual(findings);
});

test('an office of a vertical system stays out of the sums', () => {
  const tax = member('税务局', { kind: 'verticalSystem' });
  const rule = said('vertical', '垂直管理单位不计入地方汇总：税务局；需移出成员');
  expect(check([town, tax], undefined, 2)).toEqual([rule]);
  expect(check([town, tax], undefined, 4)).toEqual([
    rule,
    expect.objectContaining({ id: `A-sum:${PENALTIES}`, expected: 2, actual: 4 }),
  ]);
});

test('long lists name five', () => {
  const expected = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
  expect(check([], expected)[0]?.message).toBe('缺少成员：甲、乙、丙、丁、戊等7个；需补齐报告');
});

test('everything that is wrong at once: in this order, and the sums wait for what is missing first', () => {
  const members = [
    member('青石镇'),
    member('税务局', { kind: 'verticalSystem' }),
    member('水务局', { year: 2023 }),
    member('青石镇'),
    member('青石 镇'),
  ];
  expect(check(members, ['青石镇', '水务局', '档案馆'])).toEqual([
    said('twice', '成员重复：青石镇；每个成员只留一份'),
    said('missing', '缺少成员：档案馆；需补齐报告'),
    said('otherForm', '年度或格式与汇总不同：水务局；需换成同一年度、同一格式的报告'),
    said('vertical', '垂直管理单位不计入地方汇总：税务局；需移出成员'),
    { ...said('unlisted', '不在本年成员名单里：税务局；需核对名称或名单'), severity: 'warning' },
    open('档案馆、青石镇、水务局'),
  ]);
});

test('a year that nobody filled in is no other year', () => {
  expect(check([member('青石镇', { year: null })])).toEqual([]);
  const members = [member('青石镇', { year: 2023 })];
  const aggregate = reportOf(2024, { [PENALTIES]: 2 }, { year: null });
  expect(checkMembers(aggregate, members, {}, RULE_WORDS['zh-CN'])).toEqual([]);
});

test('an empty list of members is a list: all of them are not on it', () => {
  expect(check([town, bureau], []).map(({ id }) => id)).toEqual(['A-members:unlisted']);
});

test('an office of a vertical system stays out however its name is spaced, and whatever it lacks', () => {
  const tax = member('税 务局', { kind: 'verticalSystem', figures: new Map() });
  expect(check([town, tax], undefined, 2).map(({ id }) => id)).toEqual(['A-members:vertical']);
});
