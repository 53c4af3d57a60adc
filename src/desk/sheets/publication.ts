/** 公布情况: how many are due, received, accepted and published, kind by kind, counted from 审核台账; and as a paragraph. */
import { MEMBER_KINDS } from '../../form';
import type { MemberKind } from '../../form';
import { cellName } from '../../grid';
import { DESK } from '../../messages';
import { at, heightFor, raise } from '../../layout/sheet';
import { TAB_COLORS } from '../../layout/styles';
import type { MemberFacts } from '../order';
import { isTaken } from './context';
import type { DeskContext } from './context';
import type { NamedSheet } from './lists';
import { draftTable, finishTable, putCell } from './table';
import type { Content } from './table';

const COUNTS = ['due', 'received', 'accepted', 'published', 'inTime', 'late', 'missing'] as const;
type Count = (typeof COUNTS)[number];

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Behind the kinds come those of none, and all together. */
const OTHER_ROW = FIRST_ROW + MEMBER_KINDS.length;

const COUNTED: Readonly<Record<Count, (facts: MemberFacts) => boolean>> = {
  due: () => true,
  received: ({ standing }) => standing.state !== 'missing',
  accepted: ({ standing }) => isTaken(standing),
  published: ({ standing }) => standing.state === 'published',
  inTime: ({ inTime }) => inTime === true,
  late: ({ inTime }) => inTime === false,
  missing: ({ standing }) => standing.state === 'missing',
};

/** COUNTIFS over 审核台账, after these criteria. */
function countFormula(count: Count, criteria: string, { range }: DeskContext): string {
  const { states, yes, no } = DESK;
  const where = (more: string) => `COUNTIFS(${criteria}${more === '' ? '' : `,${more}`})`;
  const state = (word: string) => where(`${range('standings', 'state')},"${word}"`);
  switch (count) {
    case 'due':
      return where('');
    case 'received':
      return state(`<>${states.missing}`);
    case 'accepted':
      return `${state(states.accepted)}+${state(states.published)}`;
    case 'published':
      return state(states.published);
    case 'inTime':
      return where(`${range('standings', 'inTime')},"${yes}"`);
    case 'late':
      return where(`${range('standings', 'inTime')},"${no}"`);
    case 'missing':
      return state(states.missing);
  }
}

interface Row {
  readonly label: string;
  readonly facts: readonly MemberFacts[];
  /** All together: the names stand with their kinds. */
  readonly isAll?: true;
  readonly formula: (count: Count, column: number) => string;
}

function rows(context: DeskContext): Row[] {
  const { facts, range } = context;
  const ofKind = (kind: MemberKind | null) => facts.filter(({ member }) => member.kind === kind);
  const kinds = MEMBER_KINDS.map((kind): Row => ({
    label: DESK.kinds[kind],
    facts: ofKind(kind),
    formula: (count) => countFormula(count, `${range('standings', 'kind')},"${DESK.kinds[kind]}"`, context),
  }));
  const all: Row = {
    label: DESK.publication.total,
    facts,
    isAll: true,
    formula: (count) => countFormula(count, `${range('standings', 'id')},">0"`, context),
  };
  const others: Row = {
    label: DESK.publication.otherKind,
    facts: ofKind(null),
    formula: (_, column) => {
      const above = `${cellName(FIRST_ROW, column)}:${cellName(OTHER_ROW - 1, column)}`;
      return `${cellName(OTHER_ROW + 1, column)}-SUM(${above})`;
    },
  };
  return [...kinds, others, all];
}

const namesOf = (facts: readonly MemberFacts[]): string | null =>
  facts.map(({ member }) => member.name).join('、') || null;

const PARAGRAPH_HEIGHT = 60;

/** The sheet; `paragraph` says the same in words, as it stood when the workbook was written. */
export function publicationSheet(context: DeskContext, paragraph: string): NamedSheet {
  const { columns } = DESK.publication;
  const table = draftTable<Row>({
    name: DESK.sheets.publication,
    title: DESK.titles.publication,
    hint: '',
    headerRow: HEADER_ROW,
    rows: rows(context),
    frozen: 1,
    columns: [
      { header: columns.kind, width: 110, style: 'cellText', content: ({ label }) => label },
      ...COUNTS.map((count, index) => ({
        header: columns[count],
        width: 66,
        style: 'computedNumber' as const,
        content: ({ facts, formula }: Row): Content => ({
          value: facts.filter(COUNTED[count]).length,
          formula: `=${formula(count, index + 1)}`,
        }),
      })),
      {
        header: columns.missingNames,
        width: 240,
        style: 'cellText',
        content: ({ facts, isAll }) => (isAll ? null : namesOf(facts.filter(COUNTED.missing))),
      },
      {
        header: columns.unpublishedNames,
        width: 240,
        style: 'cellText',
        content: ({ facts, isAll }) =>
          isAll ? null : namesOf(facts.filter((each) => !COUNTED.missing(each) && !COUNTED.published(each))),
      },
    ],
    tabColor: TAB_COLORS.text,
  });
  const { sheet, area } = table;
  delete sheet.filter;
  const row = area.row + area.rowCount + 1;
  if (paragraph !== '') {
    putCell(sheet, row, 0, 'paragraph', { value: paragraph });
    sheet.merges.push(at(row, 0, 1, area.columnCount));
    const width = sheet.columnWidths.reduce((sum, each) => sum + each, 0);
    raise(sheet, row, Math.max(PARAGRAPH_HEIGHT, heightFor(paragraph, width, 12)));
  }
  return {
    sheet: finishTable(table, paragraph === '' ? row - 1 : row + 1),
    names: [{ name: sheet.name, sheet: sheet.name, area }],
  };
}
