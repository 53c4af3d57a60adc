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
/** Vertical systems add up their own: they are told apart. */
const KINDS = MEMBER_KINDS.filter((kind) => kind !== 'vertical');
/** Behind the kinds come those of none, and all together. */
const OTHER_ROW = FIRST_ROW + KINDS.length;

const isReceived = ({ standing, latest }: MemberFacts): boolean =>
  standing.state !== 'missing' || (latest?.round ?? 0) > 0;
const isPublished = ({ standing }: MemberFacts): boolean =>
  standing.state === 'published' || standing.publishedOn !== null;

const COUNTED: Readonly<Record<Count, (facts: MemberFacts) => boolean>> = {
  due: () => true,
  received: isReceived,
  accepted: ({ standing }) => isTaken(standing),
  published: isPublished,
  inTime: ({ inTime }) => inTime === true,
  late: ({ inTime }) => inTime === false,
  missing: (facts) => !isReceived(facts),
};

/** How many rows of 审核台账 meet these criteria. */
function countFormula(count: Count, criteria: string, { range }: DeskContext): string {
  const { states, yes, no } = DESK;
  const where = (...more: readonly string[]) => `COUNTIFS(${[criteria, ...more].join(',')})`;
  const state = (word: string) => `${range('standings', 'state')},"${word}"`;
  const inTime = (word: string) => `${range('standings', 'inTime')},"${word}"`;
  const sent = `${range('standings', 'round')},">0"`;
  switch (count) {
    case 'due':
      return where();
    case 'received':
      return `${where(state(`<>${states.missing}`))}+${where(state(states.missing), sent)}`;
    case 'accepted':
      return `${where(state(states.accepted))}+${where(state(states.published))}`;
    case 'published': {
      const day = `${range('standings', 'publishedOn')},">0"`;
      return `${where(state(states.published))}+${where(state(`<>${states.published}`), day)}`;
    }
    case 'inTime':
      return where(inTime(yes));
    case 'late':
      return where(inTime(no));
    case 'missing':
      return `${where(state(states.missing))}-${where(state(states.missing), sent)}`;
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
  const words = DESK.publication;
  const kindIs = (kind: MemberKind) => `${range('standings', 'kind')},"${DESK.kinds[kind]}"`;
  const countedIs = (answer: string) => `${range('standings', 'counted')},"${answer}"`;
  const own = facts.filter(({ member }) => member.counted && member.kind !== 'vertical');
  const others = facts.filter(({ member }) => !member.counted && member.kind !== 'vertical');
  const ofKind = (kind: MemberKind | null) => own.filter(({ member }) => member.kind === kind);
  /** Without the vertical systems among them. */
  const apart = (answer: string) => (count: Count) =>
    `${countFormula(count, countedIs(answer), context)}-(${countFormula(count, `${countedIs(answer)},${kindIs('vertical')}`, context)})`;
  return [
    ...KINDS.map((kind): Row => ({
      label: DESK.kinds[kind],
      facts: ofKind(kind),
      formula: (count) => countFormula(count, `${countedIs(DESK.yes)},${kindIs(kind)}`, context),
    })),
    {
      label: words.otherKind,
      facts: ofKind(null),
      formula: (_, column) => {
        const above = `${cellName(FIRST_ROW, column)}:${cellName(OTHER_ROW - 1, column)}`;
        return `${cellName(OTHER_ROW + 1, column)}-SUM(${above})`;
      },
    },
    { label: words.total, facts: own, isAll: true, formula: apart(DESK.yes) },
    { label: words.notCounted, facts: others, formula: apart(DESK.no) },
    {
      label: words.vertical,
      facts: facts.filter(({ member }) => member.kind === 'vertical'),
      formula: (count) => countFormula(count, kindIs('vertical'), context),
    },
  ];
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
          isAll ? null : namesOf(facts.filter((each) => isReceived(each) && !isPublished(each))),
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
