/** The desk as LibreOffice computes it after people changed its cells: the totals are those of an independent sum. */
import { planDesk } from '../../src/desk/sheets';
import type { Desk } from '../../src/desk/types';
import { DESK_COLUMNS } from '../../src/form';
import type { FieldId } from '../../src/form';
import type { Plan, PlanCell } from '../../src/layout';
import { randomDesk } from '../support/desks';
import { computedSheets, describeWithOffice } from '../support/libreoffice';
import { poisonedWorkbook } from './plans';

jest.setTimeout(600_000);

const RECEIVED = 'requests.received.natural' as FieldId;
/** 汇总表三, 本年新收 of 自然人: below heading, line of completeness and three rows of headers. */
const TOTAL = { sheet: '汇总表三', row: 5, column: 3 } as const;
const STATUS = { sheet: '汇总表二', row: 1, column: 0 } as const;
const first = 3;
const stateColumn = DESK_COLUMNS.standings.indexOf('state');

/** The plan after cells were typed into. */
function typed(plan: Plan, sheet: string, row: number, column: number, value: string): Plan {
  const isMeant = (cell: PlanCell) => cell.row === row && cell.column === column;
  return {
    ...plan,
    sheets: plan.sheets.map((each) =>
      each.name === sheet
        ? { ...each, cells: each.cells.map((cell) => (isMeant(cell) ? { ...cell, value } : cell)) }
        : each,
    ),
  };
}

/** Members 1 to 4 with one whole round each, nobody accepted but the first; the fifth sent nothing. */
function smallDesk(): Desk {
  const desk = randomDesk(7, { members: 5 });
  const [pattern] = desk.returns.filter(({ choice, round }) => choice === 'only' && round === 1);
  const figures = Object.fromEntries(Object.keys(pattern!.figures).map((id) => [id, 0])) as Record<
    FieldId,
    number
  >;
  const sent = [1, 2, 3, 4].map((member) => ({
    ...pattern!,
    member,
    digest: `000000000000000${member}`,
    figures: { ...figures, [RECEIVED]: 10 ** member },
  }));
  return {
    ...desk,
    members: desk.members.map((member) => ({
      ...member,
      counted: true,
      kind: member.id < 3 ? 'department' : 'township',
    })),
    returns: sent,
    issues: [],
    unread: [],
    standings: desk.standings.map(({ member }) => ({
      member,
      state: member === 1 ? 'accepted' : member === 5 ? 'missing' : 'received',
      accepted: member === 1 ? { round: 1, fingerprint: pattern!.fingerprint } : null,
      publishedOn: null,
      changedAfterAcceptance: false,
      note: '',
      own: {},
    })),
  };
}

const ORDER = [1, 2, 3, 4, 5];

describeWithOffice('a desk in LibreOffice', () => {
  const plan = planDesk(smallDesk(), { order: ORDER });
  const second = { ...smallDesk().returns[1]!, round: 2, digest: 'ffff', figures: { [RECEIVED]: 7 } };
  const open = planDesk(
    {
      ...smallDesk(),
      returns: [
        ...smallDesk().returns,
        { ...second, choice: 'open' },
        { ...second, choice: 'open', digest: 'eeee' },
      ],
    },
    { order: ORDER },
  );
  const cases: readonly (readonly [string, Plan, string, string])[] = [
    ['as it is', plan, '11110', '不完整：缺1家（计入4家，其中未通过3家）'],
    [
      'only what is accepted',
      typed(plan, '汇总表二', 2, 1, '是'),
      '10',
      '不完整：缺1家、未通过3家（计入1家）',
    ],
    [
      '通过 typed into the row of the second',
      typed(typed(plan, '汇总表二', 2, 1, '是'), '审核台账', first + 1, stateColumn, '通过'),
      '110',
      '不完整：缺1家、未通过2家（计入2家）',
    ],
    ['one kind', typed(plan, '汇总表二', 3, 1, '部门'), '110', '完整（计入2家，其中未通过1家）'],
    [
      'one member',
      typed(plan, '汇总表二', 4, 1, smallDesk().members[2]!.name),
      '1000',
      '完整（计入1家，其中未通过1家）',
    ],
    [
      'one kind, as it is written',
      planDesk({ ...smallDesk(), scope: { kind: '部门', member: '' } }, { order: ORDER }),
      '110',
      '完整（计入2家，其中未通过1家）',
    ],
    [
      'all again, typed where one kind was written',
      typed(
        planDesk({ ...smallDesk(), scope: { kind: '部门', member: '' } }, { order: ORDER }),
        '汇总表二',
        3,
        1,
        '全部',
      ),
      '11110',
      '不完整：缺1家（计入4家，其中未通过3家）',
    ],
    [
      'a member that counts no more',
      typed(plan, '成员名单', first + 4, DESK_COLUMNS.members.indexOf('counted'), '否'),
      '11110',
      '完整（计入4家，其中未通过3家）',
    ],
    ['two files of one round', open, '11010', '不完整：缺1家、待定1家（计入3家，其中未通过2家）'],
    [
      'one of them chosen in its cell',
      typed(open, '单位数据', 4 + 4, DESK_COLUMNS.figures.indexOf('choice'), '选用'),
      '11017',
      '不完整：缺1家、缺项1家（计入4家，其中未通过3家）',
    ],
    [
      'and the other left out',
      typed(
        typed(open, '单位数据', 4 + 4, DESK_COLUMNS.figures.indexOf('choice'), '选用'),
        '单位数据',
        4 + 5,
        DESK_COLUMNS.figures.indexOf('choice'),
        '不用',
      ),
      '11017',
      '不完整：缺1家、缺项1家（计入4家，其中未通过3家）',
    ],
  ];

  test('follows its cells', () => {
    const files = cases.map(([, each], index) => [`p${index}`, poisonedWorkbook(each)] as const);
    const computed = computedSheets(new Map(files));
    const shown = cases.map(([name], index) => {
      const at = ({ sheet, row, column }: typeof TOTAL | typeof STATUS) =>
        computed.get(`p${index}`)?.get(sheet)?.[row]?.[column];
      return [name, at(TOTAL), at(STATUS)];
    });
    expect(shown).toEqual(cases.map(([name, , total, status]) => [name, total, status]));
  });
});
