/** Workbooks of other kinds as LibreOffice saves them: the same figures come back as from our own .xlsx. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { editionById } from '../../src/form';
import type { Workbook } from '../../src/grid';
import { planReport } from '../../src/layout';
import { readFile } from '../../src/readers';
import { writeXlsx } from '../../src/writers/xlsx';
import { convertedDocument, describeWithOffice } from '../support/libreoffice';
import { randomReport } from '../support/reports';

async function read(bytes: Uint8Array, name: string): Promise<Workbook> {
  const source = await readFile(bytes, name);
  if (source.kind !== 'workbook') throw new Error(source.kind);
  return source.workbook;
}

const TABLES = ['二、主动公开', '三、依申请公开', '四、复议诉讼'];

/** Values of the tables by sheet and cell; formulas are known to be there. */
const tables = ({ grids }: Workbook) =>
  grids
    .filter(({ name }) => TABLES.includes(name))
    .map(({ name, cells }) => [
      name,
      [...cells]
        .filter(([, { value }]) => value !== null && value !== '')
        .map(([key, { value, formula }]) => [key, value, formula !== null])
        .sort(([one], [other]) => Number(one) - Number(other)),
    ]);

describeWithOffice('workbooks saved by LibreOffice', () => {
  const edition = editionById('2021')!;
  const bytes = writeXlsx(
    planReport(edition, { report: randomReport(5, { year: 2024 }), typedTotals: true }),
  );

  beforeAll(() => {
    // SheetJS talks about number formats.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(() => jest.restoreAllMocks());

  test.each(['xlsx', 'xls', 'ods'])('.%s', async (ending) => {
    const before = await read(bytes, '年报.xlsx');
    const after = await read(convertedDocument('report.xlsx', bytes, ending), `年报.${ending}`);
    expect(tables(after)).toEqual(tables(before));
  });

  test('.xls: hidden rows, columns and sheets', async () => {
    const parts = unzipSync(bytes);
    const changed = (name: string, from: RegExp, to: string): void => {
      parts[name] = strToU8(strFromU8(parts[name]!).replace(from, to));
    };
    changed('xl/worksheets/sheet4.xml', /<row r="4"/, '<row hidden="1" r="4"');
    changed('xl/worksheets/sheet4.xml', /<col /, '<col hidden="1" ');
    changed('xl/workbook.xml', /<sheet (?=[^>]*五、)/, '<sheet state="hidden" ');
    const { grids } = await read(convertedDocument('hidden.xlsx', zipSync(parts), 'xls'), '年报.xls');
    const hidden = grids.flatMap((grid) => (grid.hidden ? [[grid.name, grid.hidden] as const] : []));
    expect(hidden).toEqual([
      ['三、依申请公开', { sheet: false, rows: new Set([3]), columns: new Set([0]) }],
      ['五、问题改进', { sheet: true, rows: new Set(), columns: new Set() }],
    ]);
  });
});
