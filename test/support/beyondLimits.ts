/** What in a Plan is more than Excel takes, with the limits as Microsoft's pages have them. */
import { cellName, rectangleName } from '../../src/grid';
import type { Plan, PlanSheet } from '../../src/layout';

const FORMULA_TEXT = /"((?:[^"]|"")*)"/g;

function ofFormula(where: string, formula: string): string[] {
  const longest = Math.max(0, ...[...formula.matchAll(FORMULA_TEXT)].map(([, text = '']) => text.length));
  return [
    ...(formula.length - 1 > 8192 ? [`${where}: formula of ${formula.length - 1} characters`] : []),
    ...(longest > 255 ? [`${where}: text of ${longest} characters in a formula`] : []),
  ];
}

function ofSheet(plan: Plan, sheet: PlanSheet): string[] {
  const { name, cells, rowHeights, columnWidths, validations, highlights } = sheet;
  const at = (row: number, column: number) => `${name}!${cellName(row, column)}`;
  return [
    ...(name.length > 31 || /[[\]:*?/\\]/.test(name) ? [`name of the sheet ${name}`] : []),
    ...rowHeights.flatMap((height, row) =>
      height !== null && !(height >= 0 && height <= 409)
        ? [`${name}: row ${row + 1} of ${height} points`]
        : [],
    ),
    ...columnWidths.flatMap((width) => (width > 1790 ? [`${name}: column of ${width} pixels`] : [])),
    ...cells.flatMap(({ row, column, value, formula, style }) => {
      const text = typeof value === 'string' ? value : '';
      const isText = plan.styles[style]?.numberFormat === '@';
      return [
        ...(text.length > 32_767 ? [`${at(row, column)}: ${text.length} characters`] : []),
        ...(text.split('\n').length > 254 ? [`${at(row, column)}: too many lines`] : []),
        ...(isText && text.length > 255 ? [`${at(row, column)}: long text in a text cell`] : []),
        ...(isText && formula !== null ? [`${at(row, column)}: formula in a text cell`] : []),
        ...(formula === null ? [] : ofFormula(at(row, column), formula)),
      ];
    }),
    ...validations.flatMap(({ area, rule, title, message }) => [
      ...(title.length > 32 ? [`${name}!${rectangleName(area)}: title ${title}`] : []),
      ...(message.length > 224 ? [`${name}!${rectangleName(area)}: message ${message}`] : []),
      ...(rule.kind === 'list' && rule.items.join(',').length > 255 ? [`${name}: list too long`] : []),
      ...(rule.kind === 'list' && rule.items.some((item) => /[,"]/.test(item))
        ? [`${name}: list divided`]
        : []),
    ]),
    ...highlights.flatMap(({ area, formula }) => ofFormula(`${name}!${rectangleName(area)}`, formula)),
  ];
}

/** One line for each; none where Excel takes all of it. */
export function beyondLimits(plan: Plan): string[] {
  return [
    ...plan.sheets.flatMap((sheet) => ofSheet(plan, sheet)),
    ...plan.names.flatMap(({ name }) => (name.length > 255 ? [`name ${name}`] : [])),
    ...Object.entries(plan.properties).flatMap(([key, value]) =>
      key.length > 255 || value.length > 255 ? [`property ${key}`] : [],
    ),
  ];
}
