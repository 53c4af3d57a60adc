/** What is anchored in a paragraph: text boxes (ISO/IEC 29500-1 §20.4.2.38, VML), objects of other programs, pictures. */
import type { Block, WordSource } from './source';

const ANCHORS = new Set(['drawing', 'pict', 'object', 'AlternateContent']);
/** True for an element that may hold a text box, an object or a picture. */
export const isAnchor = (name: string): boolean => ANCHORS.has(name);

const HOLDS_ANY = /txbxContent|OLEObject|extent|imagedata/;

/** A table has room in 10 by 5 centimetres: in the units of DrawingML, and in points as VML writes them. */
const LEAST_WIDTH = { units: 3_600_000, points: 283 };
const LEAST_HEIGHT = { units: 1_800_000, points: 141 };
const WIDTH = /(?:^|;)\s*width:([\d.]+)pt/;
const HEIGHT = /(?:^|;)\s*height:([\d.]+)pt/;

class AnchoredReader {
  private readonly found: Block[] = [];
  private isLarge = false;
  private isShape = false;
  private readonly depth: number;

  constructor(private readonly source: WordSource) {
    this.depth = source.scanner.depth;
  }

  read(): readonly Block[] {
    const { scanner } = this.source;
    if (scanner.lacks(HOLDS_ANY)) {
      scanner.skipElement();
      return [];
    }
    while (scanner.depth >= this.depth) if (scanner.next() === 'start') this.element();
    const isPicture = this.isLarge && !this.isShape && this.found.length === 0;
    return isPicture ? [{ kind: 'picture' }] : this.found;
  }

  private element(): void {
    const { scanner } = this.source;
    switch (scanner.name) {
      // The same content for other programs: one of them is enough.
      case 'Choice':
      case 'Fallback':
        if (this.found.length > 0 || this.isLarge || this.isShape) scanner.skipElement();
        break;
      case 'wsp':
      case 'chart':
      case 'relIds':
        this.isShape = true;
        break;
      case 'txbxContent':
        this.isShape = true;
        this.textBox(this.source.blocks());
        break;
      case 'OLEObject':
        this.found.push({ kind: 'object', id: scanner.prefixedAttribute('id') ?? '' });
        break;
      case 'extent':
        this.isLarge ||= this.hasRoom(scanner.attribute('cx'), scanner.attribute('cy'), 'units');
        break;
      case 'shape': {
        const style = scanner.attribute('style') ?? '';
        this.isLarge ||= this.hasRoom(WIDTH.exec(style)?.[1], HEIGHT.exec(style)?.[1], 'points');
        break;
      }
      case 'AlternateContent':
        this.found.push(...readAnchored(this.source));
        break;
      default:
    }
  }

  /** A box without a table is a part of a drawing. */
  private textBox(blocks: readonly Block[]): void {
    if (blocks.some(({ kind }) => kind !== 'paragraph')) this.found.push(...blocks);
  }

  private hasRoom(
    width: string | undefined,
    height: string | undefined,
    measure: keyof typeof LEAST_WIDTH,
  ): boolean {
    return Number(width) >= LEAST_WIDTH[measure] && Number(height) >= LEAST_HEIGHT[measure];
  }
}

/** Reads the anchor that just started, up to its end. */
export function readAnchored(source: WordSource): readonly Block[] {
  return new AnchoredReader(source).read();
}
