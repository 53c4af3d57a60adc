/** Text of a string item: plain, in runs, without the phonetic guide (ISO/IEC 29500-1 §18.4.7, §18.4.8). */
import type { XmlScanner } from '../../ooxml';
import { saidIn } from '../runs';
import type { Run } from '../runs';
import { unescapeText } from './escapes';
import { isOn } from './numbers';

export interface RichText {
  readonly text: string;
  /** What is left of it in a cell whose own font is struck out: the runs that have a font of their own. */
  readonly inStruck: string;
}

/** A run without properties looks as its cell does. */
type OwnLook = Omit<Run, 'text'> | undefined;

/** Reads the `rPr` that just started, up to its end. */
function readLook(scanner: XmlScanner): OwnLook {
  let struck = false;
  let raised = false;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    const value = scanner.attribute('val');
    if (scanner.name === 'strike') struck = isOn(value);
    else if (scanner.name === 'vertAlign') raised = value === 'superscript' || value === 'subscript';
  }
  return { struck, raised };
}

/** Reads the `si` or `is` element that just started, and goes on behind its end. */
export function readRichText(scanner: XmlScanner): RichText {
  const runs: Run[] = [];
  const ownRuns: Run[] = [];
  let look: OwnLook;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    const { name } = scanner;
    if (name === 'r') look = undefined;
    else if (name === 'rPr') look = readLook(scanner);
    else if (name === 'rPh') scanner.skipElement();
    else if (name === 't') {
      const text = unescapeText(scanner.elementText());
      runs.push({ text, ...(look ?? { struck: false, raised: false }) });
      if (look) ownRuns.push({ text, ...look });
    }
  }
  return { text: saidIn(runs), inStruck: saidIn(ownRuns) };
}
