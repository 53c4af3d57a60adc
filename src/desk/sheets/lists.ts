/** The plain tables of the desk: 问题清单, 成员名单, 函件用语, 单位文本. */
import { ISSUE_STATES, MEMBER_KINDS, TEXT_PARTS } from '../../form';
import type { DeskColumn, TextPartId } from '../../form';
import type { Address } from '../../grid';
import { DESK, READ_BACK } from '../../messages';
import { LIMITS } from '../../layout';
import type { PlanName, PlanSheet } from '../../layout';
import { at } from '../../layout/sheet';
import { TAB_COLORS } from '../../layout/styles';
import type { KeptTable } from '../kept/types';
import { issueKey, memberKey } from '../stored/table';
import type { Desk, Issue, LetterWords, Member, Return } from '../types';
import type { DeskContext } from './context';
import { CELL_PLACES, columnOf, firstRow, headerRow, lastRow } from './extent';
import { dayCell, draftTable, finishTable, ownTableColumns, putCell } from './table';
import type { DraftedTable, TableColumn } from './table';

export interface NamedSheet {
  readonly sheet: PlanSheet;
  readonly names: readonly PlanName[];
}

const named = ({ sheet, area }: DraftedTable): PlanName => ({ name: sheet.name, sheet: sheet.name, area });

/** Other names of a member in their cell. */
export const NAME_SEPARATOR = '；';

/** Places in a file as a text that is read back: as many as a cell holds. */
export function targetsText(targets: readonly Address[]): string {
  const rows = targets.map(({ kind, grid, row, column }) => [kind, grid, row, column]);
  while (rows.length > 0 && JSON.stringify(rows).length > LIMITS.cellText) rows.pop();
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

/** 问题清单: a row for each cause. */
export function issuesSheet({ desk }: DeskContext, kept?: KeptTable): NamedSheet {
  const headers = DESK.columns.issues;
  const names = new Map(desk.members.map(({ id, name }) => [id, name]));
  const column = (
    key: DeskColumn<'issues'>,
    width: number,
    style: TableColumn<Issue>['style'],
    content: TableColumn<Issue>['content'],
  ): TableColumn<Issue> => ({ header: headers[key], width, style, content });
  const table = draftTable<Issue>({
    name: DESK.sheets.issues,
    title: DESK.titles.issues,
    hint: DESK.hints.issues,
    headerRow: headerRow('issues'),
    rows: desk.issues,
    frozen: 2,
    tabColor: TAB_COLORS.check,
    columns: [
      column('id', 44, 'cellNumber', ({ member }) => member),
      column('unit', 120, 'cellText', ({ member }) => names.get(member) ?? null),
      column('since', 48, 'cellNumber', ({ since }) => since),
      column('round', 40, 'cellNumber', ({ round }) => round),
      column('state', 56, 'inputCenter', ({ state }) => DESK.issueStates[state]),
      column('severity', 44, 'cellNumber', ({ severity }) => READ_BACK.severityNames[severity]),
      column('rule', 80, 'cellText', ({ rule }) => rule),
      column('places', 120, 'cellText', ({ places }) => places || null),
      column('message', 280, 'cellText', ({ message }) => message || null),
      column('suggestion', 180, 'cellText', ({ suggestion }) => suggestion || null),
      column('words', 180, 'input', ({ words }) => words || null),
      column('explained', 120, 'input', ({ explained }) => explained || null),
      column('matter', 100, 'machine', ({ matter }) => matter),
      column('targets', 60, 'machine', ({ targets }) => targetsText(targets) || null),
      ...ownTableColumns<Issue>(kept?.own ?? [], ({ member, matter }) =>
        kept?.values.get(issueKey(member, matter)),
      ),
    ],
  });
  table.sheet.validations.push({
    area: at(firstRow('issues'), columnOf('issues', 'state'), Math.max(1, desk.issues.length), 1),
    rule: { kind: 'list', items: ISSUE_STATES.map((state) => DESK.issueStates[state]) },
    ...DESK.rules.issueState,
  });
  const printed = columnOf('issues', 'explained') + 1;
  return { sheet: finishTable(table, undefined, printed), names: [named(table)] };
}

/** 成员名单, with the day by which reports are to come. */
export function membersSheet({ desk }: DeskContext, kept?: KeptTable): NamedSheet {
  const headers = DESK.columns.members;
  const column = (
    key: DeskColumn<'members'>,
    width: number,
    style: TableColumn<Member>['style'],
    content: TableColumn<Member>['content'],
  ): TableColumn<Member> => ({ header: headers[key], width, style, content });
  const table = draftTable<Member>({
    name: DESK.sheets.members,
    title: DESK.titles.members,
    hint: DESK.hints.members,
    headerRow: headerRow('members'),
    rows: desk.members,
    frozen: 2,
    columns: [
      column('id', 44, 'cellNumber', ({ id }) => id),
      column('name', 200, 'input', ({ name }) => name),
      column('kind', 90, 'inputCenter', ({ kind }) => (kind === null ? null : DESK.kinds[kind])),
      column('parent', 140, 'input', ({ parent }) => parent || null),
      column('otherNames', 200, 'input', ({ otherNames }) => otherNames.join(NAME_SEPARATOR) || null),
      column('lastName', 160, 'input', ({ lastName }) => lastName || null),
      column('due', 110, 'inputDate', ({ due }) => dayCell(due)),
      column('counted', 90, 'inputCenter', ({ counted }) => (counted ? DESK.yes : DESK.no)),
      ...ownTableColumns<Member>(kept?.own ?? [], ({ id }) => kept?.values.get(memberKey(id))),
    ],
  });
  const { sheet } = table;
  const first = firstRow('members');
  const rows = lastRow(desk.members.length) - first;
  const { row, column: at_ } = CELL_PLACES.due;
  putCell(sheet, row, at_ - 1, 'checkLabel', { value: DESK.due });
  putCell(sheet, row, at_, 'inputDate', { value: dayCell(desk.due) });
  sheet.validations.push(
    {
      area: at(first, columnOf('members', 'kind'), rows, 1),
      rule: { kind: 'list', items: MEMBER_KINDS.map((kind) => DESK.kinds[kind]) },
      ...DESK.rules.kind,
    },
    {
      area: at(first, columnOf('members', 'counted'), rows, 1),
      rule: { kind: 'list', items: [DESK.yes, DESK.no] },
      ...DESK.rules.answer,
    },
  );
  return { sheet: finishTable(table), names: [named(table)] };
}

const LETTER_KEYS = Object.keys(DESK.letterUses) as (keyof LetterWords)[];

/** 函件用语. */
export function letterWordsSheet({ desk }: DeskContext): NamedSheet {
  const headers = DESK.columns.letterWords;
  const table = draftTable<keyof LetterWords>({
    name: DESK.sheets.letterWords,
    title: DESK.titles.letterWords,
    hint: DESK.hints.letterWords,
    headerRow: headerRow('letterWords'),
    rows: LETTER_KEYS,
    frozen: 0,
    tabColor: TAB_COLORS.text,
    columns: [
      { header: headers.key, width: 80, style: 'machine', content: (key) => key },
      { header: headers.use, width: 180, style: 'cellText', content: (key) => DESK.letterUses[key] },
      {
        header: headers.wording,
        width: 560,
        style: 'input',
        content: (key) => desk.letterWords[key] || null,
      },
    ],
  });
  delete table.sheet.filter;
  return { sheet: finishTable(table), names: [named(table)] };
}

/** A piece of a paragraph that one cell holds. */
interface Piece {
  readonly of: Return;
  readonly part: TextPartId;
  /** From 1. */
  readonly paragraph: number;
  /** From 1; more than 1 where the paragraph goes on from the cell before. */
  readonly piece: number;
  readonly text: string;
}

/** A paragraph cut to what cells hold; a character of two halves stays whole. */
export function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  let rest = paragraph;
  while (rest.length > LIMITS.cellText) {
    const splits = /[\ud800-\udbff]/.test(rest.charAt(LIMITS.cellText - 1));
    const end = LIMITS.cellText - (splits ? 1 : 0);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** Every paragraph that says something, and an empty one at the end, so that the text comes back as it was. */
function piecesIn(of: Return): Piece[] {
  return TEXT_PARTS.flatMap((part) => {
    const paragraphs = of.parts[part].split('\n');
    return paragraphs.flatMap((text, index) => {
      if (text === '' && (index === 0 || index < paragraphs.length - 1)) return [];
      return piecesOf(text).map((piece, at) => ({
        of,
        part,
        paragraph: index + 1,
        piece: at + 1,
        text: piece,
      }));
    });
  });
}

/** 单位文本: a paragraph a row. */
export function textsSheet({ desk }: DeskContext): NamedSheet {
  const headers = DESK.columns.texts;
  const column = (
    key: DeskColumn<'texts'>,
    width: number,
    style: TableColumn<Piece>['style'],
    content: TableColumn<Piece>['content'],
  ): TableColumn<Piece> => ({ header: headers[key], width, style, content });
  const table = draftTable<Piece>({
    name: DESK.sheets.texts,
    title: DESK.titles.texts,
    hint: DESK.hints.texts,
    headerRow: headerRow('texts'),
    rows: textPieces(desk),
    frozen: 0,
    tabColor: TAB_COLORS.text,
    columns: [
      column('id', 44, 'cellNumber', ({ of }) => of.member),
      column('unit', 120, 'cellText', ({ of }) => of.unit || null),
      column('round', 40, 'cellNumber', ({ of }) => of.round),
      column('digest', 120, 'cellMark', ({ of }) => of.digest),
      column('part', 70, 'cellNumber', ({ part }) => DESK.parts[part]),
      column('paragraph', 36, 'cellNumber', ({ paragraph }) => paragraph),
      column('continuation', 36, 'cellNumber', ({ piece }) => (piece > 1 ? piece : null)),
      column('text', 640, 'cellText', ({ text }) => text || null),
    ],
  });
  return { sheet: finishTable(table), names: [named(table)] };
}

const textPieces = ({ returns }: Desk): Piece[] => returns.flatMap(piecesIn);
