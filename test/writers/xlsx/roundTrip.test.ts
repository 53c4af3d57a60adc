import fc from 'fast-check';
import { EDITIONS } from '../../../src/form';
import { cellKey } from '../../../src/grid';
import type { GridCell } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import type { PlanSheet } from '../../../src/layout';
import { readXlsx } from '../../../src/readers/xlsx';
import { recognizeWorkbook } from '../../../src/recognize';
import { writeXlsx } from '../../../src/writers/xlsx';
import { randomReport, sampleReport, withFigure } from '../../support/reports';
import { anyPlan, cell, plan, sheet } from './plans';

/** What a reader finds of a sheet: cells that hold something. */
function expected({ cells }: PlanSheet): Map<number, Pick<GridCell, 'value' | 'formula'>> {
  const held = cells.filter(({ value, formula }) => (value !== null && value !== '') || formula !== null);
  return new Map(
    held.map(({ row, column, value, formula }) => [
      cellKey(row, column),
      { value: Object.is(value, -0) ? 0 : value, formula },
    ]),
  );
}

describe('write, then read', () => {
  test('every value and formula of any plan comes back, with names and properties', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const workbook = readXlsx(writeXlsx(any), 'a.xlsx');
        expect(workbook.grids.map(({ name }) => name)).toEqual(any.sheets.map(({ name }) => name));
        any.sheets.forEach((each, index) => {
          const read = [...(workbook.grids[index]?.cells ?? [])].map(
            ([key, { value, formula }]) =>
              [key, { value: Object.is(value, -0) ? 0 : value, formula }] as const,
          );
          expect(new Map(read)).toEqual(expected(each));
        });
        expect([...workbook.names]).toEqual(any.names.map(({ name, ...place }) => [name, place]));
        const stated = Object.entries(any.properties).filter(([, value]) => value !== '');
        expect([...workbook.properties]).toEqual(stated);
      }),
      { seed: 20240131, numRuns: 300 },
    );
  });

  test.each([
    ['the sample', sampleReport()],
    ['typed totals', randomReport(1)],
    ['computed totals', randomReport(2, { typedTotals: false })],
    ['a planted error', withFigure(randomReport(3), 'requests.received.natural', 999)],
  ])('a report comes back from its file: %s', (_name, report) => {
    const typedTotals = [...report.figures.values()].every(({ computed }) => !computed);
    const [edition] = EDITIONS;
    if (!edition) throw new Error('no edition');
    const back = recognizeWorkbook(
      readXlsx(writeXlsx(planReport(edition, { report, typedTotals })), 'a.xlsx'),
    );
    const values = (of: typeof report) =>
      [...of.figures].map(([id, { value, computed }]) => [id, value, computed]);
    expect(values(back)).toEqual(values(report));
    expect([back.unit, back.year, back.parts]).toEqual([report.unit, report.year, report.parts]);
  });

  test('control characters, halves of pairs and carriage returns do not reach the file', () => {
    const text = 'a\u0000\u0008b\ud800c\udc00d\r\ne\rf\uffff';
    const bytes = writeXlsx(plan([sheet('表', { cells: [cell(0, 0, { value: text })] })]));
    expect(readXlsx(bytes, 'a.xlsx').grids[0]?.cells.get(0)?.value).toBe('abcd\ne\nf');
  });

  test('a text that no cell can hold is refused', () => {
    const long = plan([sheet('表', { cells: [cell(0, 0, { value: 'x'.repeat(32_768) })] })]);
    expect(() => writeXlsx(long)).toThrow('report/text-too-long');
  });

  test('equal plans make equal bytes', () => {
    const [edition] = EDITIONS;
    if (!edition) throw new Error('no edition');
    const write = () => writeXlsx(planReport(edition, { report: sampleReport() }));
    expect(write()).toEqual(write());
  });
});
