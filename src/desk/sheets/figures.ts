/** 单位数据: a row for each return, with all its figures; the totals add up the rows whose 计入 is 1. */
import { BODY_KIND_NAMES, EDITIONS, fieldsById } from '../../form';
import type { DeskColumn, Edition, FieldId } from '../../form';
import { cellName, columnName } from '../../grid';
import { DESK } from '../../messages';
import type { PlanName, PlanSheet } from '../../layout';
import { at } from '../../layout/sheet';
import type { Return } from '../types';
import type { DeskContext } from './context';
import { columnOf, firstRow, headerRow } from './extent';
import { dayCell, draftTable, finishTable, putCell } from './table';
import type { Content, TableColumn } from './table';

type Figures = DeskColumn<'figures'>;

const own = (column: Figures, number: number): string =>
  `$${cellName(number - 1, columnOf('figures', column))}`;

/** 列·行 in the official words: 自然人·一、本年新收政府信息公开申请数量. */
export function fieldHeader(id: FieldId, edition: Edition): string {
  const known = [edition, ...EDITIONS].find((each) => fieldsById(each).has(id));
  const field = known && fieldsById(known).get(id);
  return field ? `${field.columnLabel}·${field.rowLabel}` : id;
}

function usableContent(each: Return, number: number, { desk, ofReturn }: DeskContext): Content {
  const [choice, year, round] = [own('choice', number), own('year', number), own('round', number)];
  const { choices } = DESK;
  const isChosen = `OR(${choice}="${choices.only}",${choice}="${choices.chosen}")`;
  const isOfYear = `OR(${year}="",${year}=${desk.year})`;
  const isOfForm = `${own('edition', number)}&""="${desk.edition}"`;
  const isOpen = `AND(${choice}="${choices.open}",${round}>0)`;
  return {
    value: ofReturn(each).usable,
    formula:
      `=IF(AND(${isChosen},${isOfYear},${isOfForm},${round}>0),"${DESK.yes}",` +
      `IF(${isOpen},"${choices.open}","${DESK.no}"))`,
  };
}

function latestContent(each: Return, number: number, { range, ofReturn }: DeskContext): Content {
  const id = own('id', number);
  const later = `COUNTIFS(${range('figures', 'id')},${id},${range('figures', 'round')},">"&${own('round', number)},${range('figures', 'usable')},"<>${DESK.no}")`;
  return {
    value: ofReturn(each).latest,
    formula: `=IF(AND(ISNUMBER(${id}),${own('usable', number)}="${DESK.yes}"),IF(${later}=0,1,0),0)`,
  };
}

function countsContent(each: Return, number: number, { range, ofReturn }: DeskContext): Content {
  const id = own('id', number);
  const counted =
    `COUNTIFS(${range('standings', 'id')},${id},${range('standings', 'countedRound')},${own('round', number)},` +
    `${range('standings', 'inScope')},1)`;
  return {
    value: ofReturn(each).counts,
    formula: `=IF(AND(ISNUMBER(${id}),${own('usable', number)}="${DESK.yes}"),IF(${counted}>0,1,0),0)`,
  };
}

function lackingContent(each: Return, number: number, context: DeskContext): Content {
  const { edition, fieldColumn, ofReturn } = context;
  const columns = edition.fields.map(({ id }) => fieldColumn(id));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return {
    value: ofReturn(each).lacking,
    formula: `=COUNTBLANK($${columnName(first)}${number}:$${columnName(last)}${number})`,
  };
}

function columns(context: DeskContext): TableColumn<Return>[] {
  const { fields, edition } = context;
  const headers = DESK.columns.figures;
  const column = (
    key: Figures,
    width: number,
    style: TableColumn<Return>['style'],
    content: TableColumn<Return>['content'],
  ): TableColumn<Return> => ({ header: headers[key], width, style, content });
  return [
    column('id', 44, 'cellNumber', ({ member }) => member),
    column('unit', 150, 'cellText', ({ unit }) => unit || null),
    column('kind', 90, 'cellText', ({ kind }) => (kind === null ? null : BODY_KIND_NAMES[kind])),
    column('round', 40, 'cellNumber', ({ round }) => round),
    column('choice', 52, 'inputCenter', ({ choice }) => DESK.choices[choice]),
    column('year', 48, 'cellNumber', ({ year }) => year),
    column('edition', 48, 'cellMark', (each) => each.edition),
    column('usable', 44, 'computedNumber', (each, number) => usableContent(each, number, context)),
    column('latest', 44, 'computedNumber', (each, number) => latestContent(each, number, context)),
    column('counts', 44, 'computedNumber', (each, number) => countsContent(each, number, context)),
    column('fingerprint', 120, 'cellMark', ({ fingerprint }) => fingerprint),
    column('lacking', 44, 'computedNumber', (each, number) => lackingContent(each, number, context)),
    column('file', 160, 'cellText', ({ file }) => file),
    column('digest', 120, 'cellMark', ({ digest }) => digest),
    column('received', 80, 'cellDate', ({ received }) => dayCell(received)),
    column('matchedBy', 52, 'cellNumber', ({ matchedBy }) => matchedBy && DESK.matches[matchedBy]),
    column('candidates', 60, 'cellMark', ({ candidates }) => candidates.join(',') || null),
    column('state', 56, 'cellNumber', ({ state }) => DESK.reportStates[state]),
    column('errors', 32, 'cellNumber', ({ errors }) => errors),
    column('warnings', 32, 'cellNumber', ({ warnings }) => warnings),
    column('publishedOn', 80, 'cellDate', ({ publishedOn }) => dayCell(publishedOn)),
    ...fields.map((field): TableColumn<Return> => ({
      header: fieldHeader(field, edition),
      width: 64,
      style: 'figureCell',
      content: ({ figures }) => figures[field] ?? null,
    })),
  ];
}

const CHOICES = Object.values(DESK.choices);
const HEADER_HEIGHT = 84;

/** The sheet; above the headers of the figures stand the ids by which they are read back. */
export function figuresSheet(context: DeskContext): { sheet: PlanSheet; names: readonly PlanName[] } {
  const { desk, fields, fieldColumn } = context;
  const table = draftTable({
    name: DESK.sheets.figures,
    title: DESK.titles.figures,
    hint: DESK.hints.figures,
    headerRow: headerRow('figures'),
    columns: columns(context),
    rows: desk.returns,
    frozen: 2,
  });
  const { sheet, area } = table;
  for (const field of fields)
    putCell(sheet, headerRow('figures') - 1, fieldColumn(field), 'fieldId', { value: field });
  sheet.rowHeights[headerRow('figures')] = HEADER_HEIGHT;
  sheet.validations.push({
    area: at(firstRow('figures'), columnOf('figures', 'choice'), Math.max(1, desk.returns.length), 1),
    rule: { kind: 'list', items: CHOICES },
    ...DESK.rules.choice,
  });
  return {
    sheet: finishTable(table),
    names: [{ name: DESK.sheets.figures, sheet: sheet.name, area }],
  };
}
