/** Whose report a file is. */
import { matchMember, membersFromFiles } from '../../src/desk';
import type { Member } from '../../src/desk';
import type { BodyKind } from '../../src/form';
import { member } from './made';
import { read, unread } from './receiving';

const MEMBERS: readonly Member[] = [
  member(1, '金山县水务局', { otherNames: ['县河湖中心'] }),
  member(2, '金山县教育局', { lastName: '金山县教育体育局' }),
  member(3, '金山县青石镇人民政府', { kind: 'township' }),
  member(4, '金山县城关街道办事处', { kind: 'township' }),
  member(5, '统计局', { parent: '金山县人民政府' }),
  member(6, '金山县税务局', { kind: 'vertical' }),
  member(7, '金山县水利工程质量监督站'),
];

const of = (unit: string, file = '年报.xlsx', kind: BodyKind | null = null) =>
  matchMember({ unit, kind, file }, MEMBERS);
const sure = (id: number, matchedBy: string) => ({ member: id, matchedBy, candidates: [] });

test.each([
  ['金山县水务局', 1, 'name'],
  ['金山县 水务局', 1, 'name'],
  ['金山县青石镇政府', 3, 'name'],
  ['县水务局', 1, 'alias'],
  ['水务局', 1, 'alias'],
  ['县河湖中心', 1, 'alias'],
  ['金山县教育体育局', 2, 'alias'],
  ['金山县水务局（县河长制办公室）', 1, 'alias'],
  ['青石镇人民政府', 3, 'alias'],
  ['青石镇', 3, 'alias'],
  ['城关街道', 4, 'alias'],
  ['金山县统计局', 5, 'alias'],
])('%s in the file is member %i, by %s', (unit, id, by) => {
  expect(of(unit)).toEqual(sure(id, by));
});

test.each([
  ['收件/金山县教育局2024年年报.docx', 2],
  ['青石镇年报（定稿）.xlsx', 3],
  ['县河湖中心.xls', 1],
  ['金山县水利工程质量监督站年报.xlsx', 7],
])('a file without a name is whose its own name says: %s', (file, id) => {
  expect(of('', file)).toEqual(sure(id, 'file'));
});

test('a file that names another body is never taken by its own name: it is shown with candidates', () => {
  expect(of('金山县审计局', '金山县教育局.xlsx')).toMatchObject({ member: null, matchedBy: null });
  expect(of('金山县审计局', '金山县教育局.xlsx').candidates[0]).toBe(2);
});

test('a file that names a member is its, whatever it is called', () => {
  expect(of('金山县水务局', '金山县教育局.xlsx')).toEqual(sure(1, 'name'));
});

test('a name that is only alike is not sure; one that is like nothing has no candidates', () => {
  expect(of('金山县水利局')).toMatchObject({ member: null, matchedBy: null });
  expect(of('金山县水利局').candidates).toContain(1);
  expect(of('云雾山气候观测所')).toEqual({ member: null, matchedBy: null, candidates: [] });
  expect(of('', '年报.xlsx')).toEqual({ member: null, matchedBy: null, candidates: [] });
});

test('a short name that two may have is not sure, unless the file name tells', () => {
  const two = [member(1, '东山区水务局'), member(2, '西山区水务局')];
  expect(matchMember({ unit: '水务局', kind: null, file: '1.xlsx' }, two)).toEqual({
    member: null,
    matchedBy: null,
    candidates: [1, 2],
  });
  expect(matchMember({ unit: '水务局', kind: null, file: '西山区水务局.xlsx' }, two)).toEqual(
    sure(2, 'file'),
  );
});

test('an office and the aggregate of its government go by one name: the kind tells them apart', () => {
  const both = [
    member(1, '金山县人民政府', { kind: 'ownBody' }),
    member(2, '金山县人民政府', { kind: 'aggregate' }),
  ];
  const find = (members: readonly Member[], kind: BodyKind | null) =>
    matchMember({ unit: '金山县人民政府', kind, file: '' }, members);
  expect(find(both, 'governmentOffice')).toEqual(sure(1, 'name'));
  expect(find(both, 'countyAggregate')).toEqual(sure(2, 'name'));
  expect(find(both, null)).toEqual({ member: null, matchedBy: null, candidates: [1, 2] });
  expect(find(both.slice(1), 'governmentOffice')).toEqual({ member: null, matchedBy: null, candidates: [2] });
  expect(find(both.slice(1), null)).toEqual(sure(2, 'name'));
});

test('members of the files themselves: each body once, bodies of vertical systems count in no sum', () => {
  const files = [
    read('1.xlsx', { member: null, unit: '金山县水务局' }),
    read('2.xlsx', { member: null, unit: '金山县 水务局', permits: 1 }),
    read('3.xlsx', { member: null, unit: '金山县税务局' }),
    read('4.xlsx', { member: null, unit: '' }),
    unread('5.xlsx'),
  ];
  expect(membersFromFiles(files).map(({ id, name, kind, counted }) => [id, name, kind, counted])).toEqual([
    [1, '金山县水务局', 'department', true],
    [2, '金山县税务局', 'vertical', false],
  ]);
});
