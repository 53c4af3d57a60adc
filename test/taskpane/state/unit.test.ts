/** 报告信息 as it is typed: the year in any spelling, what has to be mended, and what of 封面 is written. */
import { editionById } from '../../../src/form';
import { formatAddress } from '../../../src/grid';
import { newReport } from '../../../src/report';
import type { Report } from '../../../src/report';
import { coverChanges, typedYear, unitProblems, unitValues } from '../../../src/taskpane/state/unit';
import type { UnitValues } from '../../../src/taskpane/state/unit';
import { opened } from '../../support/open';

const CONTACT = { address: '甲路1号', postcode: '310000', telephone: '0571-1', email: 'a@b.cn' };
const NO_CONTACT = { address: '', postcode: '', telephone: '', email: '' };
const report = (given: Partial<Report> = {}): Report => newReport(editionById('2021')!, given);
const FULL = report({ unit: '甲局', year: 2024, kind: 'department', contact: CONTACT });

test.each<[string, number]>([
  ['2024', 2024],
  [' 2024 ', 2024],
  ['2024年', 2024],
  ['2024年度', 2024],
  [' 2024年度 ', 2024],
  ['２０２４', 2024],
  ['２０２４年', 2024],
  ['', NaN],
  ['年', NaN],
  ['去年', NaN],
  ['2024年报', NaN],
  ['年2024', NaN],
  ['2024年2023年度', NaN],
])('%j is the year %d', (text, year) => {
  expect(typedYear(text)).toBe(year);
});

test('the fields show what 封面 says, and nothing where it says nothing', () => {
  expect(unitValues(FULL)).toEqual({ unit: '甲局', year: '2024', kind: 'department', ...CONTACT });
  expect(unitValues(report())).toEqual({ unit: '', year: '', kind: '', ...NO_CONTACT });
});

describe('what has to be mended', () => {
  const problems = (unit: string, year: string) =>
    Object.entries(unitProblems({ unit, year })).map(([field, { code, details }]) => [field, code, details]);
  const YEARS = { first: 2019, last: 2099 };

  test.each<[string, string, unknown[]]>([
    ['甲局', '2024', []],
    ['甲局', ' ２０２０年度 ', []],
    ['', '2024', [['unit', 'report/unit', {}]]],
    [' 　', '2024', [['unit', 'report/unit', {}]]],
    ['甲局', '', [['year', 'report/year', { year: '', ...YEARS }]]],
    ['甲局', ' 去年 ', [['year', 'report/year', { year: '去年', ...YEARS }]]],
    ['甲局', '2024.5', [['year', 'report/year', { year: '2024.5', ...YEARS }]]],
    ['甲局', '2018', [['year', 'report/year', { year: '2018', ...YEARS }]]],
    ['甲局', '2019', []],
    [
      '',
      '',
      [
        ['unit', 'report/unit', {}],
        ['year', 'report/year', { year: '', ...YEARS }],
      ],
    ],
  ])('%j of %j', (unit, year, expected) => {
    expect(problems(unit, year)).toEqual(expected);
  });
});

describe('the cells of 封面 that are written', () => {
  const BLANK: UnitValues = { unit: '', year: '', kind: '', ...NO_CONTACT };
  const VALUES: UnitValues = { unit: '甲局', year: '2024', kind: 'department', ...CONTACT };
  const changes = (before: Report, values: UnitValues) =>
    coverChanges(values, opened(before)).map(({ address, value }) => [formatAddress(address), value]);

  test.each<[string, Partial<UnitValues>, unknown[]]>([
    ['nothing', {}, []],
    ['the same between blanks', { unit: ' 甲局 ', year: ' ２０２４年 ', address: ' 甲路1号 ' }, []],
    ['contacts between blanks', { postcode: ' 310000', telephone: '0571-1 ', email: '　a@b.cn' }, []],
    ['the unit', { unit: ' 乙局 ' }, [['封面!B3', '乙局']]],
    ['the year', { year: '2023年度' }, [['封面!B4', 2023]]],
    ['the kind', { kind: 'township' }, [['封面!B5', '乡镇（街道）']]],
    ['no kind any more', { kind: '' }, [['封面!B5', null]]],
    ['the address', { address: ' 乙路2号 ' }, [['封面!B7', '乙路2号']]],
    ['the postcode', { postcode: ' 320000 ' }, [['封面!B8', '320000']]],
    ['the telephone', { telephone: ' 0571-2 ' }, [['封面!B9', '0571-2']]],
    ['the mail', { email: ' c@d.cn ' }, [['封面!B10', 'c@d.cn']]],
    [
      'what was emptied',
      { address: ' ', email: '' },
      [
        ['封面!B7', null],
        ['封面!B10', null],
      ],
    ],
    [
      'several, from the top',
      { email: 'c@d.cn', unit: '乙局' },
      [
        ['封面!B3', '乙局'],
        ['封面!B10', 'c@d.cn'],
      ],
    ],
  ])('%s', (_, changed, expected) => {
    expect(changes(FULL, { ...VALUES, ...changed })).toEqual(expected);
  });

  test('all of them, where nothing stood', () => {
    expect(changes(report(), VALUES)).toEqual([
      ['封面!B3', '甲局'],
      ['封面!B4', 2024],
      ['封面!B5', '政府部门'],
      ['封面!B7', '甲路1号'],
      ['封面!B8', '310000'],
      ['封面!B9', '0571-1'],
      ['封面!B10', 'a@b.cn'],
    ]);
  });

  test('a year that nobody filled in is no change', () => {
    expect(changes(report({ unit: '甲局' }), { ...BLANK, unit: '乙局' })).toEqual([['封面!B3', '乙局']]);
  });

  test('blanks that 封面 has around a value are no change', () => {
    expect(changes({ ...FULL, unit: ' 甲局 ' }, { ...VALUES, unit: ' 甲局 ' })).toEqual([]);
  });

  test('a value whose place was deleted is missing where it changes, and only there', () => {
    const open = opened(FULL);
    const names = new Map([...open.workbook.names].filter(([name]) => name !== '封面_地址'));
    const grids = open.workbook.grids.map((grid) => ({
      ...grid,
      cells: new Map([...grid.cells].filter(([, { text }]) => text !== '地址')),
    }));
    const unnamed = { ...open, workbook: { ...open.workbook, names } };
    const without = { ...open, workbook: { ...open.workbook, names, grids } };
    expect(coverChanges({ ...VALUES, address: '乙路2号' }, unnamed)).toHaveLength(1);
    expect(() => coverChanges({ ...VALUES, address: '乙路2号' }, without)).toThrow('excel/missing {}');
    expect(coverChanges({ ...VALUES, unit: '乙局' }, without)).toHaveLength(1);
  });
});
