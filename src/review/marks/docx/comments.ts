/** The comments of a Word document (ISO/IEC 29500-1 §17.13.4): new ones behind the others. */
import { Edits, XmlScanner } from '../../../ooxml';
import { escapeAttribute, escapeText } from '../../../writers/xlsx/xml';
import { append, treeOf } from '../elements';

export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const EMPTY_COMMENTS = `<w:comments xmlns:w="${MAIN}"></w:comments>`;

/** A declaration of `w` where a part may mean something else by it. */
export const declaring = (xml: string): string =>
  xml.includes(`xmlns:w="${MAIN}"`) ? '' : ` xmlns:w="${MAIN}"`;

export interface Comment {
  readonly id: number;
  readonly lines: readonly string[];
}

/** The first number that no comment of a part has, nor any before it. */
export function nextId(xml: string): number {
  let next = 0;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next())
    if (token === 'start' && scanner.name === 'comment')
      next = Math.max(next, (Number(scanner.prefixedAttribute('id')) || 0) + 1);
  return next;
}

const paragraph = (line: string, mark: string): string =>
  `<w:p>${mark}<w:r><w:t xml:space="preserve">${escapeText(line)}</w:t></w:r></w:p>`;
const OWN_MARK = '<w:r><w:annotationRef/></w:r>';

/** The part with more comments of one author. */
export function withComments(
  xml: string,
  comments: readonly Comment[],
  author: string,
  initials: string,
): string {
  const who = `w:author="${escapeAttribute(author)}" w:initials="${escapeAttribute(initials)}"`;
  const added = comments.map(({ id, lines }) => {
    const text = lines.map((line, at) => paragraph(line, at === 0 ? OWN_MARK : '')).join('');
    return `<w:comment${declaring(xml)} w:id="${id}" ${who}>${text}</w:comment>`;
  });
  const edits = new Edits();
  append(edits, xml, treeOf(xml).root, added.join(''));
  return edits.applyTo(xml);
}
