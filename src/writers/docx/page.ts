/** Page and page numbers of the Word document (GB/T 9704-2012 §5.2, §7.5). */
import type * as Library from 'docx';
import type { Footer, Header, ISectionOptions } from 'docx';
import type * as Watermarks from 'docx/watermarks';
import { FONTS, PAGE, SIZES } from '../../form';
import { twipsOfMillimetres, twipsOfPoints } from './measures';
import { STYLE } from './styles';

export type Docx = typeof Library;

/** Points: two characters fill the middle of the page. */
const WATERMARK_WIDTH = 300;

const { top, left, bottom, right } = PAGE.margins;
const section: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: twipsOfMillimetres(PAGE.width), height: twipsOfMillimetres(PAGE.height) },
    margin: {
      top: twipsOfMillimetres(top),
      left: twipsOfMillimetres(left),
      bottom: twipsOfMillimetres(bottom),
      right: twipsOfMillimetres(right),
      footer: twipsOfMillimetres(PAGE.footer),
    },
  },
};

/** — 1 —, right on odd pages and left on even ones, one character from the edge (§7.5). */
function footers(docx: Docx, dash: string): { default: Footer; even: Footer } {
  const footer = (side: 'left' | 'right') =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          style: STYLE.footer,
          alignment: docx.AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'],
          indent: { [side]: twipsOfPoints(SIZES.pageNumber) },
          children: [new docx.TextRun({ children: [`${dash} `, docx.PageNumber.CURRENT, ` ${dash}`] })],
        }),
      ],
    });
  return { default: footer('right'), even: footer('left') };
}

/** The same word across odd and even pages, behind the text. */
function watermark(
  docx: Docx,
  { TextWatermark }: typeof Watermarks,
  text: string,
): Record<'default' | 'even', Header> {
  const header = () =>
    new docx.Header({
      children: [
        new docx.Paragraph({
          style: STYLE.header,
          children: [new TextWatermark({ text, font: FONTS.heading[0], width: WATERMARK_WIDTH })],
        }),
      ],
    });
  return { default: header(), even: header() };
}

export const docxPage = { section, footers, watermark };
