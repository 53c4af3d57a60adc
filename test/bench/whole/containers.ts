/** The same reports in every container that can be read. */
import { read, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { reportText, webPage, writeDocx } from '../../../src/writers';
import { modelOf } from '../../corpus/model';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from '../../corpus/pdf';
import { randomReport } from '../../support/reports';
import { tableWorkbooks } from '../workbooks';

export interface Container {
  readonly name: string;
  readonly ending: string;
  readonly files: readonly Uint8Array[];
}

/** A page as offices print it. */
function printed(seed: number): Uint8Array {
  const [ruling, writing, paper] = [RULINGS['strokes'], WRITINGS['a piece a line'], PAPERS['upright']];
  if (!ruling || !writing || !paper) throw new Error('no such style');
  return pdfOf(modelOf(randomReport(seed, { year: 2024 })), { font: 'named UCS-2', ruling, writing, paper });
}

const saved = (workbook: Uint8Array, bookType: BookType): Uint8Array =>
  new Uint8Array(write(read(workbook, { type: 'array' }), { type: 'array', bookType }) as ArrayBuffer);

/** So many reports in each container; what reads slowly has fewer. */
export async function containers(count: number): Promise<Container[]> {
  const { ours, excelJs } = await tableWorkbooks(2 * count);
  const reports = Array.from({ length: count }, (_, at) => randomReport(at + 1, { year: 2024 }));
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const few = excelJs.slice(0, Math.ceil(count / 4));
  return [
    { name: 'workbook made elsewhere', ending: '.xlsx', files: excelJs },
    { name: 'our template', ending: '.xlsx', files: ours },
    {
      name: 'Word document',
      ending: '.docx',
      files: await Promise.all(reports.map((report) => writeDocx(report))),
    },
    { name: 'web page', ending: '.html', files: reports.map((report) => encode(webPage(report))) },
    { name: 'text', ending: '.txt', files: reports.map((report) => encode(reportText(report))) },
    { name: 'PDF', ending: '.pdf', files: few.map((_, at) => printed(at + 1)) },
    { name: 'older workbook', ending: '.xls', files: few.map((book) => saved(book, 'biff8')) },
    { name: 'OpenDocument', ending: '.ods', files: few.map((book) => saved(book, 'ods')) },
  ];
}
