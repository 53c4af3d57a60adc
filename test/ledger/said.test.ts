/** Problems of rows as people read them. */
import { beyondText, problemLine, problemsOf, problemText, workdayCalendar } from '../../src/ledger';
import type { Ledger } from '../../src/ledger';
import { LEDGER_WORDS } from '../../src/messages/ledgerWords';
import { blankApplication, blankCase, ledgerOf, placed } from '../support/ledgers';

const zh = LEDGER_WORDS['zh-CN'];
const en = LEDGER_WORDS['en-US'];
const problems = (given: Partial<Ledger>) =>
  problemsOf(ledgerOf(2026, given), workdayCalendar(), '2026-11-30');

test('a row by its number, what is wrong, and what to do', () => {
  const [problem] = problems({
    applications: [blankApplication({ number: '2026-003', applicant: 'natural' })],
  });
  expect(problemText(problem!, zh)).toEqual({
    row: '编号2026-003',
    says: '没有收到日期，不计入表三',
    todo: '填收到日期',
  });
  expect(problemLine(problem!, zh)).toBe('编号2026-003：没有收到日期，不计入表三；填收到日期');
  expect(problemLine(problem!, en)).toBe(
    'No. 2026-003: there is no date of receipt (收到日期): not counted in table 3; type the date of receipt',
  );
});

test('a row without a number by its cell; a cell by the header of its column', () => {
  const found = problems({
    applications: placed([
      blankApplication({
        received: '2026-03-02',
        applicant: 'natural',
        remarks: [{ code: 'day-as-text', column: 'correctionAsked', text: '2026.3.3' }],
      }),
    ]),
    cases: placed([
      blankCase({ kind: 'review', opened: '2026-03-02', closed: '2026-12-01', result: 'other' }),
    ]),
  });
  expect(found.map((each) => problemLine(each, zh))).toEqual([
    '“依申请台账”A6：没有编号；填编号，每件申请一个',
    '“依申请台账”A6：补正通知日“2026.3.3”是文本，表内公式认不出；改成日期，如2026-3-7',
    '“复议诉讼台账”A6：结案日期2026-12-01晚于今天；核对日期；还没发生的，不填',
  ]);
  expect(problemText(found[2]!, en)).toEqual({
    row: '“复议诉讼台账” A6',
    says: '结案日期 2026-12-01 is after today',
    todo: 'check the date; leave out what has not happened yet',
  });
});

test('rows below the last that is counted', () => {
  const sheets = { applications: '台账', cases: null };
  expect(beyondText({ list: 'applications', row: 10_001, rows: 3 }, sheets, zh)).toEqual({
    row: '“台账”A10001',
    says: '第10000行以下有3行，不计入',
    todo: '移到第10000行以上',
  });
  expect(beyondText({ list: 'cases', row: 10_002, rows: 1 }, sheets, en)).toEqual({
    row: '“复议诉讼台账” A10002',
    says: '1 row stands below row 10000 and is not counted',
    todo: 'move them above row 10000',
  });
  expect(beyondText({ list: 'applications', row: 6_001, rows: 0 }, sheets, zh)).toEqual({
    row: '“台账”A6001',
    says: '文件太大，从这一行起没有读入，不计入',
    todo: '把与台账无关的工作表移到别的文件',
  });
});
