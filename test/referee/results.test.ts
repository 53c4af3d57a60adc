/**
 * The results that our files carry are those that LibreOffice and Gnumeric compute: a reader need not compute them again, and
 * nobody is asked to save what they only looked at.
 */
import type { Plan } from '../../src/layout';
import { EVERY_PLAN } from '../support/everyPlan';
import { describeWithGnumeric, recalculatedSheets } from '../support/gnumeric';
import { computedSheets, describeWithOffice } from '../support/libreoffice';
import { writeXlsx } from '../../src/writers/xlsx';
import { disagreements, withWrongResult } from './plans';

jest.setTimeout(600_000);

const SAMPLE = EVERY_PLAN.find(([name]) => name === 'the sample')![1];
/** One result of each kind: a total, a difference, a sign, the sentence that sums up. */
const PLANTED = [
  ['三、依申请公开', 4, 9, '3 ≠ 987654'],
  ['校验', 4, 6, '0 ≠ 987654'],
  ['三、依申请公开', 30, 3, '✓ ≠ 毒'],
  ['校验', 1, 0, '✓ 各表相符（45项核对） ≠ 毒'],
] as const;

describeWithOffice('LibreOffice', () => {
  const computed = (plans: readonly (readonly [string, Plan])[]) => {
    const files = plans.map(([, plan], index) => [`p${index}`, writeXlsx(plan)] as const);
    const sheets = computedSheets(new Map(files));
    return plans.map(([name, plan], index) => [name, disagreements(plan, sheets.get(`p${index}`))] as const);
  };

  test('computes what every workbook carries', () => {
    const all = computed(EVERY_PLAN);
    expect(all.filter(([, told]) => told.length > 0)).toEqual([]);
  });

  test('sees a wrong result, and nothing else', () => {
    const wrong = PLANTED.map(
      ([sheet, row, column, told]) =>
        [`${sheet} ${row} ${column}: ${told}`, withWrongResult(SAMPLE, sheet, row, column)] as const,
    );
    expect(computed(wrong)).toEqual(wrong.map(([told]) => [told, [told]]));
  });
});

describeWithGnumeric('Gnumeric', () => {
  /**
   * Unlike Excel, WPS and LibreOffice it applies functions to many cells only in array formulas. It cannot judge the count of
   * characters beside a text, nor see a fraction. A result that looks like an escape it does not take for one.
   */
  const known = (plan: Plan): Plan => ({
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(
        ({ formula, value }) =>
          !/^="字数 "&SUMPRODUCT\(LEN\(A3:A\d+\)\)$/.test(formula ?? '') && !/_x\w{4}_/.test(String(value)),
      ),
    })),
  });
  const told = (plan: Plan) => disagreements(known(plan), recalculatedSheets(plan));

  test.each(EVERY_PLAN.filter(([name]) => name !== 'a figure below zero and a fraction'))(
    'computes what a workbook carries: %s',
    (_, plan) => {
      expect(told(plan)).toEqual([]);
    },
  );

  test.each(PLANTED)('sees a wrong result in %s, row %i and column %i', (sheet, row, column, seen) => {
    expect(told(withWrongResult(SAMPLE, sheet, row, column))).toEqual([`${sheet} ${row} ${column}: ${seen}`]);
  });
});
