/** 控制数 and the checks around them as the workbook itself computes them, in either edition. */
import { openWorkbook } from '../../src/excel';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planReport } from '../../src/layout';
import { emptiedWorkbook } from '../support/excel';
import { literalReport } from '../support/literalTables';
import type { EditionName } from '../support/literalTables';

const embedded = emptiedWorkbook();
const REQUESTS = '三、依申请公开';
const DISPUTES = '四、复议诉讼';

async function inserted(name: EditionName) {
  const plan = (suffix: string) =>
    planReport(editionById(name) as Edition, { suffix, report: literalReport(name) });
  await openWorkbook().insert(plan, 'ask', 'insert');
  const { host } = embedded();
  await host.settle();
  const type = async (sheet: string, cell: string, value: number | '') => {
    await host.person.type(sheet, cell, value);
    await host.settle();
  };
  return { type, shown: (sheet: string, cell: string) => host.cell(sheet, cell).text, host };
}

describe.each([
  ['2019', REQUESTS, 'D31', 'D32', 'D26', 1919, 'D7', 12, 1920],
  ['2021', REQUESTS, 'D33', 'D34', 'D28', 2331, 'D7', 12, 2332],
  ['2019', DISPUTES, 'O8', 'O9', 'O5', 130, 'K5', 32, 131],
  ['2021', DISPUTES, 'E8', 'E9', 'E5', 50, 'A5', 12, 51],
] as const)(
  'edition %s, %s, the control %s',
  (name, sheet, control, result, total, sum, part, more, sumAfter) => {
    test('says nothing while it is blank, ✓ where it ties, how much it differs on either side', async () => {
      const { type, shown } = await inserted(name);
      expect([shown(sheet, total), shown(sheet, result)]).toEqual([String(sum), '']);
      await type(sheet, control, sum);
      expect(shown(sheet, result)).toBe('✓');
      await type(sheet, control, sum + 3);
      expect(shown(sheet, result)).toBe('✗ 差3');
      await type(sheet, control, sum - 4);
      expect(shown(sheet, result)).toBe('✗ 差4');
      await type(sheet, control, 0);
      expect(shown(sheet, result)).toBe(`✗ 差${sum}`);
      await type(sheet, control, '');
      expect(shown(sheet, result)).toBe('');
    });

    test('follows its total', async () => {
      const { type, shown, host } = await inserted(name);
      await type(sheet, control, sum);
      await type(sheet, part, more);
      expect([shown(sheet, total), shown(sheet, result)]).toEqual([String(sumAfter), '✗ 差1']);
      expect(host.cell(sheet, result).fontColor.toUpperCase()).toBe('#B10E1C');
    });
  },
);

test.each([
  ['2019', 'D29', '未填完：已核对43项，其余待填'],
  ['2021', 'D31', '未填完：已核对45项，其余待填'],
] as const)('edition %s: a column out of balance by either sign, and back', async (name, gap, whole) => {
  const { type, shown } = await inserted(name);
  const line = () => ['E5', 'F5', 'G5', 'H5'].map((cell) => shown('校验', cell));
  const [sum] = line();
  expect([shown(REQUESTS, gap), ...line().slice(2), shown('校验', 'A2')]).toEqual(['✓', '0', '✓', whole]);
  await type(REQUESTS, 'D6', 303);
  expect([shown(REQUESTS, gap), ...line().slice(1)]).toEqual(['✗ 差2', sum, '2', '✗ 差2']);
  await type(REQUESTS, 'D6', 298);
  expect([shown(REQUESTS, gap), ...line().slice(1)]).toEqual(['✗ 差3', sum, '-3', '✗ 差3']);
  expect(shown('校验', 'A2')).toBe('✗ 2项核对不符，另有未填');
  await type(REQUESTS, 'D6', 301);
  expect([shown(REQUESTS, gap), shown('校验', 'A2')]).toEqual(['✓', whole]);
});
