/** The report as a Word document laid out by GB/T 9704-2012; the library is loaded when it is first needed. */
import { DOCUMENT, reportTitle } from '../../messages';
import type { Report } from '../../report';
import { portionBlocks, WHOLE } from '../outline';
import { withoutControls } from '../../text';
import type { Day } from '../../text';
import type { Portion } from '../outline';
import { docxBlock } from './blocks';
import { packDocument } from './pack';
import { docxPage } from './page';
import { picturePage } from './picture';
import type { DocumentPicture } from './picture';
import { signatureOf, signatureParagraphs, signaturePlace } from './signature';

export type { DocumentPicture } from './picture';

export interface DocumentOptions {
  readonly portion?: Portion;
  /** 草稿 across every page. */
  readonly draft?: boolean;
  /** 落款 below the text: the body of the report and this day. */
  readonly signed?: Day;
  /** On a page of its own behind the text. */
  readonly picture?: DocumentPicture;
}

/** Bytes of a .docx file; throws `report/edition` for an unknown edition. */
export async function writeDocx(report: Report, options: DocumentOptions = {}): Promise<Uint8Array> {
  const { portion = WHOLE, draft = false, signed, picture } = options;
  const blocks = portionBlocks(report, portion);
  const [docx, watermarks] = await Promise.all([
    import('docx'),
    draft ? import('docx/watermarks') : undefined,
  ]);
  const unit = withoutControls(report.unit).trim();
  const title = reportTitle(unit, report.year).trim();
  const signature = signed && signatureOf(unit, signed);
  return packDocument(docx, {
    title: portion.kind === 'part' && blocks[0]?.kind === 'heading' ? `${title} ${blocks[0].text}` : title,
    author: unit,
    ...(signature && { looks: { signature: signaturePlace(signature) } }),
    ...(watermarks && { headers: docxPage.watermark(docx, watermarks, DOCUMENT.draft) }),
    children: [
      ...blocks.flatMap((block, index) => docxBlock(docx, block, blocks[index + 1], report)),
      ...(signature ? signatureParagraphs(docx, signature) : []),
      ...(picture ? picturePage(docx, picture) : []),
    ],
  });
}
