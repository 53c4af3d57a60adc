/** The sheet of a part of text: a paragraph a row, so that a paste from Word falls into place and rows fit. */
import { PAGE, sheetNameWith } from '../form';
import type { Part } from '../form';
import { rectangleName } from '../grid';
import type { Rectangle } from '../grid';
import { WORKBOOK } from '../messages';
import type { PlanContext } from './context';
import { cellTextsOf } from './limits';
import type { PlanSheet } from './plan';
import { at, draftSheet, finishSheet, put, raise } from './sheet';
import { TAB_COLORS } from './styles';

const FIRST_ROW = 2;
const LEAST_ROWS = 30;
const SPARE_ROWS = 10;
/** As wide as the text area of a page: what is written prints as it stands, 36 characters a line. */
const COLUMNS = [588, 170];
/** Of one line each they hold the longest hint. */
const HINT_ROWS = 6;

/** The rectangle that holds the paragraphs of a text, with room for more. */
export function textArea(text: string): Rectangle {
  return at(FIRST_ROW, 0, Math.max(LEAST_ROWS, cellTextsOf(text).length + SPARE_ROWS), 1);
}

const partHint = ({ text }: Part): string | null =>
  text === null || text === 'preface' ? null : WORKBOOK.partHints[text];

/** The sheet of a part of text, a paragraph a row, with its length. */
export function textSheet(part: Part, text: string, context: PlanContext): PlanSheet {
  const sheet = draftSheet(sheetNameWith(part.sheetName, context.suffix), TAB_COLORS.text, COLUMNS);
  const paragraphs = cellTextsOf(text);
  const area = textArea(text);
  const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  put(sheet, at(0, 0), 'heading', { value: part.heading });
  raise(sheet, 0, 30);
  put(sheet, at(0, 1), 'hint', {
    formula: `="${WORKBOOK.characters} "&SUMPRODUCT(LEN(${rectangleName(area)}))`,
    value: `${WORKBOOK.characters} ${characters}`,
  });
  put(sheet, at(1, 1), 'hint', { value: WORKBOOK.textHint });
  raise(sheet, 1, 31);
  // Merged, so that it makes no row higher than its paragraph.
  const hint = partHint(part);
  if (hint !== null) put(sheet, at(FIRST_ROW, 1, HINT_ROWS, 1), 'partHint', { value: hint });
  for (let index = 0; index < area.rowCount; index++)
    put(sheet, at(FIRST_ROW + index, 0), 'paragraph', { value: paragraphs[index] ?? null });
  sheet.freeze = { rows: FIRST_ROW, columns: 0 };
  return finishSheet(sheet, {
    orientation: 'portrait',
    area: at(0, 0, FIRST_ROW + area.rowCount, 1),
    titleRows: 0,
    fit: { wide: 1, tall: 0 },
    margins: PAGE.margins,
  });
}
