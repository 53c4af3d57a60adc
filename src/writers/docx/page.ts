/** Page, styles and page numbers of the Word document (GB/T 9704-2012 §5.2, §6, §7.5). */
import type * as Library from 'docx';
import type { Footer, Header, IPropertiesOptions, ISectionOptions } from 'docx';
import type * as Watermarks from 'docx/watermarks';
import { CHARACTERS_PER_LINE, FONTS, LINE_SPACING, PAGE, SIZES } from '../../form';
import type { FontRole } from '../../form';

export type Docx = typeof Library;

/** Twentieths of a point, the unit of lengths in Word. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
/** Word measures in twentieths of a point. */
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Between the margins, in twips. */
export const TEXT_WIDTH = twipsOfMillimetres(PAGE.width - PAGE.margins.left - PAGE.margins.right);

/** So many hundredths of it. */
export const shareOfWidth = (share: number): number => Math.round((share / 100) * TEXT_WIDTH);

/**
 * Space between characters that makes a line hold 28 of them (§5.2.3), in twips: 28 × 16 pt is 2 mm too wide. Not a
 * document grid: LibreOffice and WPS stretch tables along it.
 */
export const BODY_SPACING = Math.floor(TEXT_WIDTH / CHARACTERS_PER_LINE) - twipsOfPoints(SIZES.body);

/** The same font for western and East-Asian letters; the hint keeps “ ” and … in it. */
export function fontOf(role: FontRole) {
  const name = FONTS[role][0];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' } as const;
}

/** Text of a font, `size` points high. */
export const textRun = (docx: Docx, text: string, role: FontRole, size: number, characterSpacing = 0) =>
  new docx.TextRun({ text, font: fontOf(role), size: size * 2, characterSpacing });

/** Lines of exactly so many points. */
export const exactly = (docx: Docx, points: number) => ({
  line: twipsOfPoints(points),
  lineRule: docx.LineRuleType.EXACT,
});

/** 22 lines a page, the first of a paragraph indented by two characters. */
export const bodyParagraph = (docx: Docx) => ({
  spacing: exactly(docx, LINE_SPACING),
  indent: { firstLineChars: 200, firstLine: twipsOfPoints(2 * SIZES.body) },
});

/** Points: two characters fill the middle of the page. */
const WATERMARK_WIDTH = 300;
const TITLE_LINE = 36;
const BLACK = '000000';

/** Headings are styles, so that Word's navigation and tables of contents know them. */
function styles(docx: Docx): NonNullable<IPropertiesOptions['styles']> {
  const heading = (role: FontRole) => ({
    run: { font: fontOf(role), size: SIZES.body * 2, color: BLACK },
    paragraph: { ...bodyParagraph(docx), keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: fontOf('body'),
          size: SIZES.body * 2,
          // Western zh-CN would let LibreOffice break numbers and mail addresses anywhere.
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      title: {
        run: { font: fontOf('title'), size: SIZES.title * 2, color: BLACK },
        paragraph: {
          alignment: docx.AlignmentType.CENTER,
          spacing: exactly(docx, TITLE_LINE),
          keepNext: true,
        },
      },
      heading1: heading('heading'),
      heading2: heading('subheading'),
    },
  };
}

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
          alignment: docx.AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'],
          indent: { [side]: twipsOfPoints(SIZES.pageNumber) },
          children: [
            new docx.TextRun({
              font: fontOf('pageNumber'),
              size: SIZES.pageNumber * 2,
              children: [`${dash} `, docx.PageNumber.CURRENT, ` ${dash}`],
            }),
          ],
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
          children: [new TextWatermark({ text, font: FONTS.heading[0], width: WATERMARK_WIDTH })],
        }),
      ],
    });
  return { default: header(), even: header() };
}

export const docxPage = { styles, section, footers, watermark };
