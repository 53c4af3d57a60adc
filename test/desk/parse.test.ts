/** Lists of members as offices keep them. */
import { parseMembers } from '../../src/desk';
import type { DeskRemark } from '../../src/desk';
import { remarkText } from '../../src/desk/remarks';
import { cellKey } from '../../src/grid';
import type { Grid, GridCell, Rectangle } from '../../src/grid';
import { DESK_WORDS } from '../../src/messages/desk';
import { gridOfText } from '../../src/readers';

function sheet(rows: readonly (readonly string[])[], name = '名单', merges: readonly Rectangle[] = []): Grid {
  const cells = new Map<number, GridCell>();
  rows.forEach((texts, row) =>
    texts.forEach((text, column) => {
      if (text !== '') cells.set(cellKey(row, column), { value: text, text, formula: null });
    }),
  );
  const columnCount = Math.max(...rows.map(({ length }) => length));
  return { kind: 'sheet', name, rowCount: rows.length, columnCount, cells, merges };
}

const lines = (...names: readonly string[]): Grid => sheet(names.map((name) => [name]));

test('all columns, in the words of an office', () => {
  const { members, remarks } = parseMembers([
    sheet([
      ['2024年度公开年报报送单位名单'],
      ['编号', '单位名称', '类别', '主管单位', '简称', '原名称', '报送期限', '是否计入'],
      [
        '7',
        '清泉县水务局',
        '政府部门',
        '清泉县人民政府',
        '县水务局、水务局',
        '清泉县水利局',
        '2025年1月20日',
        '是',
      ],
      ['', '石桥镇人民政府', '乡镇', '', '', '', '', ''],
      ['9', '清泉县税务局', '垂直管理', '', '', '', '', ''],
      ['', '清泉县委宣传部', '党的机关', '', '', '', '2025-01-15', '不计入'],
    ]),
  ]);
  expect(members).toEqual([
    {
      id: 7,
      name: '清泉县水务局',
      kind: 'department',
      parent: '清泉县人民政府',
      otherNames: ['县水务局', '水务局'],
      lastName: '清泉县水利局',
      due: '2025-01-20',
      counted: true,
    },
    {
      id: 10,
      name: '石桥镇人民政府',
      kind: 'township',
      parent: '',
      otherNames: [],
      lastName: '',
      due: null,
      counted: true,
    },
    {
      id: 9,
      name: '清泉县税务局',
      kind: 'vertical',
      parent: '',
      otherNames: [],
      lastName: '',
      due: null,
      counted: false,
    },
    {
      id: 11,
      name: '清泉县委宣传部',
      kind: 'party',
      parent: '',
      otherNames: [],
      lastName: '',
      due: '2025-01-15',
      counted: false,
    },
  ]);
  expect(remarks).toEqual([{ code: 'vertical-listed', name: '清泉县税务局' }]);
});

test.each([
  ['部门', 'department'],
  ['政府部门', 'department'],
  ['乡镇', 'township'],
  ['街道', 'township'],
  ['乡镇街道', 'township'],
  ['乡镇（街道）', 'township'],
  ['党的机关', 'party'],
  ['派出机构', 'agency'],
  ['垂直管理', 'vertical'],
  ['县区汇总', 'aggregate'],
  ['本级', 'ownBody'],
  ['本政府机关', 'ownBody'],
])('the kind %s is %s', (text, kind) => {
  const { members } = parseMembers([
    sheet([
      ['单位', '性质'],
      ['清泉县某处', text],
    ]),
  ]);
  expect(members.map((each) => each.kind)).toEqual([kind]);
});

test.each([
  [
    ['1', '2', '3'],
    [1, 2, 3],
  ],
  [
    ['3', '1', '2'],
    [3, 1, 2],
  ],
  [
    ['1', '1', '2'],
    [1, 2, 3],
  ],
  [
    ['1', '', '5'],
    [1, 2, 3],
  ],
  [
    ['一', '二', '三'],
    [1, 2, 3],
  ],
  [
    ['0', '1', '2'],
    [1, 2, 3],
  ],
])('序号 %j makes the ids %j', (orders, ids) => {
  const rows = orders.map((order, index) => [order, `清泉县${'水审信'[index]}务局`]);
  expect(parseMembers([sheet([['序号', '单位'], ...rows])]).members.map(({ id }) => id)).toEqual(ids);
});

test('an 编号 that stands twice is given anew, and it is said', () => {
  const { members, remarks } = parseMembers([
    sheet([
      ['编号', '单位'],
      ['4', '清泉县水务局'],
      ['4', '清泉县审计局'],
      ['6', '清泉县统计局'],
    ]),
  ]);
  expect(members.map(({ id, name }) => [id, name])).toEqual([
    [4, '清泉县水务局'],
    [7, '清泉县审计局'],
    [6, '清泉县统计局'],
  ]);
  expect(remarks).toEqual([{ code: 'list-id', name: '清泉县审计局', id: 4 }]);
});

test('nothing is dropped in silence: duplicates, totals, notes, cells that are not understood', () => {
  const { members, remarks } = parseMembers([
    sheet([
      ['单位', '类别', '截止日期', '计入汇总'],
      ['清泉县水务局', '甲类', '月底', '也许'],
      ['', '', '', ''],
      ['清泉县 水务局', '甲类', '', ''],
      ['', '', '以下为乡镇', ''],
      ['合计', '1', '', ''],
      ['注：共1家', '', '', ''],
    ]),
  ]);
  expect(members.map(({ name, kind, due, counted }) => [name, kind, due, counted])).toEqual([
    ['清泉县水务局', null, null, true],
  ]);
  expect(remarks).toEqual([
    { code: 'list-kind', name: '清泉县水务局', text: '甲类' },
    { code: 'list-due', name: '清泉县水务局', text: '月底' },
    { code: 'list-counted', name: '清泉县水务局', text: '也许' },
    { code: 'list-kind', name: '清泉县 水务局', text: '甲类' },
    { code: 'list-twice', name: '清泉县 水务局', row: 4 },
    { code: 'list-line', row: 5, text: '以下为乡镇' },
    { code: 'list-line', row: 6, text: '合计 1' },
    { code: 'list-line', row: 7, text: '注：共1家' },
  ]);
});

test('merged kinds count for all their rows, a sheet may be called by the kind, another sheet is told', () => {
  const { members, remarks } = parseMembers([
    sheet(
      [
        ['类别', '单位'],
        ['派出机构', '清泉县工业园'],
        ['', '清泉县物流园'],
      ],
      '园区',
      [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
    ),
    sheet([['单位'], ['石桥']], '乡镇街道'),
    sheet([['联系电话'], ['0000']], '电话'),
  ]);
  expect(members.map(({ name, kind }) => [name, kind])).toEqual([
    ['清泉县工业园', 'agency'],
    ['清泉县物流园', 'agency'],
    ['石桥', 'township'],
  ]);
  expect(remarks).toEqual([{ code: 'list-sheet', sheet: '电话' }]);
});

test('a text: columns that were pasted from a sheet, names in one line, a name a line', () => {
  const named = (text: string) => {
    const { members, remarks } = parseMembers([gridOfText(text)]);
    return [members.map(({ name, kind, due }) => [name, kind, due]), remarks.map(({ code }) => code)];
  };
  expect(
    named(
      '序号\t单位名称\t单位性质\t期限\n1\t清泉县水务局\t部门\t2025.1.20\n2\t县教育局\t政府部门\t\n合计\t2\t\t\n',
    ),
  ).toEqual([
    [
      ['清泉县水务局', 'department', '2025-01-20'],
      ['县教育局', 'department', null],
    ],
    ['list-line'],
  ]);
  expect(named('清泉县水务局、清泉县教育局；石桥镇人民政府')).toEqual([
    [
      ['清泉县水务局', 'department', null],
      ['清泉县教育局', 'department', null],
      ['石桥镇人民政府', 'township', null],
    ],
    [],
  ]);
  expect(named('一、政府部门（2家）\n1、清泉县水务局\n2、清泉县档案馆\n')).toEqual([
    [
      ['清泉县水务局', 'department', null],
      ['清泉县档案馆', 'department', null],
    ],
    ['list-line'],
  ]);
});

test('a name a line, with numbers, groups and a title; kinds by the names', () => {
  const { members, remarks } = parseMembers([
    lines(
      '清泉县年报报送单位名单',
      '一、政府部门（3家）',
      '1. 清泉县水务局',
      '2、清泉县档案馆',
      '',
      '二、乡镇',
      '石桥镇人民政府',
      '共3家',
    ),
  ]);
  expect(members.map(({ id, name, kind }) => [id, name, kind])).toEqual([
    [1, '清泉县水务局', 'department'],
    [2, '清泉县档案馆', 'department'],
    [3, '石桥镇人民政府', 'township'],
  ]);
  expect(remarks).toEqual([
    { code: 'list-line', row: 1, text: '清泉县年报报送单位名单' },
    { code: 'list-line', row: 2, text: '一、政府部门（3家）' },
    { code: 'list-line', row: 6, text: '二、乡镇' },
    { code: 'list-line', row: 8, text: '共3家' },
  ]);
});

test.each([
  ['清泉县石桥镇人民政府', 'township'],
  ['滨河街道办事处', 'township'],
  ['清泉县水务局', 'department'],
  ['国家税务总局清泉县税务局', 'vertical'],
  ['清泉县委宣传部', null],
])('the kind of %s by its name is %s', (name, kind) => {
  expect(parseMembers([lines(name)]).members.map((each) => each.kind)).toEqual([kind]);
});

test('two bodies of one name and different kinds are two', () => {
  const { members, remarks } = parseMembers([
    sheet([
      ['单位', '类别'],
      ['清泉县人民政府', '县区汇总'],
      ['清泉县人民政府', '本级'],
    ]),
  ]);
  expect(members.map(({ kind }) => kind)).toEqual(['aggregate', 'ownBody']);
  expect(remarks).toEqual([]);
});

test('every remark has words in both languages', () => {
  const remark: DeskRemark = { code: 'list-twice', name: '清泉县水务局', row: 4 };
  expect(remarkText(remark, DESK_WORDS['zh-CN'])).toBe('名单里清泉县水务局重复，第4行没有再列');
  expect(remarkText(remark, DESK_WORDS['en-US'])).toBe(
    '清泉县水务局 is on the list twice; line 4 was left out',
  );
});
