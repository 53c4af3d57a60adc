/** 图解 on a page of its own, with its text alternative. */
import type { Paragraph } from 'docx';
import { PAGE } from '../../form';
import type { Picture } from '../picture/types';
import type { Docx } from './page';
import { STYLE } from './styles';

/** A picture as Word shows it: the drawing, and its pixels for programs that cannot draw it. */
export interface DocumentPicture extends Picture {
  readonly png: Uint8Array;
}

/** The library counts in pixels of 1/96 inch. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const { left, right, top, bottom } = PAGE.margins;
const WIDEST = (PAGE.width - left - right) * PIXELS_PER_MILLIMETRE;
/** What a line of text takes stays free, so that the picture never falls onto a second page. */
const HIGHEST = (PAGE.height - top - bottom) * PIXELS_PER_MILLIMETRE * 0.95;

/** A page with the picture, as large as it fits, and its description. */
export function picturePage(docx: Docx, picture: DocumentPicture): Paragraph[] {
  const scale = Math.min(WIDEST / picture.width, HIGHEST / picture.height);
  const { title, description } = picture;
  const image = new docx.ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(picture.svg),
    transformation: { width: picture.width * scale, height: picture.height * scale },
    fallback: { type: 'png', data: picture.png },
    altText: { name: title, title, description },
  });
  return [
    new docx.Paragraph({
      style: STYLE.picture,
      pageBreakBefore: true,
      children: [image],
    }),
  ];
}
