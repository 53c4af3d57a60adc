/** How the styles of a workbook show numbers (ISO/IEC 29500-1 §18.8.30), and whether they strike them out (§18.8.22). */
import { formatOf } from '../../grid';
import type { Epoch, ShowNumber } from '../../grid';
import { XmlScanner } from '../../ooxml';
import { isOn, parseIndex } from './numbers';

/** Built-in formats that show something else than the number, those of East Asian locales (27–36, 50–58) included. */
const BUILT_IN: readonly (readonly [first: number, last: number, code: string])[] = [
  [9, 10, '0%'],
  [14, 17, 'yyyy/m/d'],
  [18, 21, 'h:mm'],
  [22, 22, 'yyyy/m/d'],
  [27, 31, 'yyyy/m/d'],
  [32, 35, 'h:mm'],
  [36, 36, 'yyyy/m/d'],
  [45, 47, '[h]:mm'],
  [50, 54, 'yyyy/m/d'],
  [55, 56, 'h:mm'],
  [57, 58, 'yyyy/m/d'],
];

const builtIn = (id: number): string =>
  BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'General';

/** All by the index of a cell style. */
export interface Styles {
  /** Undefined for one that shows the number itself. */
  readonly formats: readonly (ShowNumber | undefined)[];
  readonly struck: readonly boolean[];
}

/** The sections of the part that are read. */
const SECTIONS: ReadonlySet<string> = new Set(['numFmts', 'fonts', 'cellXfs']);

/** All cell styles, from the styles part. */
export function readStyles(xml: string, epoch: Epoch): Styles {
  const custom = new Map<number, string>();
  const known = new Map<number, ShowNumber | undefined>();
  const fonts: boolean[] = [];
  const formats: (ShowNumber | undefined)[] = [];
  const struck: boolean[] = [];
  const format = (id: number): ShowNumber | undefined => {
    if (!known.has(id)) known.set(id, formatOf(custom.get(id) ?? builtIn(id), epoch));
    return known.get(id);
  };
  const scanner = new XmlScanner(xml);
  let inside = '';
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    if (scanner.depth === 2) {
      inside = scanner.name;
      if (!SECTIONS.has(inside)) scanner.skipElement();
    } else if (scanner.name === 'numFmt' && inside === 'numFmts')
      custom.set(parseIndex(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    else if (inside === 'fonts') {
      if (scanner.name === 'font') fonts.push(false);
      else if (scanner.name === 'strike') fonts[fonts.length - 1] = isOn(scanner.attribute('val'));
    } else if (scanner.name === 'xf' && inside === 'cellXfs') {
      formats.push(format(parseIndex(scanner.attribute('numFmtId'))));
      struck.push(fonts[parseIndex(scanner.attribute('fontId'))] ?? false);
    }
  }
  return { formats, struck };
}
