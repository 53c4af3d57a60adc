/** Writes a Plan as .xlsx. It decides nothing: what is in the plan is in the file. */
import type { Plan } from '../../layout';
import { writeZip } from '../../ooxml';
import { contentTypes, relationships } from './parts';
import type { PartPlace } from './parts';
import { coreXml, customXml, extendedXml } from './properties';
import { sheetXml } from './sheet';
import { SharedStrings } from './strings';
import { planStyles } from './styles';
import { workbookXml } from './workbook';
import { xmlPart } from './xml';

const FOLDER = 'xl/';
const STYLES: PartPlace = { name: 'xl/styles.xml', kind: 'styles' };
const STRINGS: PartPlace = { name: 'xl/sharedStrings.xml', kind: 'sharedStrings' };
const ROOT: readonly PartPlace[] = [
  { name: 'xl/workbook.xml', kind: 'workbook' },
  { name: 'docProps/core.xml', kind: 'core' },
  { name: 'docProps/app.xml', kind: 'extended' },
  { name: 'docProps/custom.xml', kind: 'custom' },
];

/** The bytes of the workbook; equal plans make equal bytes. Throws for a plan that contradicts itself. */
export function writeXlsx(plan: Plan): Uint8Array {
  const tools = { looks: plan.styles, styles: planStyles(plan), strings: new SharedStrings() };
  const sheets = plan.sheets.map((sheet, index) => {
    const start = plan.start?.sheet === sheet.name ? plan.start : null;
    const { row, column } = start ?? { row: sheet.freeze.rows, column: sheet.freeze.columns };
    const active = start !== null || (plan.start === null && index === 0);
    const place: PartPlace = { name: `xl/worksheets/sheet${index + 1}.xml`, kind: 'worksheet' };
    return { place, xml: sheetXml(sheet, tools, { active, row, column }) };
  });
  const inside = [...sheets.map(({ place }) => place), STYLES, STRINGS];
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes([...ROOT, ...inside]),
    '_rels/.rels': relationships(ROOT, ''),
    'xl/workbook.xml': workbookXml(plan),
    'xl/_rels/workbook.xml.rels': relationships(inside, FOLDER),
    ...Object.fromEntries(sheets.map(({ place, xml }) => [place.name, xml])),
    [STYLES.name]: tools.styles.toXml(),
    [STRINGS.name]: tools.strings.toXml(),
    'docProps/core.xml': coreXml(),
    'docProps/app.xml': extendedXml(),
    'docProps/custom.xml': customXml(plan),
  };
  return writeZip(Object.fromEntries(Object.entries(texts).map(([name, xml]) => [name, xmlPart(xml)])));
}
