/** A Word document on our page, with our styles, page numbers and fonts, as a file. */
import type { ISectionOptions } from 'docx';
import { DOCUMENT } from '../../messages';
import { fontTable } from './fonts';
import { docxPage } from './page';
import type { Docx } from './page';
import { styleSheet } from './styles';
import type { Looks } from './styles';

export interface Content extends Pick<ISectionOptions, 'children' | 'headers'> {
  readonly title: string;
  /** Empty for none. */
  readonly author: string;
  /** Styles beside those that every document has. */
  readonly looks?: Looks;
}

/** Bytes of a .docx file. */
export async function packDocument(
  docx: Docx,
  { title, author, looks, ...content }: Content,
): Promise<Uint8Array> {
  const document = new docx.Document({
    title,
    creator: author,
    lastModifiedBy: author,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        ...content,
        properties: docxPage.section,
        footers: docxPage.footers(docx, DOCUMENT.pageNumberDash),
      },
    ],
  });
  return new Uint8Array(
    await docx.Packer.toArrayBuffer(document, undefined, [fontTable(), styleSheet(looks)]),
  );
}
