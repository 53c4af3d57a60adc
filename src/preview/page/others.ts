/** What 载入他人表格 does: a new workbook with tables that somebody made without the add-in. */
import { rectangleName } from '../../grid';
import type { EmbeddedHost } from '../host/host';
import { othersSheets } from './othersTables';
import type { OthersSheet } from './othersTables';

const LOADED = '他人表格已载入：在窗格里点“检查当前工作簿里的表格”。';

/** Wide enough to read the labels; the figures follow. */
const WIDTHS: readonly (readonly [first: number, last: number, pixels: number])[] = [
  [0, 0, 30],
  [1, 1, 110],
  [2, 2, 90],
  [3, 3, 200],
];

function widen({ store }: EmbeddedHost, sheet: OthersSheet): void {
  const id = store.sheets.find(sheet.name);
  if (id === undefined) return;
  const isText = sheet.merges.length === 0;
  for (const [startColumn, endColumn, pixels] of isText ? [[0, 0, 620] as const] : WIDTHS)
    store.layout.setColumnWidth(id, { startRow: 0, endRow: 0, startColumn, endColumn }, pixels);
}

/** Replaces the workbook. Resolves to what to tell the person; what listens to the old workbook has to begin anew. */
export async function loadOthers(host: EmbeddedHost): Promise<string> {
  await host.reset();
  const { person } = host;
  const sheets = othersSheets();
  for (const [index, sheet] of sheets.entries()) {
    if (index === 0) await person.renameSheet('Sheet1', sheet.name);
    else await person.addSheet(sheet.name);
    await person.typeAll(new Map([[sheet.name, sheet.cells]]));
    if (sheet.merges.length > 0)
      await person.merge(
        sheet.name,
        sheet.merges.map((merge) => rectangleName(merge)),
      );
    for (const row of sheet.hiddenRows) await person.hide(sheet.name, `${row + 1}:${row + 1}`);
    widen(host, sheet);
  }
  for (const { name, isHidden } of sheets) if (isHidden) await person.hideSheet(name);
  await person.activateSheet(sheets[1]?.name ?? 'Sheet1');
  return LOADED;
}
