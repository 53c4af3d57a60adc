/** What of a person or body never goes into the ledger. */
import { findLists, readList } from '../../../src/ledger/foreign';
import { masked, maskedNumber, newCoder, privateText } from '../../../src/ledger/foreign/people';
import { gridOf } from '../../support/gridOf';
import { doubtsOf, leftOutOf, notRead, readAll, remarksOf } from './told';

test.each([
  // The check digit of a person's number is mistyped at times.
  ['110101199003070031', '…'],
  ['电话13800000001，请回', '电话…，请回'],
  ['138 0000 0001或0470-1234567', '…或…'],
  ['身份证110101199003070038申请', '身份证…申请'],
  ['邮箱a.b@example.com.cn', '邮箱…'],
  ['信用代码91150102MA0N3K2X4T的企业', '信用代码…的企业'],
  // A number of an office is none: no check digit, no such length.
  ['依申〔2025〕12345678901234567号', '依申〔2025〕12345678901234567号'],
  ['2025年第12345号', '2025年第12345号'],
])('%s', (text, rest) => {
  expect(masked(text)).toBe(rest);
});

test('the number of an application may look like a telephone', () => {
  expect(maskedNumber('13920250001')).toBe('13920250001');
  expect(maskedNumber('02025000012')).toBe('02025000012');
  expect(maskedNumber('110101199003070031')).toBe('110101199003070031');
  expect(maskedNumber('110101199003070038')).toBe('…');
});

test('what a whole text is', () => {
  expect(privateText('138 0000 0001')).toBe('telephone');
  expect(privateText('110101199003070038')).toBe('identity');
  expect(privateText('a@example.com')).toBe('email');
  expect(privateText('某批复')).toBeUndefined();
  expect(privateText('')).toBeUndefined();
});

test('the same name has the same code, however it is written; codes that are there stay and are not given again', () => {
  const { codeOf } = newCoder(['A001', 'B7']);
  expect(
    ['王某某', ' 王 某某', '李某', 'A001', 'B7', '', '王某某', '某公司（分公司）', '某公司(分公司)'].map(
      codeOf,
    ),
  ).toEqual(['A002', 'A002', 'A003', 'A001', 'B7', '', 'A002', 'A004', 'A004']);
});

const workbook = {
  grids: [
    gridOf(
      [
        '编号|收到日期|申请人姓名|备用一|申请内容|答复日期|办理结果',
        '1-1|2025-1-6|王某某|110101199003070046|王某某申请公开王某某的档案，电话13800000001|2025-1-20|已向王某某公开',
        '1-2|2025-1-7|李某|110101199003070038|李某的合同|2025-1-21|公开',
      ],
      { kind: 'sheet', name: '登记' },
    ),
  ],
  names: new Map(),
  properties: new Map(),
};

test('a column that holds identity numbers under another header is none to be shown or read', () => {
  const [list] = findLists(workbook);
  expect(list?.columns[3]).toEqual({ column: 3, header: '备用一', samples: [], keeps: 'identity' });
  expect(leftOutOf(readAll(workbook))).toEqual(['name 申请人姓名 ×2', 'identity 备用一 ×2']);
});

test('nothing that is read, said or asked has a name or number in it', () => {
  const read = readAll(workbook);
  expect(read.applications.map(({ summary, applicantCode }) => [applicantCode, summary])).toEqual([
    ['A001', 'A001申请公开A001的档案，电话…'],
    ['A002', 'A002的合同'],
  ]);
  expect(doubtsOf(read)).toContain('outcome 已向A001公开: - unknown ×1');
  expect(notRead(read.applications)).toEqual(['1-1 outcome not-in-list 已向A001公开']);
  expect(remarksOf(read)).toEqual(['text-masked 2 A001申请公开A001的档案，电话… ×2']);
  expect(JSON.stringify(read)).not.toMatch(/王某某|李某|138|1101/);
});

test('whoever maps such a column to a text has it masked all the same', () => {
  const [list] = findLists(workbook);
  const read = readList(workbook, list!, { ...list!.mapping, way: 3 });
  expect(read.applications.map(({ way }) => way)).toEqual(['…', '…']);
});

test('what a person decided about a wording counts, and is no doubt any more', () => {
  const decided = readAll(workbook, {
    outcomes: new Map([['已向A001公开', 'granted']]),
    applicants: new Map([['（姓名）', 'natural']]),
  });
  expect(decided.applications.map(({ outcome, group }) => [outcome, group])).toEqual([
    ['granted', '（一）予以公开'],
    ['granted', '（一）予以公开'],
  ]);
  expect([decided.doubts, notRead(decided.applications)]).toEqual([[], []]);
  const none = readAll(workbook, { outcomes: new Map([['公开', '']]) });
  expect(none.applications[1]?.outcome).toBeNull();
});
