/** The members that a workbook tells of: those of a review workbook, or a list. */
import { membersIn } from '../../src/desk/members/inWorkbook';
import { planDesk } from '../../src/desk/sheets';
import { gridOfText } from '../../src/readers';
import { workbookOfPlan } from '../support/planned';
import { desk, member, standing } from './made';

test('members of a review workbook keep number, names and kind; deadlines of their own are left out, and that is told', () => {
  const members = [
    member(3, '甲局', { otherNames: ['县甲局'], lastName: '甲委', due: '2025-01-10' }),
    member(8, '乙镇', { kind: 'township', counted: false }),
  ];
  const last = desk(members, { standings: [standing(3), standing(8)] });
  const { members: found, remarks } = membersIn(workbookOfPlan(planDesk(last)), '去年.xlsx');
  expect(found).toEqual([
    {
      id: 3,
      name: '甲局',
      kind: 'department',
      parent: '',
      otherNames: ['县甲局'],
      lastName: '甲委',
      due: null,
      counted: true,
    },
    {
      id: 8,
      name: '乙镇',
      kind: 'township',
      parent: '',
      otherNames: [],
      lastName: '',
      due: null,
      counted: false,
    },
  ]);
  expect(remarks).toEqual([{ code: 'list-dues', year: 2024, count: 1 }]);
});

test('any other workbook is a list; one that names nobody is said by its name', () => {
  const workbook = (text: string) => ({ grids: [gridOfText(text)], names: new Map(), properties: new Map() });
  expect(membersIn(workbook('甲局\n乙局'), '表').members.map(({ id, name }) => [id, name])).toEqual([
    [1, '甲局'],
    [2, '乙局'],
  ]);
  expect(() => membersIn(workbook('合计'), '空.xlsx')).toThrow(
    expect.objectContaining({ details: { file: '空.xlsx' } }) as Error,
  );
});
