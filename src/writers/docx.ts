/** The report as a Word document laid out by GB/T 9704-2012; the library is loaded when it is first needed. */
import { DOCUMENT, reportTitle } from '../messages';
import type { Report } from '../report';
import { docxBlock } from './docxBlocks';
import { docxPage } from './docxPage';
import { cleanText, reportBlocks } from './outline';

/** Bytes of a .docx file; throws `report/edition` for an unknown edition. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const blocks = reportBlocks(report);
  const docx = await import('docx');
  const unit = cleanText(report.unit).trim();
  const document = new docx.Document({
    title: reportTitle(unit, report.year).trim(),
    creator: unit,
    lastModifiedBy: unit,
    evenAndOddHeaderAndFooters: true,
    styles: docxPage.styles,
    sections: [
      {
        properties: docxPage.section,
        footers: docxPage.footers(docx, DOCUMENT.pageNumberDash),
        children: blocks.flatMap((block, index) => docxBlock(docx, block, blocks[index + 1], report)),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}
