/** A paragraph of one text, which looks as its style says. */
import type { Paragraph } from 'docx';
import type { Docx } from './page';

/** Without a style it is text of the body. */
export const styledParagraph = (docx: Docx, style: string | undefined, text: string): Paragraph =>
  new docx.Paragraph({ ...(style !== undefined && { style }), children: [new docx.TextRun(text)] });
