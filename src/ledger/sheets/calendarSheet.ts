/**
 * 工作日历: every day with whether it is a working day, and how many there are up to it. What the user adds beside it counts before what is
 * known, the last line that speaks of a day before the others.
 */
import { ARRANGEMENT_COLUMNS, FIRST_YEAR, LAST_YEAR, PAGE } from '../../form';
import type { PlanSheet, PlanValidation } from '../../layout';
import { at, draftSheet, finishSheet, heightFor, put, raise } from '../../layout/sheet';
import type { SheetDraft } from '../../layout/sheet';
import { STYLES, TAB_COLORS } from '../../layout/styles';
import { LEDGER } from '../../messages';
import { KNOWN_YEAR } from '../calendar';
import type { CalendarDay } from '../calendar';
import { weekdayOf, yearOf } from '../days';
import { ANNOUNCED_PROBLEM, arrangementResults, calendarEnds, weightOn } from './arrangements';
import { arrangementContents } from './contents';
import { putCell } from './list';
import {
  ANNOUNCED,
  ANNOUNCED_CELL,
  ARRANGEMENT_COLUMN,
  ARRANGEMENT_KEYS,
  ARRANGEMENT_ROWS,
  CALENDAR_COLUMNS,
  FIRST_ROW,
  HEADER_ROW,
} from './places';
import { dayRule, listRule } from './rules';
import type { LedgerSheetContext } from './types';

const WIDTHS = [92, 48, 60, 86, 100, 24, 96, 96, 96, 64, 40, 40, 220];
const PRINTED_PIXELS = WIDTHS.slice(0, CALENDAR_COLUMNS.length).reduce((sum, width) => sum + width, 0);
const worksFormula = (row: number, isOrdinary: boolean): string =>
  `=MEDIAN(0,1,${isOrdinary ? 1 : 0}+${weightOn(`A${row}`)})`;

function putDay(
  sheet: SheetDraft,
  row: number,
  { serial, day, works, ordinal, name, isEstimated }: CalendarDay,
  isOrdinary: boolean,
): void {
  const isKnown = yearOf(day) <= KNOWN_YEAR;
  putCell(sheet, row - 1, 0, 'calendarDay', { value: serial });
  putCell(sheet, row - 1, 1, 'calendarCell', { value: LEDGER.weekdays[weekdayOf(serial) - 1] ?? '' });
  putCell(sheet, row - 1, 2, 'calendarCell', {
    value: works ? 1 : 0,
    formula: worksFormula(row, isOrdinary),
  });
  putCell(sheet, row - 1, 3, 'calendarCell', { value: ordinal, formula: `=SUM(D${row - 1},C${row})` });
  putCell(
    sheet,
    row - 1,
    4,
    'calendarNote',
    isKnown
      ? { value: name === '' ? null : isOrdinary ? name + LEDGER.shifted : name }
      : {
          value: isEstimated ? LEDGER.estimatedDay : '',
          formula: `=IF(YEAR(A${row})>MAX(${KNOWN_YEAR},${ANNOUNCED}),"${LEDGER.estimatedDay}","")`,
        },
  );
}

function putArrangements(
  sheet: SheetDraft,
  { arrangements, announced, calendar }: LedgerSheetContext,
): PlanValidation[] {
  const { row: top, column: announcedColumn } = ANNOUNCED_CELL;
  const ends = calendarEnds(calendar.days);
  putCell(sheet, top - 1, ARRANGEMENT_COLUMN, 'ledgerTitle', { value: null });
  putCell(sheet, top, ARRANGEMENT_COLUMN, 'ledgerLabel', { value: LEDGER.announced });
  putCell(sheet, top, announcedColumn, 'ledgerYear', { value: announced });
  putCell(sheet, top, announcedColumn + 1, 'ledgerAlarm', ANNOUNCED_PROBLEM);
  putCell(sheet, top + 1, ARRANGEMENT_COLUMN, 'ledgerSummary', { value: LEDGER.arrangementsTitle });
  ARRANGEMENT_COLUMNS.forEach((key, index) =>
    putCell(sheet, HEADER_ROW - 1, ARRANGEMENT_COLUMN + index, 'listHeader', {
      value: LEDGER.arrangementColumns[key],
    }),
  );
  for (let index = 0; index < ARRANGEMENT_ROWS; index++) {
    const row = FIRST_ROW + index;
    const arrangement = arrangements[index];
    const contents = arrangement ? arrangementContents(arrangement) : null;
    ARRANGEMENT_COLUMNS.forEach((key, column) =>
      putCell(sheet, row - 1, ARRANGEMENT_COLUMN + column, key === 'what' ? 'ledgerChoice' : 'ledgerDay', {
        value: contents?.[key] ?? null,
      }),
    );
    const results = arrangementResults(index, arrangement, ends);
    (['weight', 'first', 'last', 'problem'] as const).forEach((key) =>
      putCell(
        sheet,
        row - 1,
        ARRANGEMENT_COLUMN + ARRANGEMENT_KEYS.indexOf(key),
        key === 'problem' ? 'ledgerAlarm' : 'calendarWeight',
        results[key],
      ),
    );
  }
  const area = (column: number) => at(FIRST_ROW - 1, ARRANGEMENT_COLUMN + column, ARRANGEMENT_ROWS, 1);
  return [
    dayRule(area(0)),
    dayRule(area(1)),
    listRule(area(2), Object.values(LEDGER.arrangements)),
    {
      area: at(top, announcedColumn),
      rule: { kind: 'whole', minimum: FIRST_YEAR, maximum: LAST_YEAR },
      ...LEDGER.rules.year,
    },
  ];
}

/** The sheet; `ordinary` are the same days without what the user added. */
export function calendarSheet(context: LedgerSheetContext, ordinary: readonly CalendarDay[]): PlanSheet {
  const { names, calendar } = context;
  const sheet = draftSheet(names.calendar, TAB_COLORS.cover, [...WIDTHS]);
  putCell(sheet, 0, 0, 'ledgerTitle', { value: LEDGER.titles.calendar });
  // Its columns stay where they are: the hint is wrapped over those that are printed.
  put(sheet, at(1, 0, 1, CALENDAR_COLUMNS.length), 'hint', { value: LEDGER.hints.calendar });
  raise(sheet, 0, 30);
  raise(sheet, 1, heightFor(LEDGER.hints.calendar, PRINTED_PIXELS, STYLES.hint.size));
  CALENDAR_COLUMNS.forEach((key, column) =>
    putCell(sheet, HEADER_ROW - 1, column, 'listHeader', { value: LEDGER.calendarColumns[key] }),
  );
  calendar.days.forEach((day, index) =>
    putDay(sheet, FIRST_ROW + index, day, ordinary[index]?.works ?? day.works),
  );
  sheet.validations.push(...putArrangements(sheet, context));
  sheet.freeze = { rows: HEADER_ROW, columns: 0 };
  return finishSheet(sheet, {
    orientation: 'portrait',
    area: at(0, 0, HEADER_ROW + calendar.days.length, CALENDAR_COLUMNS.length),
    titleRows: HEADER_ROW,
    fit: { wide: 1, tall: 0 },
    margins: PAGE.margins,
  });
}
