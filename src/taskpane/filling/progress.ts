/** What of a report is filled in, sheet by sheet, and where to go on. */
import { coverPlace, textPlace } from '../../addin';
import type { OpenReport } from '../../addin';
import { COVER_SHEET } from '../../form';
import type { Part, TableId } from '../../form';
import type { Address } from '../../grid';
import type { Messages } from '../../messages';
import { isUnfilled } from '../../report';
import { withoutSpaces } from '../../text';

export interface Progress {
  /** The sheet's usual name, e.g. 三、依申请公开. */
  readonly sheet: string;
  readonly state: 'done' | 'partial' | 'none';
  /** e.g. 175格中3格未填. */
  readonly detail: string;
  /** The first blank cell, or the first cell; undefined where the workbook has lost or never had the place. */
  readonly target: Address | undefined;
  /** The table whose blanks 其余为0 would fill; null where nothing is to be filled. */
  readonly zeros: TableId | null;
}

const stateOf = (done: number, all: number): Progress['state'] =>
  done === all ? 'done' : done === 0 ? 'none' : 'partial';

function coverProgress({ report, workbook }: OpenReport, { filling }: Messages['pane']): Progress {
  const keys = ['address', 'postcode', 'telephone', 'email'] as const;
  const blank = keys.filter((key) => report.contact[key] === '');
  const [first = 'unit'] = report.unit === '' ? [] : blank;
  return {
    sheet: COVER_SHEET,
    state: report.unit === '' ? 'none' : stateOf(keys.length - blank.length, keys.length),
    detail: `${filling.contact} ${filling.items(keys.length - blank.length, keys.length)}`,
    target: coverPlace(workbook, first),
    zeros: null,
  };
}

function tableProgress(
  sheet: string,
  table: TableId,
  { edition, report }: OpenReport,
  { filling, tables }: Messages['pane'],
): Progress {
  const fields = edition.fields.filter((field) => field.table === table);
  const missing = fields.filter(({ id }) => !report.figures.has(id));
  const blank = fields.filter((field) => isUnfilled(report, field));
  const typed = fields.filter(({ id }) => !report.figures.get(id)?.computed);
  const places = [...blank, ...fields].flatMap(({ id }) => report.figures.get(id)?.address ?? []);
  const open = blank.length + missing.length;
  const state = open === 0 ? 'done' : stateOf(typed.length - open, typed.length);
  const details = {
    done: filling.full(fields.length),
    partial: filling.open(fields.length, blank.length),
    none: filling.none,
  };
  const lost =
    missing.length === fields.length ? tables.notFound : filling.missing(fields.length, missing.length);
  return {
    sheet,
    state,
    detail: missing.length > 0 ? lost : details[state],
    target: places[0],
    zeros: blank.length > 0 && missing.length === 0 ? table : null,
  };
}

function textProgress(
  part: Part,
  { report, workbook, origin }: OpenReport,
  { filling, tables }: Messages['pane'],
): Progress {
  const text = part.text === null || part.text === 'preface' ? 'overview' : part.text;
  const characters = [...withoutSpaces(report.parts[text])].length;
  const none = origin === 'template' ? filling.none : tables.notFound;
  return {
    sheet: part.sheetName,
    state: characters === 0 ? 'none' : 'done',
    detail: characters === 0 ? none : filling.characters(characters),
    target: origin === 'template' ? textPlace(workbook, text) : report.partPlaces[text][0],
    zeros: null,
  };
}

/** One line for 封面, which only the template has, and one for each part, in the order of the sheets. */
export function progressOf(open: OpenReport, messages: Messages): readonly Progress[] {
  const { pane } = messages;
  return [
    ...(open.origin === 'template' ? [coverProgress(open, pane)] : []),
    ...open.edition.parts.map((part) =>
      part.table ? tableProgress(part.sheetName, part.table, open, pane) : textProgress(part, open, pane),
    ),
  ];
}
