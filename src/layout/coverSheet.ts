/** 封面: who reports, for which year, whom to ask, and whether everything ties. */
import {
  BODY_KIND_NAMES,
  BODY_KINDS,
  CHECK_SHEET,
  COVER_ITEMS,
  COVER_SHEET,
  FIRST_YEAR,
  LAST_YEAR,
  PAGE,
  sheetNameWith,
} from '../form';
import type { CoverKey } from '../form';
import { cellName, quoteSheet } from '../grid';
import type { CellValue } from '../grid';
import { WORKBOOK } from '../messages';
import { coverValues } from '../report';
import type { PlanContext } from './context';
import { LIMITS } from './limits';
import type { PlanSheet, PlanValidation } from './plan';
import { at, draftSheet, finishSheet, heightFor, put, raise } from './sheet';
import { STYLES, TAB_COLORS } from './styles';
import type { StyleName } from './styles';

const FIRST_ITEM_ROW = 2;
/** The last one is beside what is printed. */
const COLUMNS = { label: 120, value: 560, hint: 250 } as const;
const HINT_COLUMN = 2;
const SPACE_HEIGHT = 8;
const ITEM_HEIGHT = 26;
const PREFACE_HEIGHT = 96;

/** Numbers, and the one text that may be long: older programs show it as #### where its cell is a text cell. */
const GENERAL: ReadonlySet<CoverKey> = new Set<CoverKey>(['year', 'edition', 'preface']);

function styleOf(key: CoverKey, value: CellValue): StyleName {
  if (key === 'edition') return 'itemFixed';
  const isLong = String(value ?? '').length > LIMITS.formattedText;
  return GENERAL.has(key) || isLong ? 'itemInput' : 'itemText';
}

/** Row and column of the value of an item of 封面. */
export function coverItemPlace(key: CoverKey): { readonly row: number; readonly column: number } {
  return { row: FIRST_ITEM_ROW + COVER_ITEMS.findIndex((item) => item.key === key), column: 1 };
}

/** The rectangle of all values of 封面. */
export const COVER_AREA = at(FIRST_ITEM_ROW, 1, COVER_ITEMS.length, 1);

const validations: readonly PlanValidation[] = [
  {
    area: at(coverItemPlace('year').row, 1),
    rule: { kind: 'whole', minimum: FIRST_YEAR, maximum: LAST_YEAR },
    ...WORKBOOK.yearRule,
  },
  {
    area: at(coverItemPlace('kind').row, 1),
    rule: { kind: 'list', items: BODY_KINDS.map((kind) => BODY_KIND_NAMES[kind]) },
    ...WORKBOOK.kindRule,
  },
];

/** `summary` is the cell of 校验 that sums up, with the value it has. */
export function coverSheet(
  context: PlanContext,
  summary: { readonly row: number; readonly column: number; readonly value: CellValue },
): PlanSheet {
  const sheet = draftSheet(sheetNameWith(COVER_SHEET, context.suffix), TAB_COLORS.cover, [
    COLUMNS.label,
    COLUMNS.value,
    COLUMNS.hint,
  ]);
  put(sheet, at(0, 0, 1, 2), 'title', { value: WORKBOOK.coverTitle });
  raise(sheet, 0, 42);
  put(sheet, at(0, HINT_COLUMN), 'hint', { value: WORKBOOK.coverHint });
  raise(sheet, 1, SPACE_HEIGHT);
  const values = coverValues(context.report);
  COVER_ITEMS.forEach(({ key, label }, index) => {
    const row = FIRST_ITEM_ROW + index;
    const value = values[key];
    put(sheet, at(row, 0), 'item', { value: label });
    put(sheet, at(row, 1), styleOf(key, value), { value });
    const needed = heightFor(String(value ?? ''), COLUMNS.value, STYLES.itemInput.size);
    raise(sheet, row, Math.max(key === 'preface' ? PREFACE_HEIGHT : ITEM_HEIGHT, needed));
  });
  const row = FIRST_ITEM_ROW + COVER_ITEMS.length;
  const checkSheet = quoteSheet(sheetNameWith(CHECK_SHEET, context.suffix));
  put(sheet, at(row, 0), 'item', { value: WORKBOOK.checkResult });
  put(sheet, at(row, 1), 'itemFixed', {
    formula: `=${checkSheet}!${cellName(summary.row, summary.column)}`,
    value: summary.value,
  });
  raise(sheet, row, ITEM_HEIGHT);
  sheet.validations.push(...validations);
  return finishSheet(sheet, {
    orientation: 'portrait',
    area: at(0, 0, row + 1, 2),
    titleRows: 0,
    fit: { wide: 1, tall: 1 },
    margins: PAGE.margins,
  });
}
