/** Paragraphs, tables and what is anchored in them, in the order of the document. */
import type { XmlScanner } from '../../ooxml';
import { isAnchor, readAnchored } from './anchored';
import { skipsElement } from './skipped';
import { spend } from './source';
import type { Block, Budget, WordSource } from './source';
import type { Styles } from './styles';
import { readTable } from './table';
import { readParagraph } from './text';

function readBlocks(source: WordSource): readonly Block[] {
  const { scanner } = source;
  const blocks: Block[] = [];
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    const { name } = scanner;
    if (name === 'p') {
      spend(source.budget, 'paragraphs');
      const place = scanner.tag.start;
      const { text, anchored } = readParagraph(source);
      blocks.push({ kind: 'paragraph', text, place }, ...anchored);
    } else if (name === 'tbl') blocks.push({ kind: 'table', table: readTable(source) });
    else if (name === 'altChunk') blocks.push({ kind: 'chunk', id: scanner.prefixedAttribute('id') ?? '' });
    else if (isAnchor(name)) blocks.push(...readAnchored(source));
    else skipsElement(scanner);
  }
  return blocks;
}

/** What a scanner meets, read as parts of a Word document. */
export function wordSource(scanner: XmlScanner, styles: Styles, budget: Budget): WordSource {
  const source: WordSource = { scanner, styles, budget, blocks: () => readBlocks(source) };
  return source;
}
