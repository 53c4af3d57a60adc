/** 审核台账: a row for each member, worst first; below it the files of nobody and those that could not be read. */
import { MEMBER_KINDS, STATES } from '../../form';
import type { DeskColumn, MemberKind } from '../../form';
import { cellName } from '../../grid';
import type { CellValue } from '../../grid';
import { DESK } from '../../messages';
import type { PlanName, PlanSheet } from '../../layout';
import { at, raise } from '../../layout/sheet';
import type { SheetDraft } from '../../layout/sheet';
import { HIGHLIGHT, TAB_COLORS } from '../../layout/styles';
import { publicationDue } from '../deadlines';
import type { MemberFacts } from '../order';
import type { KeptTable } from '../kept/types';
import type { DeskContext } from './context';
import { cellReference, columnOf, firstRow, headerRow } from './extent';
import { dayCell, draftTable, finishTable, ownTableColumns, putCell } from './table';
import type { Content, TableColumn } from './table';

type Standings = DeskColumn<'standings'>;

/** The cell of a column in the same row, for its formulas. */
const own = (column: Standings, number: number): string =>
  `$${cellName(number - 1, columnOf('standings', column))}`;

/** What 成员名单 says of the member of the row, as a formula without its equals sign. */
function listed(column: DeskColumn<'members'>, number: number, { range }: DeskContext): string {
  const row = `MATCH(${own('id', number)},${range('members', 'id')},0)`;
  return `INDEX(${range('members', column)},${row})`;
}

const fromList = (
  column: DeskColumn<'members'>,
  number: number,
  value: string,
  context: DeskContext,
): Content => ({ value, formula: `=IFERROR(${listed(column, number, context)}&"","")` });

const dateFormula = (day: string): string => `DATE(${day.split('-').map(Number).join(',')})`;

/** The deadline of a member that has none of its own: that of its kind, which another cell of the row names. */
function kindDue(number: number, { desk }: DeskContext): string {
  const dueOf = (kind: MemberKind | null) => publicationDue(desk, { due: null, kind });
  const usual = dueOf(null);
  return MEMBER_KINDS.filter((kind) => dueOf(kind) !== usual).reduceRight(
    (rest, kind) => `IF(${own('kind', number)}="${DESK.kinds[kind]}",${dateFormula(dueOf(kind))},${rest})`,
    dateFormula(usual),
  );
}

function dueContent({ due }: MemberFacts, number: number, context: DeskContext): Content {
  const stated = listed('due', number, context);
  const usual = kindDue(number, context);
  return { value: dayCell(due), formula: `=IFERROR(IF(${stated}="",${usual},${stated}),${usual})` };
}

/** 通过 or 已公布 in the row. */
const takenIn = (number: number): string =>
  `OR(${own('state', number)}="${DESK.states.accepted}",${own('state', number)}="${DESK.states.published}")`;

/** How many rows of 单位数据 are of the member and meet these criteria. */
function countOfReturns(number: number, criteria: string, { range }: DeskContext): string {
  return `COUNTIFS(${range('figures', 'id')},${own('id', number)},${criteria})`;
}

function scopeContent({ member }: MemberFacts, number: number, context: DeskContext): Content {
  const [kind, unit] = [cellReference('scopeKind'), cellReference('scopeMember')];
  const anyKind = `OR(${kind}="",${kind}="${DESK.all}",${own('kind', number)}=${kind})`;
  const anyMember = `OR(${unit}="",${unit}="${DESK.all}",${own('unit', number)}=${unit})`;
  return {
    value: context.ofMember(member.id).inScope,
    formula: `=IF(AND(${own('counted', number)}="${DESK.yes}",${anyKind},${anyMember}),1,0)`,
  };
}

function countedRoundContent({ member }: MemberFacts, number: number, context: DeskContext): Content {
  const { range } = context;
  const latest = `${range('figures', 'latest')},1`;
  const found = countOfReturns(number, latest, context);
  const rounds = `SUMIFS(${range('figures', 'round')},${range('figures', 'id')},${own('id', number)},${latest})`;
  const accepted = own('acceptedRound', number);
  const isLeft = `AND(${cellReference('acceptedOnly')}="${DESK.yes}",NOT(${takenIn(number)}))`;
  return {
    value: context.ofMember(member.id).countedRound ?? '',
    formula:
      `=IF(${own('counted', number)}<>"${DESK.yes}","",IF(AND(${takenIn(number)},ISNUMBER(${accepted})),${accepted},` +
      `IF(${isLeft},"",IF(${found}=0,"",${rounds}/${found}))))`,
  };
}

function lackContent({ member }: MemberFacts, number: number, context: DeskContext): Content {
  const { range } = context;
  const { lacks } = DESK;
  const round = own('countedRound', number);
  const count = (criteria: string) => countOfReturns(number, criteria, context);
  const usable = (word: string) => `${range('figures', 'usable')},"${word}"`;
  const ofRound = `${range('figures', 'round')},${round},${usable(DESK.yes)}`;
  const lacking = `SUMIFS(${range('figures', 'lacking')},${range('figures', 'id')},${own('id', number)},${ofRound})`;
  const none =
    `IF(${count(`${range('figures', 'choice')},"<>${DESK.choices.previous}"`)}=0,"${lacks.missing}",` +
    `IF(AND(${count(usable(DESK.choices.open))}>0,${count(`${range('figures', 'latest')},1`)}=0),"${lacks.undecided}",` +
    `IF(${count(usable(DESK.yes))}=0,"${lacks.wrongYear}","${lacks.notAccepted}")))`;
  const one = `IF(${count(ofRound)}<>1,"${lacks.noRow}",IF(${lacking}>0,"${lacks.withoutFigures}",""))`;
  const { lack } = context.ofMember(member.id);
  return {
    value: lack === null ? '' : lacks[lack],
    formula: `=IF(${own('inScope', number)}<>1,"",IF(${round}="",${none},${one}))`,
  };
}

function gapContent({ gap }: MemberFacts, number: number): Content {
  const cell = (column: Standings) => own(column, number);
  const parts = `${cell('newlyReceived')}:${cell('carriedOut')}`;
  const sum = `${cell('newlyReceived')}+${cell('carriedIn')}-${cell('handled')}-${cell('carriedOut')}`;
  return { value: gap ?? '', formula: `=IF(COUNT(${parts})=4,ROUND(${sum},6),"")` };
}

function inTimeContent({ inTime }: MemberFacts, number: number): Content {
  const [published, due] = [own('publishedOn', number), own('due', number)];
  return {
    value: inTime === null ? '' : inTime ? DESK.yes : DESK.no,
    formula: `=IF(ISNUMBER(${published}),IF(${published}<=${due},"${DESK.yes}","${DESK.no}"),"")`,
  };
}

function markOf({ standing, undecided, latest }: MemberFacts, { desk }: DeskContext): string {
  const { marks } = DESK;
  const isOther = latest !== undefined && latest.round === 0 && latest.year !== desk.year;
  return [
    ...(standing.changedAfterAcceptance ? [marks.changedAfterAcceptance] : []),
    ...(undecided ? [marks.undecided] : []),
    ...(isOther ? [marks.otherYear] : []),
  ].join('、');
}

function columns(context: DeskContext): TableColumn<MemberFacts>[] {
  const headers = DESK.columns.standings;
  const column = (
    key: Standings,
    width: number,
    style: TableColumn<MemberFacts>['style'],
    content: TableColumn<MemberFacts>['content'],
  ): TableColumn<MemberFacts> => ({ header: headers[key], width, style, content });
  const sent = (value: (latest: NonNullable<MemberFacts['latest']>) => CellValue) => (facts: MemberFacts) =>
    facts.latest ? value(facts.latest) : null;
  return [
    column('id', 44, 'cellNumber', ({ member }) => member.id),
    column('unit', 150, 'computedText', ({ member }, number) =>
      fromList('name', number, member.name, context),
    ),
    column('kind', 76, 'computedText', ({ member: { kind } }, number) =>
      fromList('kind', number, kind === null ? '' : DESK.kinds[kind], context),
    ),
    column('state', 60, 'inputCenter', ({ standing }) => DESK.states[standing.state]),
    column(
      'round',
      40,
      'cellNumber',
      sent(({ round }) => round),
    ),
    column(
      'received',
      80,
      'cellDate',
      sent(({ received }) => dayCell(received)),
    ),
    column('errors', 32, 'cellNumber', ({ errors, latest }) => (latest ? errors : null)),
    column('warnings', 32, 'cellNumber', ({ warnings, latest }) => (latest ? warnings : null)),
    column('newlyReceived', 52, 'cellNumber', ({ totals }) => totals.received),
    column('carriedIn', 52, 'cellNumber', ({ totals }) => totals.carriedIn),
    column('handled', 52, 'cellNumber', ({ totals }) => totals.handled),
    column('carriedOut', 52, 'cellNumber', ({ totals }) => totals.carriedOut),
    column('gap', 48, 'computedNumber', gapContent),
    column('due', 80, 'computedDate', (facts, number) => dueContent(facts, number, context)),
    column('publishedOn', 80, 'inputDate', ({ standing }) => dayCell(standing.publishedOn)),
    column('inTime', 56, 'computedNumber', inTimeContent),
    column('mark', 110, 'cellText', (facts) => markOf(facts, context) || null),
    column('note', 180, 'input', ({ standing }) => standing.note || null),
    column('counted', 48, 'computedNumber', ({ member }, number) =>
      fromList('counted', number, member.counted ? DESK.yes : DESK.no, context),
    ),
    column('inScope', 56, 'computedNumber', (facts, number) => scopeContent(facts, number, context)),
    column('countedRound', 48, 'computedNumber', (facts, number) =>
      countedRoundContent(facts, number, context),
    ),
    column('lack', 80, 'computedText', (facts, number) => lackContent(facts, number, context)),
    column('acceptedRound', 48, 'cellNumber', ({ standing }) => standing.accepted?.round ?? null),
    column('acceptedFingerprint', 120, 'cellMark', ({ standing }) => standing.accepted?.fingerprint ?? null),
    column(
      'file',
      160,
      'cellText',
      sent(({ file }) => file),
    ),
  ];
}

/** The reviewer's own columns, in the order in which they stood, else in which they first come. */
function ownColumns(facts: readonly MemberFacts[], kept: KeptTable | undefined): TableColumn<MemberFacts>[] {
  const headers = facts.flatMap(({ standing }) => Object.keys(standing.own));
  return ownTableColumns(new Set([...(kept?.own ?? []), ...headers]), ({ standing }) => standing.own);
}

/** A title, headers and rows below the table; they begin at its second column, so that no row of it has a 编号. */
function putBand(
  sheet: SheetDraft,
  top: number,
  title: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): number {
  if (rows.length === 0) return top;
  putCell(sheet, top, 1, 'heading', { value: title });
  raise(sheet, top, 26);
  headers.forEach((header, index) => putCell(sheet, top + 1, 1 + index, 'listHeader', { value: header }));
  rows.forEach((row, line) =>
    row.forEach((value, index) => putCell(sheet, top + 2 + line, 1 + index, 'cellText', { value })),
  );
  return top + rows.length + 3;
}

/** Both bands; returns the row behind the last. */
function putBands(sheet: SheetDraft, top: number, { desk }: DeskContext): number {
  const names = new Map(desk.members.map(({ id, name }) => [id, name]));
  const unlisted = desk.returns
    .filter(({ member }) => member === null)
    .map(({ file, year, unit, candidates, digest }) => {
      const likely = candidates.flatMap((id) => names.get(id) ?? []).join('、');
      return [file, year, unit || null, likely || null, digest];
    });
  const next = putBand(sheet, top, DESK.titles.unlisted, Object.values(DESK.columns.unlisted), unlisted);
  const unread = desk.unread.map(({ file, reason, code, digest }) => [file, reason, code, digest]);
  return putBand(sheet, next, DESK.titles.unread, Object.values(DESK.columns.unread), unread);
}

/** The sheet and the names of its table. */
export function standingsSheet(
  context: DeskContext,
  kept?: KeptTable,
): { sheet: PlanSheet; names: readonly PlanName[] } {
  const { desk, facts } = context;
  const table = draftTable({
    name: DESK.sheets.standings,
    title: DESK.titles.standings(desk.year),
    hint: DESK.hints.standings,
    headerRow: headerRow('standings'),
    columns: [...columns(context), ...ownColumns(facts, kept)],
    rows: facts,
    frozen: 2,
    tabColor: TAB_COLORS.check,
  });
  const { sheet, area } = table;
  const first = firstRow('standings');
  const rowCount = Math.max(1, facts.length);
  sheet.validations.push({
    area: at(first, columnOf('standings', 'state'), rowCount, 1),
    rule: { kind: 'list', items: STATES.map((state) => DESK.states[state]) },
    ...DESK.rules.state,
  });
  const gap = own('gap', first + 1);
  sheet.highlights.push({
    area: at(first, 0, rowCount, area.columnCount),
    formula: `=AND(ISNUMBER(${gap}),${gap}<>0)`,
    ...HIGHLIGHT.medium,
  });
  const end = putBands(sheet, area.row + area.rowCount + 1, context);
  return {
    sheet: finishTable(table, Math.max(area.row + area.rowCount, end - 1), columnOf('standings', 'note') + 1),
    names: [{ name: DESK.sheets.standings, sheet: sheet.name, area }],
  };
}
