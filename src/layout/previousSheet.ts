/** 上年数据: last year's report kept in this year's workbook, a figure a row, so that the next person has it. */
import {
  fieldsById,
  PAGE,
  PREVIOUS_AREA_NAME,
  PREVIOUS_KEYS,
  PREVIOUS_SHEET,
  PROPERTY,
  TEMPLATE_VERSION,
} from '../form';
import type { Edition } from '../form';
import { WORKBOOK } from '../messages';
import type { CellValue } from '../grid';
import type { Report } from '../report';
import { LIMITS } from './limits';
import type { Plan } from './plan';
import { at, draftSheet, finishSheet, put, raise } from './sheet';
import { STYLES, TAB_COLORS } from './styles';

const WIDTHS = [330, 420, 110];
const FIRST_ROW = 2;

/** A text as a cell can hold it: one that is longer is left out, not cut. */
const kept = (text: string): string => (text.length > LIMITS.cellText ? '' : text);

/** A plan of one sheet; an older one gives way. */
export function planPrevious(edition: Edition, previous: Report, reorganised: boolean): Plan {
  const sheet = draftSheet(PREVIOUS_SHEET, TAB_COLORS.cover, WIDTHS);
  const items: Readonly<Record<(typeof PREVIOUS_KEYS)[number], CellValue>> = {
    unit: previous.unit,
    year: previous.year,
    edition: previous.edition,
    reorganised: reorganised ? 1 : 0,
    overview: kept(previous.parts.overview),
    problems: kept(previous.parts.problems),
    others: kept(previous.parts.others),
  };
  const lines: readonly (readonly [string, string, CellValue])[] = [
    ...PREVIOUS_KEYS.map((key) => [key, WORKBOOK.previousItems[key], items[key]] as const),
    ...[...previous.figures].map(([id, { value }]) => {
      const field = fieldsById(edition).get(id);
      return [id, field ? `${field.rowLabel}·${field.columnLabel}` : '', value] as const;
    }),
  ];
  put(sheet, at(0, 0, 1, WIDTHS.length), 'heading', { value: WORKBOOK.previousTitle });
  raise(sheet, 0, 30);
  WORKBOOK.previousColumns.forEach((text, column) =>
    put(sheet, at(1, column), 'listHeader', { value: text }),
  );
  lines.forEach((line, index) =>
    line.forEach((value, column) => put(sheet, at(FIRST_ROW + index, column), 'list', { value })),
  );
  sheet.freeze = { rows: FIRST_ROW, columns: 0 };
  return {
    suffix: '',
    styles: STYLES,
    names: [
      {
        name: PREVIOUS_AREA_NAME,
        sheet: PREVIOUS_SHEET,
        area: at(FIRST_ROW, 0, lines.length, WIDTHS.length),
      },
    ],
    properties: { [PROPERTY.template]: TEMPLATE_VERSION },
    start: null,
    sheets: [
      finishSheet(sheet, {
        orientation: 'landscape',
        area: at(0, 0, FIRST_ROW + lines.length, WIDTHS.length),
        titleRows: FIRST_ROW,
        heading: '',
        fit: { wide: 1, tall: 0 },
        margins: PAGE.margins,
      }),
    ],
  };
}
