/** 本地要求: what a supervisor asks of the texts besides the form, a line each; handed down with the template. */
import {
  BODY_KIND_NAMES,
  BODY_KINDS,
  definedNameWith,
  LOCAL_AREA_NAME,
  LOCAL_COLUMNS,
  LOCAL_SHEET,
  PAGE,
  sheetNameWith,
} from '../form';
import type { LocalColumn } from '../form';
import { READ_BACK, WORKBOOK } from '../messages';
import type { LocalDemand } from '../report';
import type { PlanContext } from './context';
import { LIMITS } from './limits';
import type { PlanName, PlanSheet, PlanValidation } from './plan';
import { at, draftSheet, finishSheet, heightFor, put, raise } from './sheet';
import { STYLES, TAB_COLORS } from './styles';

const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const LEAST_ROWS = 20;
const SPARE_ROWS = 5;
const WORDS_WIDTH = 300;
/** In the order of `LOCAL_COLUMNS`; the hints stand beside them and are not printed. */
const WIDTHS = [230, 70, WORDS_WIDTH, 190];
/** Each of them fits in one line. */
const HINT_WIDTH = 520;
const ROW_HEIGHT = 22;

/** What stands in the cells of a demand; nothing where it was not understood. */
function cellsOf(
  { part, asked, words, kinds }: LocalDemand,
  { edition }: PlanContext,
): Record<LocalColumn, string> {
  return {
    part: edition.parts.find(({ text }) => text !== null && text === part)?.heading ?? '',
    asked: asked === null ? '' : READ_BACK.localAsked[asked],
    words,
    kinds: (kinds ?? []).map((kind) => BODY_KIND_NAMES[kind]).join('、'),
  };
}

const columnArea = (column: LocalColumn, rowCount: number) =>
  at(FIRST_ROW, LOCAL_COLUMNS.indexOf(column), rowCount, 1);

function listsOf({ edition }: PlanContext, rowCount: number): PlanValidation[] {
  const items: Readonly<Partial<Record<LocalColumn, readonly string[]>>> = {
    part: edition.parts.flatMap(({ heading, text }) => (text === null ? [] : heading)),
    asked: Object.values(READ_BACK.localAsked),
    kinds: BODY_KINDS.map((kind) => BODY_KIND_NAMES[kind]),
  };
  return LOCAL_COLUMNS.flatMap((column) => {
    const list = items[column];
    if (!list) return [];
    return [
      { area: columnArea(column, rowCount), rule: { kind: 'list', items: list }, ...WORKBOOK.localRule },
    ];
  });
}

/** The sheet, with the name of its lines. */
export function localSheet(context: PlanContext): {
  readonly sheet: PlanSheet;
  readonly names: readonly PlanName[];
} {
  const { suffix, report } = context;
  const name = sheetNameWith(LOCAL_SHEET, suffix);
  const sheet = draftSheet(name, TAB_COLORS.check, [...WIDTHS, HINT_WIDTH]);
  const entries = report.localDemands.map((demand) => cellsOf(demand, context));
  const area = at(FIRST_ROW, 0, Math.max(LEAST_ROWS, entries.length + SPARE_ROWS), LOCAL_COLUMNS.length);
  put(sheet, at(0, 0, 1, LOCAL_COLUMNS.length), 'heading', { value: WORKBOOK.localTitle });
  raise(sheet, 0, 30);
  LOCAL_COLUMNS.forEach((column, index) =>
    put(sheet, at(HEADER_ROW, index), 'listHeader', { value: WORKBOOK.localColumns[column] }),
  );
  raise(sheet, HEADER_ROW, ROW_HEIGHT);
  for (let line = 0; line < area.rowCount; line++) {
    LOCAL_COLUMNS.forEach((column, index) => {
      const value = entries[line]?.[column] || null;
      const isText = (value ?? '').length <= LIMITS.formattedText;
      put(sheet, at(area.row + line, index), isText ? 'listText' : 'listInput', { value });
    });
    const needed = heightFor(entries[line]?.words ?? '', WORDS_WIDTH, STYLES.listText.size);
    raise(sheet, area.row + line, Math.max(ROW_HEIGHT, needed));
  }
  WORKBOOK.localHints.forEach((hint, index) =>
    put(sheet, at(HEADER_ROW + index, LOCAL_COLUMNS.length), 'hint', { value: hint }),
  );
  sheet.validations.push(...listsOf(context, area.rowCount));
  sheet.freeze = { rows: FIRST_ROW, columns: 0 };
  return {
    names: [{ name: definedNameWith(LOCAL_AREA_NAME, suffix), sheet: name, area }],
    sheet: finishSheet(sheet, {
      orientation: 'portrait',
      area: at(0, 0, FIRST_ROW + area.rowCount, LOCAL_COLUMNS.length),
      titleRows: FIRST_ROW,
      fit: { wide: 1, tall: 0 },
      margins: PAGE.margins,
    }),
  };
}
