/** What a run's properties say about whether its text is part of a figure (ISO/IEC 29500-1 §17.3.2). */
import type { XmlScanner } from '../../ooxml';
import { isRaisedBy } from '../runs';

/** Each is true, false, or not said. */
export interface Marks {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  readonly struckTwice?: boolean;
  /** Set higher or lower than the line: the mark of a note. */
  readonly raised?: boolean;
}

/** Marks of a run, with the character style that it names. */
export interface RunMarks extends Marks {
  readonly style?: string;
}

/** Where none of these words stands, nothing is marked. */
export const MARKING = /vanish|strike|vertAlign|position/i;
export const MARKING_OR_STYLE = /vanish|strike|vertAlign|position|rStyle/i;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** True for a property that is on; without a value it is. */
export const isOn = (scanner: XmlScanner): boolean =>
  !['0', 'false', 'off'].includes(scanner.prefixedAttribute('val') ?? '');

const setHigher = (scanner: XmlScanner): boolean =>
  isRaisedBy(Math.abs(Number.parseInt(scanner.prefixedAttribute('val') ?? '0', 10)));

/** How each property is read. A baseline does not take back a position, nor the other way round. */
const READERS: Readonly<Record<string, (marks: Mutable<RunMarks>, scanner: XmlScanner) => void>> = {
  vanish: (marks, scanner) => (marks.hidden = isOn(scanner)),
  strike: (marks, scanner) => (marks.struck = isOn(scanner)),
  dstrike: (marks, scanner) => (marks.struckTwice = isOn(scanner)),
  vertAlign: (marks, scanner) => {
    const value = scanner.prefixedAttribute('val') ?? '';
    marks.raised = value === 'superscript' || value === 'subscript' || (marks.raised ?? false);
  },
  position: (marks, scanner) => (marks.raised = setHigher(scanner) || (marks.raised ?? false)),
  rStyle: (marks, scanner) => (marks.style = scanner.prefixedAttribute('val') ?? ''),
};

/** Reads the `rPr` that just started, up to its end; how it was before a change does not count. */
export function readMarks(scanner: XmlScanner): RunMarks {
  const marks: Mutable<RunMarks> = {};
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    READERS[scanner.name]?.(marks, scanner);
    scanner.skipElement();
  }
  return marks;
}
