/** xl/workbook.xml: sheets, names, where to start, and whether results are computed on opening (ISO/IEC 29500-1 §18.2). */
import { quoteSheet, rectangleName } from '../../grid';
import type { Plan, PlanSheet } from '../../layout';
import { NAMESPACE } from './namespaces';
import { element, escapeText } from './xml';

const name = (attributes: { name: string; localSheetId?: number; hidden?: 1 }, reference: string): string =>
  element('definedName', attributes, escapeText(reference));

/** Print area and repeated rows are names of the sheet; LibreOffice obeys them only with the sheet quoted. */
function printNames({ name: sheet, print }: PlanSheet, localSheetId: number): string {
  const quoted = quoteSheet(sheet);
  const area = name(
    { name: '_xlnm.Print_Area', localSheetId },
    `${quoted}!${rectangleName(print.area, true)}`,
  );
  if (print.titleRows === 0) return area;
  return area + name({ name: '_xlnm.Print_Titles', localSheetId }, `${quoted}!$1:$${print.titleRows}`);
}

/** Excel keeps the rows of a filter as a name of the sheet, too; programs that know only the name filter by it. */
function filterName({ name: sheet, filter }: PlanSheet, localSheetId: number): string {
  if (!filter) return '';
  const attributes = { name: '_xlnm._FilterDatabase', localSheetId, hidden: 1 } as const;
  return name(attributes, `${quoteSheet(sheet)}!${rectangleName(filter, true)}`);
}

/** The engine whose results a reader need not compute again; with an older one Excel asks to save on closing. */
const ENGINE = 191029;
/** Functions that have another result each time. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;

/** Results are carried as they are; only where one is missing or will not last, all of them are computed on opening. */
function calculation({ sheets }: Plan): string {
  const isOpen = sheets.some(({ cells }) =>
    cells.some(({ formula, value }) => formula !== null && (value === null || VOLATILE.test(formula))),
  );
  return element('calcPr', { calcId: ENGINE, fullCalcOnLoad: isOpen ? 1 : undefined });
}

/** The XML of the workbook; its sheets are the relationships rId1, rId2, … */
export function workbookXml(plan: Plan): string {
  // Every program wants a sheet to show.
  const mayHide = plan.sheets.some(({ hidden }) => !hidden);
  const sheets = plan.sheets.map(({ name: sheet, hidden }, index) =>
    element('sheet', {
      name: sheet,
      sheetId: index + 1,
      state: hidden && mayHide ? 'hidden' : undefined,
      'r:id': `rId${index + 1}`,
    }),
  );
  const names = plan.names.map(({ name: defined, sheet, area }) =>
    name({ name: defined }, `${quoteSheet(sheet)}!${rectangleName(area, true)}`),
  );
  const activeTab = Math.max(
    0,
    plan.sheets.findIndex((sheet) => sheet.name === plan.start?.sheet),
  );
  const ownNames = plan.sheets.map((sheet, index) => filterName(sheet, index) + printNames(sheet, index));
  const definedNames = ownNames.join('') + names.join('');
  return element(
    'workbook',
    { xmlns: NAMESPACE.main, 'xmlns:r': NAMESPACE.links },
    '<workbookPr/>' +
      element('bookViews', {}, element('workbookView', { activeTab })) +
      element('sheets', {}, sheets.join('')) +
      element('definedNames', {}, definedNames) +
      calculation(plan),
  );
}
