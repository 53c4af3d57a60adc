/** The workbook checks itself: its formulas and highlights say what `checks` says, for every relation. */
import type { CellWrite, ExcelWorkbook } from '../../src/excel';
import type { FieldId } from '../../src/form';
import { countOf } from '../../src/report';
import { planReport } from '../../src/layout';
import { edition, findingsOf, insertSample, readReport, TABLE, emptiedWorkbook } from '../support/excel';
import { sampleReport } from '../support/reports';

jest.setTimeout(240_000);
const embedded = emptiedWorkbook();
const FIRST_LINE = 5;
const RELATIONS = new Set(edition.relations.map(({ id }) => id));

/** Ids of the relations that `checks` finds broken. */
async function brokenRelations(workbook: ExcelWorkbook): Promise<string[]> {
  const ids = (await findingsOf(workbook)).map(({ id }) => id);
  return ids.filter((id) => RELATIONS.has(id)).sort();
}

test('each of the 42 relations, broken once, shows on exactly its lines of 校验', async () => {
  const { host } = embedded();
  const workbook = await insertSample((suffix) =>
    planReport(edition, { suffix, report: sampleReport(), typedTotals: true }),
  );
  const report = await readReport(workbook);
  const changed = (field: FieldId, by: number): CellWrite => ({
    address: report.figures.get(field)!.address!,
    value: (countOf(report, field) ?? NaN) + by,
  });
  // What the one before broke is mended in the same write: the workbook is calculated once for both.
  let before: readonly CellWrite[] = [];
  for (const relation of edition.relations) {
    const broken = relation.terms[relation.terms.length - 1]!.field;
    await workbook.write([...before, changed(broken, 2)], 'adopt');
    before = [changed(broken, 0)];
    const found = await brokenRelations(workbook);
    await host.settle();
    const shown = edition.relations.flatMap(({ id }, index) => {
      const text = host.cell('校验', `H${FIRST_LINE + index}`).text;
      expect(['✓', '✗ 差2']).toContain(text);
      return text === '✓' ? [] : [id];
    });
    expect(shown.sort()).toEqual(found);
    expect(found).toContain(relation.id);
    expect(host.cell('校验', 'A2').text).toBe(`✗ ${found.length}项核对不符`);
  }
  await workbook.write(before, 'adopt');
  await host.settle();
  expect(host.cell('校验', 'A2').text).toBe('✓ 各表相符（45项核对）');
});

test('a column that does not balance is highlighted: its four cells strongly, the rows with their labels weakly', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await host.person.type(TABLE, 'D5', 4);
  await host.settle();
  const fill = (cell: string) => host.cell(TABLE, cell).fill;
  expect(['D5', 'D6', 'D28', 'D29'].map(fill)).toEqual(Array(4).fill('#F4A6A6'));
  expect(['A5', 'A6', 'A29', 'E5'].map(fill)).toEqual(Array(4).fill('#FFEFE5'));
  expect(host.cell(TABLE, 'D31').text).toBe('✗ 差1');
  expect(host.cell(TABLE, 'E31').text).toBe('✓');
  expect(await brokenRelations(workbook)).toEqual(['T3-balance:natural', 'T3-balance:total']);
  await host.person.type(TABLE, 'D29', 1);
  await host.settle();
  expect(['A5', 'D5', 'D28'].map(fill)).not.toContain('#F4A6A6');
  expect(fill('A5')).toBeUndefined();
});

test('a text in a figure cell is counted on 校验', async () => {
  const { host } = embedded();
  await insertSample();
  await host.person.type(TABLE, 'E10', '无');
  await host.settle();
  expect(host.cell('校验', 'H48').text).toBe('✗ 1格');
  await host.person.type(TABLE, 'E10', -2);
  await host.settle();
  // The cell itself and the three totals it makes negative: the row, the column, and 总计 stays positive.
  expect(host.cell('校验', 'H48').text).toBe('✗ 3格');
});
