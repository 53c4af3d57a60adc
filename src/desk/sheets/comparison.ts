/** 对比: what each member reports beside what it reported last year, and what is far from its kind. */
import { DESK } from '../../messages';
import { TAB_COLORS } from '../../layout/styles';
import { compare } from '../compare';
import type { ComparedNumber, Comparison } from '../compare';
import { memberOf } from '../current';
import type { Desk } from '../types';
import type { NamedSheet } from './lists';
import { draftTable, finishTable } from './table';
import type { TableColumn } from './table';

const HEADER_ROW = 2;
/** Unit and kind stay in sight. */
const FROZEN = 2;

type Row = Comparison['members'][number];

/** ▲上年3，▼同类中位数20; empty where nothing stands out. */
function marksOf({ jump, before, far, median }: ComparedNumber): string {
  const words = DESK.comparison;
  return [
    jump !== null && before !== null ? words.jump(words[jump], before) : '',
    far !== null && median !== null ? words.far(words[far], median) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function comparisonSheet(desk: Desk): NamedSheet {
  const words = DESK.comparison;
  const { quantities, members } = compare(desk);
  const numberOf = (row: Row, quantity: string) => row.numbers.find((each) => each.quantity === quantity);
  const columns = quantities.flatMap(({ key, label }): TableColumn<Row>[] => [
    { header: label, width: 80, style: 'cellNumber', content: (row) => numberOf(row, key)?.now ?? null },
    {
      header: words.before(label),
      width: 80,
      style: 'cellNumber',
      content: (row) => numberOf(row, key)?.before ?? null,
    },
    {
      header: words.mark(label),
      width: 110,
      style: 'cellText',
      content: (row) => {
        const number = numberOf(row, key);
        return (number && marksOf(number)) || null;
      },
    },
  ]);
  const table = draftTable<Row>({
    name: DESK.sheets.comparison,
    title: words.title(desk.year),
    hint: words.hint,
    headerRow: HEADER_ROW,
    rows: members,
    frozen: FROZEN,
    tabColor: TAB_COLORS.check,
    columns: [
      {
        header: words.unit,
        width: 180,
        style: 'cellText',
        content: ({ member }) => memberOf(desk, member)?.name ?? null,
      },
      {
        header: words.kind,
        width: 80,
        style: 'cellText',
        content: ({ member }) => {
          const kind = memberOf(desk, member)?.kind ?? null;
          return kind && DESK.kinds[kind];
        },
      },
      ...columns,
    ],
  });
  const { sheet, area } = table;
  return { sheet: finishTable(table), names: [{ name: sheet.name, sheet: sheet.name, area }] };
}
