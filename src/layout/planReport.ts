/** From an edition, and a report if there is one, to the Plan of its workbook. */
import {
  COVER_AREA_NAME,
  COVER_ITEMS,
  COVER_SHEET,
  definedNameWith,
  PROPERTY,
  sheetNameWith,
  TEMPLATE_VERSION,
  TEXT_AREA_NAMES,
} from '../form';
import type { Edition, Part } from '../form';
import { newReport } from '../report';
import { checkSheet, SUMMARY } from './checkSheet';
import { planContext } from './context';
import type { PlanContext, PlanOptions } from './context';
import { COVER_AREA, coverItemPlace, coverSheet } from './coverSheet';
import { localSheet } from './localSheet';
import { tableArea, tableAreaName } from './places';
import type { Plan, PlanName, PlanSheet } from './plan';
import { at } from './sheet';
import { STYLES } from './styles';
import { tableSheet } from './tableSheet';
import { textArea, textSheet } from './textSheet';

type WrittenPart = keyof typeof TEXT_AREA_NAMES;

interface NamedSheet {
  readonly sheet: PlanSheet;
  readonly names: readonly PlanName[];
}

function partSheet(part: Part, context: PlanContext): NamedSheet {
  const table = context.edition.tables.find((each) => each.id === part.table);
  if (table) return tableSheet(table, context);
  const text = part.text ? context.report.parts[part.text] : '';
  return { sheet: textSheet(part, text, context), names: [] };
}

function planNames(context: PlanContext): PlanName[] {
  const { edition, suffix, report } = context;
  const cover = sheetNameWith(COVER_SHEET, suffix);
  const named = (name: string) => definedNameWith(name, suffix);
  return [
    { name: named(COVER_AREA_NAME), sheet: cover, area: COVER_AREA },
    ...COVER_ITEMS.map(({ key, definedName }) => {
      const { row, column } = coverItemPlace(key);
      return { name: named(definedName), sheet: cover, area: at(row, column) };
    }),
    ...edition.parts.flatMap(({ text, sheetName }) => {
      if (text === null || text === 'preface') return [];
      const written: WrittenPart = text;
      const area = textArea(report.parts[written]);
      return [{ name: named(TEXT_AREA_NAMES[written]), sheet: sheetNameWith(sheetName, suffix), area }];
    }),
    ...edition.tables.map((table) => ({
      name: tableAreaName(table, suffix),
      sheet: context.sheetOf(table),
      area: tableArea(table),
    })),
    ...edition.fields.map(({ id, definedName }) => {
      const { sheet, row, column } = context.placeOf(id);
      return { name: named(definedName), sheet, area: at(row, column) };
    }),
  ];
}

/** The whole workbook, planned before anything is written. */
export function planReport(edition: Edition, options: PlanOptions = {}): Plan {
  const report = options.report ?? newReport(edition);
  const context = planContext(edition, report, options);
  const { suffix } = context;
  const checks = checkSheet(context);
  const cover = coverSheet(context, { ...SUMMARY, value: checks.summary });
  const parts = edition.parts.map((part) => partSheet(part, context));
  const local = localSheet(context);
  const start = coverItemPlace('unit');
  return {
    suffix,
    sheets: [cover, ...parts.map(({ sheet }) => sheet), checks.sheet, local.sheet],
    styles: STYLES,
    names: [...planNames(context), ...parts.flatMap(({ names }) => names), ...checks.names, ...local.names],
    properties: {
      [PROPERTY.template]: TEMPLATE_VERSION,
      [PROPERTY.edition]: edition.id,
      [PROPERTY.suffix]: suffix,
    },
    start: { sheet: cover.name, ...start },
  };
}
