/** Reading and recognising one report of each kind, without our names. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { cellKey } from '../../src/grid';
import type { Grid, GridCell } from '../../src/grid';
import { planReport } from '../../src/layout';
import { readDocx, readHtml } from '../../src/readers';
import { recognizeGrids } from '../../src/recognize';
import { reportHtml } from '../../src/writers';
import { writeDocx } from '../../src/writers/docx';
import { workbookOfPlan } from '../support/planned';
import { randomReport } from '../support/reports';

const ROUNDS = 20;
const WARM_UP = 4;

/** Milliseconds that `work` takes, the median of many rounds. */
function milliseconds(work: () => unknown): number {
  for (let round = 0; round < WARM_UP; round++) work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return rounds.sort((one, other) => one - other)[ROUNDS / 2] ?? 0;
}

/** A register beside the report: a row a case, as offices keep them. */
function register(rows: number, columns: number): Grid {
  const texts = Array.from({ length: rows * columns }, (_, at) =>
    at % columns === 0 ? at / columns : `登记${Math.floor(at / columns)}号申请办理${at % columns}`,
  );
  const cells = texts.map((value, at): [number, GridCell] => [
    cellKey(Math.floor(at / columns), at % columns),
    { value, text: String(value), formula: null },
  ]);
  return {
    kind: 'sheet',
    name: '登记',
    rowCount: rows,
    columnCount: columns,
    cells: new Map(cells),
    merges: [],
  };
}

export async function bench(): Promise<{ name: string; value: number; unit: string }[]> {
  const report = randomReport(3, { year: 2024 });
  const html = new TextEncoder().encode(reportHtml(report));
  const docx = await writeDocx(report);
  const { grids } = workbookOfPlan(planReport(editionById('2021') as Edition, { report }));
  const beside = [...grids, register(6_000, 10)];
  const tables = readHtml(html, 'a.html');
  const kilobytes = Math.round(html.length / 1000);
  const row = (name: string, work: () => unknown) => ({ name, value: milliseconds(work), unit: 'ms' });
  return [
    row(`read HTML (${kilobytes} KB)`, () => readHtml(html, 'a.html')),
    row('read .docx', () => readDocx(docx, 'a.docx')),
    row('find the form in the tables of a document', () => recognizeGrids(tables)),
    row('find the form in a workbook without names', () => recognizeGrids(grids)),
    row('… beside a register of 60,000 cells', () => recognizeGrids(beside)),
  ];
}
