/** Reports as LibreOffice and a browser print them to PDF: every figure comes back right. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { readFile } from '../../src/readers';
import { recognize } from '../../src/recognize';
import type { Report } from '../../src/report';
import { reportHtml } from '../../src/writers';
import { writeDocx } from '../../src/writers/docx';
import { writeXlsx } from '../../src/writers/xlsx';
import { judge } from '../corpus/judge';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { convertedDocument, describeWithOffice } from '../support/libreoffice';
import { randomReport } from '../support/reports';

jest.setTimeout(600_000);

const workbook = (report: Report) =>
  writeXlsx(planReport(editionById(report.edition)!, { report, typedTotals: true }));

function printedByBrowser(html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-print-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, html);
    execFileSync(
      CHROMIUM!,
      [...CHROMIUM_FLAGS, `--user-data-dir=${folder}`, `--print-to-pdf=${pdf}`, `file://${page}`],
      {
        stdio: 'ignore',
      },
    );
    return new Uint8Array(readFileSync(pdf));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const WORKBOOK = 'a workbook by LibreOffice';

const PRINTERS: Readonly<Record<string, (report: Report) => Promise<Uint8Array>>> = {
  'a Word document by LibreOffice': async (report) =>
    convertedDocument('报告.docx', await writeDocx(report), 'pdf'),
  [WORKBOOK]: (report) => Promise.resolve(convertedDocument('报告.xlsx', workbook(report), 'pdf')),
  ...(CHROMIUM && {
    'a page by a browser': (report) => Promise.resolve(printedByBrowser(reportHtml(report))),
  }),
};

/** Figures of seven digits do not fit into the columns of 表三 on paper: a workbook is printed with 2E+06. */
const limitsFor = (printer: string) => (printer === WORKBOOK ? [3_000, 10_000] : [3_000, 3_000_000]);
const reportsFor = (printer: string) =>
  [2024, 2020].flatMap((year) =>
    limitsFor(printer).map((limit, at) => randomReport(year + at, { year, limit })),
  );

describeWithOffice('PDF printed from', () => {
  test.each(Object.keys(PRINTERS))('%s', async (printer) => {
    for (const report of reportsFor(printer)) {
      const source = await readFile(await PRINTERS[printer]!(report), '报告.pdf');
      if (source.kind !== 'workbook') throw new Error(source.kind);
      const read = recognize(source.workbook);
      expect(judge(read, report)).toEqual({ right: report.figures.size, marked: [], wrong: [] });
      const { unit, year, parts } = read.report;
      expect({ unit, year }).toEqual({ unit: report.unit, year: report.year });
      // A sheet is printed as wide as it is, beyond the paper; its text is not.
      if (printer === WORKBOOK) continue;
      const { overview, problems, others } = report.parts;
      expect(parts).toMatchObject({ overview, problems, others });
    }
  });

  test('one that may not be copied from without a password is read all the same', async () => {
    const [report] = reportsFor(WORKBOOK);
    const filter =
      'pdf:writer_pdf_Export:{"RestrictPermissions":{"type":"boolean","value":"true"},"PermissionPassword":{"type":"string","value":"a"},"EnableCopyingOfContent":{"type":"boolean","value":"false"}}';
    const source = await readFile(
      convertedDocument('报告.docx', await writeDocx(report!), filter),
      '报告.pdf',
    );
    if (source.kind !== 'workbook') throw new Error(source.kind);
    expect(judge(recognize(source.workbook), report!).right).toBe(report!.figures.size);
  });

  test('one with a password to open is said to have one', async () => {
    const filter =
      'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"a"}}';
    const locked = convertedDocument('报告.docx', await writeDocx(reportsFor(WORKBOOK)[0]!), filter);
    await expect(readFile(locked, '报告.pdf')).rejects.toMatchObject({ code: 'file/encrypted' });
  });
});
