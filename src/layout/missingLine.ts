/** What is not filled in yet, by part and column, in one line that the workbook itself keeps true. */
import { BLANK_AS_ZERO, COVER_ITEMS, COVER_SHEET, sheetNameWith, TEXT_AREA_NAMES } from '../form';
import type { CoverKey, Edition, Field, FormTable, Part } from '../form';
import { cellName, quoteSheet, rectangleName } from '../grid';
import { WORKBOOK } from '../messages';
import type { PlanContext } from './context';
import { coverItemPlace } from './coverSheet';
import { blankAsZeroCell, fillingOf } from './filling';
import type { Filling } from './filling';
import { textArea } from './textSheet';

/** A condition that something is missing, what is said then, and whether and what in this plan. */
interface Gap {
  readonly condition: string;
  readonly words: string;
  readonly isOpen: boolean;
  readonly shown: string;
}

const quoted = (text: string): string => `"${text}"`;

/** The words of the gaps that are open, each behind `separator`. */
function listOf(
  gaps: readonly Gap[],
  separator: string,
): { readonly formula: string; readonly shown: string } {
  const open = gaps.filter(({ isOpen }) => isOpen);
  return {
    formula: gaps.map(({ condition, words }) => `IF(${condition},"${separator}"&${words},"")`).join('&'),
    shown: open.map(({ shown }) => separator + shown).join(''),
  };
}

const REQUIRED: readonly CoverKey[] = ['unit', 'year'];

function coverGaps({ report, suffix }: PlanContext): Gap[] {
  const values: Partial<Record<CoverKey, string | number | null>> = { unit: report.unit, year: report.year };
  return COVER_ITEMS.filter(({ key }) => REQUIRED.includes(key)).map(({ key, label }) => {
    const { row, column } = coverItemPlace(key);
    return {
      condition: `${quoteSheet(sheetNameWith(COVER_SHEET, suffix))}!${cellName(row, column)}=""`,
      words: quoted(label),
      isOpen: (values[key] ?? '') === '',
      shown: label,
    };
  });
}

const open = ({ counted, cells }: Filling): string => `${cells}-${counted}`;

/** `自然人22格`, or `自然人` where the whole column is missing. */
function columnGap(label: string, filling: Filling): Gap {
  const missing = filling.cells - filling.filled;
  return {
    condition: `${filling.counted}<${filling.cells}`,
    words: `"${label}"&IF(${filling.counted}=0,"",${open(filling)}&"${WORKBOOK.cells}")`,
    isOpen: missing > 0,
    shown: label + (filling.filled === 0 ? '' : `${missing}${WORKBOOK.cells}`),
  };
}

/** Columns that have their own gaps: those of a table with one for each kind of applicant. */
function columnsOf(fields: readonly Field[], { flow }: Edition): readonly string[] {
  const inFlow = flow.some(({ received }) => fields.some(({ id }) => id === received));
  return inFlow ? [...new Set(fields.map(({ columnLabel }) => columnLabel))] : [];
}

function tableGap(table: FormTable, context: PlanContext): Gap {
  const { edition, computed, report } = context;
  const fields = edition.fields.filter(({ id, table: of }) => of === table.id && !computed.has(id));
  const fillingIn = (some: readonly Field[]) =>
    fillingOf(
      some.map(({ id }) => id),
      table.id,
      context,
      null,
    );
  const all = fillingIn(fields);
  const columns = listOf(
    columnsOf(fields, edition).map((label) =>
      columnGap(label, fillingIn(fields.filter(({ columnLabel }) => columnLabel === label))),
    ),
    WORKBOOK.missing.column,
  );
  const some =
    columns.formula === ''
      ? { formula: `${open(all)}&"${WORKBOOK.cells}"`, shown: `${all.cells - all.filled}${WORKBOOK.cells}` }
      : { formula: `MID(${columns.formula},2,255)`, shown: columns.shown.slice(1) };
  return {
    condition: `AND(${all.counted}<${all.cells},${blankAsZeroCell(table.id, context, null)}<>"${BLANK_AS_ZERO.yes}")`,
    words: `"${table.name}"&IF(${all.counted}=0,"",${quoted(' ')}&${some.formula})`,
    isOpen: all.filled < all.cells && !report.blankAsZero.has(table.id),
    shown: table.name + (all.filled === 0 ? '' : ` ${some.shown}`),
  };
}

function textGap({ heading, sheetName, text }: Part, { report, suffix }: PlanContext): Gap[] {
  if (text === null || text === 'preface' || !(text in TEXT_AREA_NAMES)) return [];
  const area = rectangleName(textArea(report.parts[text]));
  return [
    {
      condition: `COUNTA(${quoteSheet(sheetNameWith(sheetName, suffix))}!${area})=0`,
      words: quoted(heading),
      isOpen: report.parts[text].trim() === '',
      shown: heading,
    },
  ];
}

/** The line: empty where nothing is missing. */
export function missingLine(context: PlanContext): { readonly formula: string; readonly value: string } {
  const gaps = [
    ...coverGaps(context),
    ...context.edition.parts.flatMap((part) => {
      const table = context.edition.tables.find(({ id }) => id === part.table);
      return table ? tableGap(table, context) : textGap(part, context);
    }),
  ];
  const { title, part } = WORKBOOK.missing;
  const { formula, shown } = listOf(gaps, part);
  return {
    formula: `=IF(OR(${gaps.map(({ condition }) => condition).join(',')}),"${title}"&MID(${formula},2,999),"")`,
    value: shown === '' ? '' : title + shown.slice(part.length),
  };
}
