/** 雷同: pairs of members whose texts copy each other, with the sentences. */
import { DESK } from '../../messages';
import { TAB_COLORS } from '../../layout/styles';
import { alike } from '../alike';
import type { AlikePair } from '../alike';
import { memberOf } from '../current';
import type { Desk } from '../types';
import type { NamedSheet } from './lists';
import { draftTable, finishTable } from './table';

const HEADER_ROW = 2;
/** What is shown of very long copies; the count tells how much there is. */
const MOST_SENTENCES = 30;

export function alikeSheet(desk: Desk): NamedSheet {
  const { columns, title, hint } = DESK.alike;
  const nameOf = (id: number): string => memberOf(desk, id)?.name ?? '';
  const table = draftTable<AlikePair>({
    name: DESK.sheets.alike,
    title,
    hint,
    headerRow: HEADER_ROW,
    rows: alike(desk).flatMap(({ pairs }) => pairs),
    frozen: 0,
    tabColor: TAB_COLORS.check,
    columns: [
      { header: columns.one, width: 180, style: 'cellText', content: ({ one }) => nameOf(one) },
      { header: columns.other, width: 180, style: 'cellText', content: ({ other }) => nameOf(other) },
      { header: columns.same, width: 70, style: 'cellNumber', content: ({ same }) => same },
      { header: columns.of, width: 70, style: 'cellNumber', content: ({ of }) => of },
      {
        header: columns.sentences,
        width: 620,
        style: 'cellText',
        content: ({ sentences }) =>
          sentences
            .slice(0, MOST_SENTENCES)
            .map(({ one }) => one)
            .join('\n'),
      },
    ],
  });
  const { sheet, area } = table;
  return { sheet: finishTable(table), names: [{ name: sheet.name, sheet: sheet.name, area }] };
}
