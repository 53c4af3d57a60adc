/** A-members, A-nested, A-alike, A-sum: what the desk says of its members together, and of a total beside their sum. */
import { deskFindings } from '../../src/desk/findings';
import { reconcile } from '../../src/desk/reconcile';
import { rollUp } from '../../src/desk/rollup';
import type { Desk, Member, Return } from '../../src/desk/types';
import { editionForYear, fieldOf } from '../../src/form';
import type { FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { countOf } from '../../src/report';
import type { Report } from '../../src/report';
import { finding } from '../support/findings';
import { randomReport, withFigure } from '../support/reports';
import { reportOf } from '../support/years';
import { desk, figures, figuresOf, member, NO_PARTS, sent, standing } from './made';

const ISSUED = 'proactive.normativeDocuments.issued';
const PENALTIES = 'proactive.penalties.decisions';
const words = RULE_WORDS['zh-CN'];
const edition = editionForYear(2024)!;

type Own = Readonly<Record<string, number | null>> | null;
/** Members with what they have; null: nothing was sent. */
const deskOf = (
  all: readonly (readonly [name: string, own: Own, given?: Partial<Member>])[],
  given: Partial<Desk> = {},
): Desk =>
  desk(
    all.map(([name, , more], at) => member(at + 1, name, more)),
    {
      returns: all.flatMap(([, own], at) =>
        own === null ? [] : [sent(at + 1, 1, { figures: figures(own) })],
      ),
      ...given,
    },
  );
const against = (own: Desk, report: Report) => {
  const total = { year: report.year, edition: report.edition, figures: figuresOf(report) };
  return deskFindings(own, words, { report, found: reconcile(own, total) });
};
const list = (key: string, message: string) =>
  finding({ id: `A-members:${key}`, rule: 'A-members', message });
const open = (names: string) =>
  finding({
    id: 'A-sum:members',
    rule: 'A-sum',
    severity: 'warning',
    message: `${names}的数字不能确定，各项汇总暂不能核对，不按0计`,
  });

describe('A-members', () => {
  const town = ['青石镇', { [PENALTIES]: 2 }] as const;
  const TOTAL = reportOf(2024, { [PENALTIES]: 2 });

  test('all there, each once', () => {
    expect(against(deskOf([town, ['水务局', {}]]), TOTAL)).toEqual([]);
  });

  test('missing, each by name: no sum is judged, nothing counts as 0', () => {
    expect(against(deskOf([town, ['水务局', null], ['档案馆', null]]), TOTAL)).toEqual([
      list('missing', '缺少成员：水务局、档案馆；需补齐报告'),
      open('水务局、档案馆'),
    ]);
  });

  test('who does not count is not missing', () => {
    expect(against(deskOf([town, ['水务局', null, { counted: false }]]), TOTAL)).toEqual([]);
  });

  test('a report of another year, or in another form, is none of this year', () => {
    const own = deskOf([town, ['水务局', null], ['档案馆', null]], {
      returns: [
        sent(1, 1, { figures: figures({ [PENALTIES]: 2 }) }),
        sent(2, 0, { year: 2023 }),
        sent(3, 0, { edition: '2019', figures: figures({}, '2019') }),
      ],
    });
    expect(against(own, TOTAL)).toEqual([
      list('otherForm', '年度或格式与汇总不同：水务局、档案馆；需换成同一年度、同一格式的报告'),
      open('水务局、档案馆'),
    ]);
  });

  test('two files of one member, of which none is chosen yet', () => {
    const file = (name: string, given: Partial<Return>) =>
      sent(1, 1, { choice: 'open', file: name, ...given });
    const own = deskOf([['青石镇', null]], {
      returns: [file('一.xlsx', {}), file('二.xlsx', { fingerprint: 'other' })],
    });
    expect(against(own, TOTAL)).toEqual([
      list('twice', '成员重复：青石镇；每个成员只留一份'),
      open('青石镇'),
    ]);
  });

  test('a member that stands in the list twice, spaces aside; a namesake under another body is another', () => {
    const again = ['青石 镇', { [PENALTIES]: 0 }] as const;
    const [found, ...others] = against(deskOf([town, again]), TOTAL);
    expect([found, others]).toEqual([list('twice', '成员重复：青石 镇；每个成员只留一份'), []]);
    const offices = [
      ['财政所', { [PENALTIES]: 2 }, { parent: '青石镇' }],
      ['财政所', {}, { parent: '白杨镇' }],
    ] as const;
    expect(against(deskOf(offices), TOTAL)).toEqual([]);
  });

  test('an office of a vertical system that counts is told, by kind or by name; the list decides', () => {
    const told = {
      ...list('vertical', '垂直管理单位不计入地方汇总：县税务局；需移出成员'),
      severity: 'warning',
    };
    const tax = (given: Partial<Member>, name = '县税务局') => deskOf([town, [name, {}, given]]);
    expect(against(tax({ kind: 'vertical' }), TOTAL)).toEqual([told]);
    expect(against(tax({ kind: null }, '国家税务总局青石县税务局'), TOTAL).map(({ id }) => id)).toEqual([
      'A-members:vertical',
    ]);
    expect(against(tax({ kind: 'vertical', counted: false }), TOTAL)).toEqual([]);
  });

  test('a file of nobody on the list, by the name that it bears, else by its own', () => {
    const own = deskOf([town]);
    const returns = [...own.returns, sent(null, 0, { unit: '水务局' }), sent(null, 0, { file: '表.xlsx' })];
    expect(against({ ...own, returns }, TOTAL)).toEqual([
      { ...list('unlisted', '不在本年成员名单里：水务局、表.xlsx；需核对名称或名单'), severity: 'warning' },
    ]);
  });

  test('long lists name five', () => {
    const own = deskOf(['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => [name, null]));
    expect(deskFindings(own, words).map(({ message }) => message)).toEqual([
      '缺少成员：甲、乙、丙、丁、戊等7个；需补齐报告',
    ]);
  });
});

describe('A-nested', () => {
  const east = ['东区', { [ISSUED]: 9 }, { kind: 'aggregate' }] as const;
  const told = (own: Desk) => deskFindings(own, words).filter(({ rule }) => rule === 'A-nested');
  const inEast = finding({
    id: 'A-nested:2',
    rule: 'A-nested',
    message: '东区水务局已包含在东区里，又单独计入汇总，数字重复；需把东区水务局的“计入汇总”改为“否”',
  });

  test('a member that counts beside the aggregate that contains it, without any total to compare', () => {
    const own = deskOf([east, ['东区水务局', { [ISSUED]: 4 }, { parent: '东 区' }]]);
    expect(rollUp(own)).toMatchObject({ complete: true, totals: { [ISSUED]: 13 } });
    expect(told(own)).toEqual([inEast]);
  });

  test('before any file is there', () => {
    expect(
      told(
        deskOf([
          ['东区', null, { kind: 'aggregate' }],
          ['东区水务局', null, { parent: '东区' }],
        ]),
      ),
    ).toEqual([inEast]);
  });

  test.each<[string, Parameters<typeof deskOf>[0]]>([
    ['where the member does not count', [east, ['东区水务局', {}, { parent: '东区', counted: false }]]],
    [
      'where the aggregate does not count',
      [
        ['东区', {}, { kind: 'aggregate', counted: false }],
        ['东区水务局', {}, { parent: '东区' }],
      ],
    ],
    [
      'where what it belongs to is no aggregate',
      [
        ['县水务局', {}],
        ['水文站', {}, { parent: '县水务局' }],
      ],
    ],
    ['where it belongs to another', [east, ['西区水务局', {}, { parent: '西区' }]]],
    ['of what belongs to itself', [['东区', {}, { kind: 'aggregate', parent: '东区' }]]],
  ])('not %s', (_, all) => expect(told(deskOf(all))).toEqual([]));

  test('by another name of the aggregate, and through what stands between', () => {
    const own = deskOf([
      ['东区', {}, { kind: 'aggregate', otherNames: ['东区人民政府'] }],
      ['东区水务局', {}, { parent: '东区人民政府', counted: false }],
      ['东区水文站', {}, { parent: '东区水务局' }],
      ['甲', {}, { parent: '乙' }],
      ['乙', {}, { parent: '甲' }],
    ]);
    expect(told(own).map(({ id, message }) => [id, message.slice(0, 10)])).toEqual([
      ['A-nested:3', '东区水文站已包含在东'],
    ]);
    expect(reconcile(own, { year: 2024, edition: '2021', figures: figures() }).nested).toEqual([
      { member: 3, within: 1 },
    ]);
  });
});

test('A-alike: a pair of texts, as a warning', () => {
  const SAID = ['春风化雨', '夏木成荫', '秋高气爽', '冬雪初晴', '山高水长'];
  const text = (own: string) =>
    SAID.map((said, at) => `${said}${at < 4 ? '' : own}的工作扎实有序推进。`).join('');
  const own = deskOf([
    ['青石镇', {}],
    ['白杨镇', {}],
  ]);
  const returns = own.returns.map((each, at) => ({
    ...each,
    parts: { ...NO_PARTS, overview: text(at === 0 ? '甲' : '乙') },
  }));
  expect(deskFindings({ ...own, returns }, words)).toEqual([
    finding({
      id: 'A-alike:1+2',
      rule: 'A-alike',
      message: '青石镇与白杨镇有4句相同，较短的一份共5句；需核对是否照抄',
    }),
  ]);
});

describe('A-sum', () => {
  const five = deskOf([
    ['青石镇', { [ISSUED]: 5 }],
    ['白杨街道', { [ISSUED]: 3 }],
    ['县水务局', { [ISSUED]: 4 }],
    ['县档案馆', { [ISSUED]: 1 }],
    ['县财政局', {}],
  ]);

  test('holds', () => expect(against(five, reportOf(2024, { [ISSUED]: 13 }))).toEqual([]));

  test('breaks: the numbers, the three largest members, the place in the total', () => {
    const report = reportOf(2024, { [ISSUED]: 12 });
    const place = { kind: 'sheet', grid: '二', row: 1, column: 2 } as const;
    const stated = report.figures.get(ISSUED as FieldId)!;
    const placed = {
      ...report,
      figures: new Map([...report.figures, [ISSUED as FieldId, { ...stated, address: place }]]),
    };
    expect(against(five, placed)).toEqual([
      finding({
        id: `A-sum:${ISSUED}`,
        rule: 'A-sum',
        table: 'proactive',
        message:
          '表二 行政规范性文件·本年制发件数：汇总12≠各成员之和13，差1；其中青石镇5、县水务局4、白杨街道3',
        fields: [ISSUED],
        addresses: [place],
        expected: 13,
        actual: 12,
        difference: -1,
      }),
    ]);
  });

  test('every figure of the three tables', () => {
    const parts = [1, 2, 3].map((seed) => figuresOf(randomReport(seed, { year: 2024 })));
    const own = desk(
      parts.map((_, at) => member(at + 1, `成员${at}`)),
      { returns: parts.map((each, at) => sent(at + 1, 1, { figures: each })) },
    );
    const totalOf = (id: FieldId) =>
      Math.round(parts.reduce((sum, each) => sum + (each[id] ?? NaN), 0) * 1e6) / 1e6;
    const total = reportOf(2024, Object.fromEntries(edition.fields.map(({ id }) => [id, totalOf(id)])));
    expect(against(own, total)).toEqual([]);
    for (const { id } of edition.fields.filter((_, at) => at % 9 === 0))
      expect(against(own, withFigure(total, id, (countOf(total, id) ?? NaN) + 2))).toEqual([
        expect.objectContaining({ id: `A-sum:${id}`, difference: 2, table: fieldOf(edition, id).table }),
      ]);
  });

  test('amounts add up to 1 分', () => {
    const FEES = 'proactive.fees.amount';
    const own = deskOf([
      ['甲', { [FEES]: 0.1 }],
      ['乙', { [FEES]: 0.2 }],
    ]);
    expect(against(own, reportOf(2024, { [FEES]: 0.3 }))).toEqual([]);
  });

  test('a figure that a member or the total lacks is left open, never 0; the others are summed', () => {
    const own = deskOf([
      ['青石镇', { [ISSUED]: null }],
      ['水务局', { [ISSUED]: 8 }],
    ]);
    const total = reportOf(2024, {
      [ISSUED]: 8,
      'disputes.review.upheld': 1,
      'requests.granted.legal': null,
    });
    expect(against(own, total)).toEqual([
      finding({
        id: 'A-sum:figures',
        rule: 'A-sum',
        severity: 'warning',
        message: '有2格缺少数字或不是数字（青石镇），这些格的汇总暂不能核对，不按0计',
        fields: [ISSUED, 'requests.granted.legal'],
      }),
      expect.objectContaining({
        id: 'A-sum:disputes.review.upheld',
        message: '表四 行政复议·结果维持：汇总1≠各成员之和0，差1',
        expected: 0,
        actual: 1,
      }),
    ]);
  });

  test('members with nothing are not named, and of equals the first', () => {
    const equal = deskOf([
      ['甲', { [ISSUED]: 1 }],
      ['乙', {}],
      ['丙', { [ISSUED]: 1 }],
    ]);
    expect(against(equal, reportOf(2024)).map(({ message }) => message)).toEqual([
      '表二 行政规范性文件·本年制发件数：汇总0≠各成员之和2，差2；其中甲1、丙1',
    ]);
  });

  test('with 只计已通过 who is not accepted leaves the sums open', () => {
    const all = [
      ['青石镇', {}],
      ['水务局', {}],
    ] as const;
    const accepted = standing(1, { state: 'accepted', accepted: { round: 1, fingerprint: '1-1' } });
    const own = deskOf(all, { acceptedOnly: true, standings: [accepted, standing(2)] });
    expect(against(own, reportOf(2024))).toEqual([open('水务局')]);
  });

  test('a total of another year says nothing of the sums', () => {
    expect(against(five, reportOf(2023, { [ISSUED]: 12 }))).toEqual([]);
  });
});
