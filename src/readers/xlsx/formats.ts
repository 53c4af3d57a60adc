/** How the styles of a workbook show numbers (ISO/IEC 29500-1 §18.8.30). */
import { formatOf } from '../../grid';
import type { Epoch, ShowNumber } from '../../grid';
import { XmlScanner } from '../../ooxml';
import { parseIndex } from './numbers';

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

/** By the index of a cell style; undefined for one that shows the number itself. */
export type Formats = readonly (ShowNumber | undefined)[];

/** The formats of all cell styles, from the styles part. */
export function readFormats(xml: string, epoch: Epoch): Formats {
  const custom = new Map<number, string>();
  const known = new Map<number, ShowNumber | undefined>();
  const formats: (ShowNumber | undefined)[] = [];
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
      if (inside !== 'numFmts' && inside !== 'cellXfs') scanner.skipElement();
    } else if (scanner.name === 'numFmt' && inside === 'numFmts')
      custom.set(parseIndex(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    else if (scanner.name === 'xf' && inside === 'cellXfs')
      formats.push(format(parseIndex(scanner.attribute('numFmtId'))));
  }
  return formats;
}
