/** What the add-in says about a workbook: where a second report stands, what was not read, what a blank template is. */
import { coverPlace, planTemplate, textPlace, unreadWords } from '../../src/addin';
import { formatAddress } from '../../src/grid';
import { MESSAGES } from '../../src/messages/catalogue';
import { opened } from '../support/open';
import { sampleReport } from '../support/reports';

const places = (suffix: string) => {
  const { workbook } = opened(sampleReport(), { suffix });
  return [coverPlace(workbook, 'year'), textPlace(workbook, 'problems')].map(
    (each) => each && formatAddress(each),
  );
};

test('places of 封面 and of the parts of text, of the report that is read', () => {
  expect(places('')).toEqual(['封面!B4', '五、问题改进!A3']);
  expect(places('2')).toEqual(['封面 (2)!B4', '五、问题改进 (2)!A3']);
});

test('a suffix on record without its names: those without a suffix', () => {
  const { workbook } = opened(sampleReport());
  const properties = new Map([...workbook.properties, ['nianbao.suffix', '7']]);
  const place = coverPlace({ ...workbook, properties }, 'year');
  expect(place && formatAddress(place)).toBe('封面!B4');
  expect(coverPlace({ ...workbook, names: new Map() }, 'year')).toBeUndefined();
});

test('what was not read, in words', () => {
  const used = { row: 2, column: 2, rowCount: 1_048_574, columnCount: 16_382 };
  const read = { row: 2, column: 2, rowCount: 234, columnCount: 256 };
  const words = MESSAGES['zh-CN'].pane.tables;
  expect(unreadWords({ kind: 'cells', sheet: '底稿', used, read }, words)).toMatch(
    /底稿.*C3:XFD1048576.*C3:IX236/,
  );
  expect(unreadWords({ kind: 'sheets', read: 40, all: 43 }, words)).toMatch(/43.*40|40.*43/);
  expect(unreadWords({ kind: 'merges' }, words)).toMatch(/合并/);
});

test.each([
  [2024, '2021'],
  [2021, '2021'],
  [2020, '2019'],
])('a blank template of %i is of edition %s', (year, edition) => {
  const request = { unit: '甲镇人民政府', year, kind: null };
  const preferences = { locale: null, typedTotals: false, explainer: '' };
  const plan = planTemplate(request, '', preferences);
  expect(plan.properties['nianbao.edition']).toBe(edition);
  const total = (typedTotals: boolean) => {
    const { sheets, names } = planTemplate(request, '', { ...preferences, typedTotals });
    const { sheet, area } = names.find(({ name }) => name === '表三_本年新收_总计')!;
    return sheets
      .find(({ name }) => name === sheet)
      ?.cells.find(({ row, column }) => row === area.row && column === area.column)?.formula;
  };
  expect([total(false), total(true)]).toEqual(['=SUM(D5:I5)', null]);
});

test('no template for a year without a form', () => {
  const request = { unit: '甲镇人民政府', year: 2017, kind: null };
  expect(() => planTemplate(request, '', { locale: null, typedTotals: false, explainer: '' })).toThrow(
    expect.objectContaining({ code: 'report/edition' }) as Error,
  );
});
