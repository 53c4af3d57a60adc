import { strFromU8, unzipSync } from 'fflate';
import { editionById } from '../../src/form';
import { copyOf, writeDocx } from '../../src/writers';
import { convertedDocument, describeWithOffice, pageTexts } from '../support/libreoffice';
import { randomReport, sampleReport } from '../support/reports';
import { all, expectedRows, rowsOf } from '../support/wordTable';

jest.setTimeout(600_000);

const WRITER_HTML = 'HTML (StarWriter)';

describeWithOffice('LibreOffice lays out', () => {
  test.each([
    ['the sample', sampleReport()],
    ['long figures', randomReport(3, { limit: 4000 })],
  ])('%s: 表三 begins a page and ends on it', async (_, report) => {
    const pages = pageTexts(convertedDocument('report.docx', await writeDocx(report), 'pdf'));
    expect(pages.length).toBeLessThanOrEqual(5);
    const requests = pages.filter((page) => /本年新收政府信息公开申请数量/.test(page));
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^\s*三、收到和处理政府信息公开申请情况/);
    expect(requests[0]).toMatch(/四、结转下年度继续办理/);
    expect(pages.map((page) => /—\s*(\d+)\s*—\s*$/.exec(page)?.[1])).toEqual(
      pages.map((__, at) => `${at + 1}`),
    );
  });

  test('pasted tables with the statutory merges, wording and figures', () => {
    const report = randomReport(4);
    const pasted = convertedDocument('paste.html', copyOf(report).html, 'docx', WRITER_HTML);
    const xml = strFromU8(unzipSync(pasted)['word/document.xml']!);
    const tables = editionById(report.edition)!.tables;
    expect(all(xml, 'w:tbl').map(rowsOf)).toEqual(tables.map((table) => expectedRows(table, report)));
  });
});
